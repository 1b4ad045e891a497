package org.secondment.roi.report.file;

import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.secondment.roi.report.Page;

/** The second sheet: what stands on which sheet, with links. */
final class ContentsSheet {

    static final String NAME = "Contents";

    private static final int HEADER = 3;
    private static final double NAME_WIDTH = 24;
    private static final double TITLE_WIDTH = 66;

    static void write(Book book) {
        XSSFSheet sheet = book.sheet(NAME);
        sheet.setColumnWidth(0, (int) (NAME_WIDTH * 256));
        sheet.setColumnWidth(1, (int) (TITLE_WIDTH * 256));
        book.words(sheet, 0, 0, Look.TITLE, NAME);
        book.height(sheet, 0, 26);
        book.words(sheet, 1, 0, Look.SUBTITLE, "Select a sheet's name to go to it.");
        book.words(sheet, HEADER, 0, Look.HEAD, "Sheet");
        book.words(sheet, HEADER, 1, Look.HEAD, "What it says");
        book.height(sheet, HEADER, Book.LINE_POINTS + 6);
        int row = HEADER + 1;
        entry(book, sheet, row, CoverSheet.NAME, "Whose figures these are, as of which day, and the shorthand");
        for (Page page : book.pack().pages()) {
            row++;
            entry(book, sheet, row, page.name(), page.title());
        }
        if (ChartDataSheet.isNeeded(book.pack())) {
            row++;
            entry(book, sheet, row, ChartDataSheet.NAME, ChartDataSheet.SUBTITLE);
        }
        GridRows.table(sheet, "workbook_contents", HEADER, row, 2);
        sheet.createFreezePane(0, HEADER + 1);
        Paper.of(new Widths(List.of(NAME_WIDTH, TITLE_WIDTH), true), 0)
                .set(sheet, book.pack().properties());
    }

    private static void entry(Book book, XSSFSheet sheet, int row, String name, String title) {
        book.link(book.words(sheet, row, 0, Look.ROW_LINK, name), name, "A1");
        book.words(sheet, row, 1, Look.WORDS, title);
        book.height(sheet, row, ArialWidths.lines(title, TITLE_WIDTH - 1.5) * Book.LINE_POINTS + 6);
    }

    private ContentsSheet() {}
}
