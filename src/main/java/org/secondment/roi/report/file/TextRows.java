package org.secondment.roi.report.file;

import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.secondment.roi.report.Block.Text;

/** Writes paragraphs: wrapped where a sheet has one wide column, as single lines above a table. */
final class TextRows {

    private static final double NARROWEST = 84;
    private static final double WIDEST = 115;

    /** Answers the first free row below. */
    static int write(Book book, XSSFSheet sheet, Widths widths, Text text, int top) {
        int row = top;
        if (!text.heading().isBlank()) {
            book.words(sheet, row, 0, Look.HEADING, text.heading());
            book.height(sheet, row, 21);
            row++;
        }
        for (String paragraph : text.paragraphs()) {
            if (widths.hasGrid()) {
                double width = Math.max(NARROWEST, Math.min(WIDEST, widths.total()));
                for (String line : ArialWidths.wrapped(paragraph, width)) {
                    book.words(sheet, row, 0, Look.LINE, line);
                    row++;
                }
            } else {
                book.wrapped(sheet, row, Look.PARAGRAPH, paragraph, widths.total());
                row++;
            }
        }
        return row + 1;
    }

    private TextRows() {}
}
