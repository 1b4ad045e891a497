package org.secondment.roi.report.file;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.secondment.roi.report.Block.Column;
import org.secondment.roi.report.Block.Format;
import org.secondment.roi.report.Cell;
import org.secondment.roi.report.Words;

/** A grid's values as cells of the workbook. */
record GridCells(Looks looks, NumberFormats formats) {

    /** What is not a number stays empty, because a chart draws words as zero. */
    void write(Row row, int at, Column column, Cell any) {
        var cell = row.createCell(at);
        Cell value = shown(any);
        if (value instanceof Cell.Day day) {
            cell.setCellValue(day.date());
        } else if (!isNumber(value)) {
            cell.setCellValue(text(value));
        } else if (!Double.isNaN(number(value))) {
            cell.setCellValue(number(value));
        }
        cell.setCellStyle(style(column, any));
    }

    /** The style of a value's cell, made where it is the first of its kind. */
    XSSFCellStyle style(Column column, Cell any) {
        Cell value = shown(any);
        boolean right = Widths.isRight(column.format());
        if (value instanceof Cell.Day) {
            return looks.number(Look.DAY, formats.of(Format.DAY));
        }
        Format format = value instanceof Cell.Measured measured ? measured.format() : column.format();
        if (isNumber(value)) {
            Look look = any instanceof Cell.Input ? Look.INPUT : Look.NUMBER;
            return looks.number(look, formats.of(format, number(value)));
        }
        Look words = right ? Look.WORDS_RIGHT : Look.WORDS;
        Look mark = right ? Look.MARK_RIGHT : Look.MARK;
        return looks.words(value instanceof Cell.Mark ? mark : words, text(value), formats.of(format));
    }

    /** What stands here: no cell of a page is left empty without a word why. */
    static Cell shown(Cell any) {
        Cell value = Cell.shown(any);
        return value.equals(Cell.BLANK) ? Cell.mark(Cell.Shorthand.NOT_AVAILABLE) : value;
    }

    private static boolean isNumber(Cell value) {
        return value instanceof Cell.Exact
                || value instanceof Cell.Ratio
                || (value instanceof Cell.Measured measured && !Double.isInfinite(measured.value()));
    }

    private static double number(Cell value) {
        if (value instanceof Cell.Exact exact) {
            return exact.value().doubleValue();
        }
        return value instanceof Cell.Ratio ratio ? ratio.value() : ((Cell.Measured) value).value();
    }

    private static String text(Cell value) {
        if (value instanceof Cell.Mark mark) {
            return mark.shorthand().code();
        }
        return value instanceof Cell.Words words ? words.text() : Words.limit(number(value));
    }
}
