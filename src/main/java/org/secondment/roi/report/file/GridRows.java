package org.secondment.roi.report.file;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.secondment.roi.report.Block.Column;
import org.secondment.roi.report.Block.Grid;
import org.secondment.roi.report.Cell;

/** Writes a grid as an Excel table that can be filtered. */
final class GridRows {

    private static final double ROW_PADDING = 4;

    private final Book book;
    private final XSSFSheet sheet;
    private final Widths widths;
    private final GridCells cells;
    private final When when;

    /** When the rows below the header are written. */
    enum When {
        NOW,
        /** With the workbook: too many to be held, and the last of their sheet. */
        LATE
    }

    GridRows(Book book, XSSFSheet sheet, Widths widths, When when) {
        this.book = book;
        this.sheet = sheet;
        this.widths = widths;
        this.cells = new GridCells(book.looks(), book.formats());
        this.when = when;
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
        List<List<Cell>> rows = grid.rows().isEmpty() ? List.of(noRows(grid)) : grid.rows();
        int last = top + rows.size();
        if (when == When.LATE) {
            rows.forEach(row -> styles(grid.columns(), row));
            book.late().add(sheet, to -> rows(to, grid.columns(), rows, top + 1));
            sheet.setDimensionOverride(
                    new CellRangeAddress(0, last, 0, widths.columns().size() - 1));
        } else {
            rows(sheet, grid.columns(), rows, top + 1);
        }
        return last + 2;
    }

    /** Those of the workbook are written before such rows are. */
    private void styles(List<Column> columns, List<Cell> values) {
        for (int i = 0; i < values.size(); i++) {
            cells.style(columns.get(i), values.get(i));
        }
    }

    private void rows(Sheet to, List<Column> columns, List<List<Cell>> rows, int first) {
        for (int i = 0; i < rows.size(); i++) {
            row(to.createRow(first + i), columns, rows.get(i));
        }
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

    private void row(Row row, List<Column> columns, List<Cell> values) {
        int lines = 1;
        for (int i = 0; i < values.size(); i++) {
            Column column = columns.get(i);
            cells.write(row, i, column, values.get(i));
            if (values.get(i) instanceof Cell.Words words && !Widths.isRight(column.format())) {
                lines = Math.max(lines, ArialWidths.lines(words.text(), widths.room(i)));
            }
        }
        row.setHeightInPoints((float) (lines * Book.LINE_POINTS + ROW_PADDING));
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
