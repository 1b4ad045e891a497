package org.secondment.roi.report.file;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.secondment.roi.report.Block.Column;
import org.secondment.roi.report.Block.Format;
import org.secondment.roi.report.Block.Grid;
import org.secondment.roi.report.Cell;
import org.secondment.roi.report.Words;

/** Writes a grid as an Excel table that can be filtered. */
final class GridRows {

    private static final double ROW_PADDING = 4;

    private final Book book;
    private final XSSFSheet sheet;
    private final Widths widths;

    GridRows(Book book, XSSFSheet sheet, Widths widths) {
        this.book = book;
        this.sheet = sheet;
        this.widths = widths;
    }

    /** Answers the first free row below. */
    int write(Grid grid, int top) {
        int next = rows(grid, top);
        table(sheet, grid.name(), top, next - 2, grid.columns().size());
        return next;
    }

    /** The same without buttons to sort by: the names of cells stay where they are when rows move. */
    int writeLive(Grid grid, int top) {
        int next = rows(grid, top);
        unsortable(sheet, grid.name(), top, next - 2, grid.columns().size());
        return next;
    }

    private int rows(Grid grid, int top) {
        header(grid.columns(), top);
        int row = top + 1;
        for (List<Cell> cells : grid.rows().isEmpty() ? List.of(noRows(grid)) : grid.rows()) {
            row(grid.columns(), cells, row);
            row++;
        }
        return row + 1;
    }

    /** A table needs a row. */
    private static List<Cell> noRows(Grid grid) {
        List<Cell> cells =
                new ArrayList<>(Collections.nCopies(grid.columns().size(), Cell.mark(Cell.Shorthand.NOT_APPLICABLE)));
        cells.set(0, Cell.words("No rows"));
        return cells;
    }

    private void header(List<Column> columns, int row) {
        int lines = 1;
        for (int i = 0; i < columns.size(); i++) {
            boolean right = Widths.isRight(columns.get(i).format());
            String heading = columns.get(i).heading();
            book.words(sheet, row, i, right ? Look.HEAD_RIGHT : Look.HEAD, heading);
            lines = Math.max(lines, ArialWidths.lines(heading, (widths.room(i) - 2.5) / 1.07));
        }
        book.height(sheet, row, lines * Book.LINE_POINTS + 6);
    }

    private void row(List<Column> columns, List<Cell> cells, int number) {
        XSSFRow row = sheet.createRow(number);
        int lines = 1;
        for (int i = 0; i < cells.size(); i++) {
            Column column = columns.get(i);
            write(row.createCell(i), column, cells.get(i));
            if (cells.get(i) instanceof Cell.Words words && !Widths.isRight(column.format())) {
                lines = Math.max(lines, ArialWidths.lines(words.text(), widths.room(i)));
            }
        }
        book.height(sheet, number, lines * Book.LINE_POINTS + ROW_PADDING);
    }

    private void write(XSSFCell cell, Column column, Cell value) {
        show(cell, column, Cell.shown(value));
        if (value instanceof Cell.Input input) {
            cell.setCellStyle(book.looks().number(Look.INPUT, book.formats().of(input.format(), input.value())));
        }
    }

    /** No cell is left empty without a word why. */
    private void show(XSSFCell cell, Column column, Cell value) {
        Looks looks = book.looks();
        boolean right = Widths.isRight(column.format());
        String format = book.formats().of(column.format());
        if (value.equals(Cell.BLANK)) {
            show(cell, column, Cell.mark(Cell.Shorthand.NOT_AVAILABLE));
        } else if (value instanceof Cell.Words words) {
            looks.words(cell, right ? Look.WORDS_RIGHT : Look.WORDS, words.text(), format);
        } else if (value instanceof Cell.Mark mark) {
            looks.words(
                    cell, right ? Look.MARK_RIGHT : Look.MARK, mark.shorthand().code(), format);
        } else if (value instanceof Cell.Day day) {
            cell.setCellValue(day.date());
            cell.setCellStyle(looks.number(Look.DAY, book.formats().of(Format.DAY)));
        } else if (value instanceof Cell.Measured measured) {
            measured(cell, measured, right ? Look.WORDS_RIGHT : Look.WORDS);
        } else {
            double number = value instanceof Cell.Ratio ratio
                    ? ratio.value()
                    : ((Cell.Exact) value).value().doubleValue();
            cell.setCellValue(number);
            cell.setCellStyle(looks.number(Look.NUMBER, book.formats().of(column.format(), number)));
        }
    }

    /** What is not a number stays empty: a chart reads words as zero. */
    private void measured(XSSFCell cell, Cell.Measured measured, Look words) {
        double number = measured.value();
        String format = book.formats().of(measured.format(), number);
        if (Double.isInfinite(number)) {
            book.looks().words(cell, words, Words.limit(number), format);
        } else {
            if (!Double.isNaN(number)) {
                cell.setCellValue(number);
            }
            cell.setCellStyle(book.looks().number(Look.NUMBER, format));
        }
    }

    static void table(XSSFSheet sheet, String name, int first, int last, int columns) {
        XSSFTable table = unsortable(sheet, name, first, last, columns);
        table.getCTTable().addNewAutoFilter().setRef(table.getCTTable().getRef());
    }

    private static XSSFTable unsortable(XSSFSheet sheet, String name, int first, int last, int columns) {
        AreaReference area = new AreaReference(
                new CellReference(first, 0), new CellReference(last, columns - 1), SpreadsheetVersion.EXCEL2007);
        XSSFTable table = sheet.createTable(area);
        table.setName(name);
        table.setDisplayName(name);
        return table;
    }
}
