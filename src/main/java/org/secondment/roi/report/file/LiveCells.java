package org.secondment.roi.report.file;

import java.util.List;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.secondment.roi.report.Block.Grid;
import org.secondment.roi.report.Cell;

/**
 * The names and formulas of a live table.
 *
 * @param first row of its values
 */
record LiveCells(Grid grid, int first) {

    /** Names every column, and every cell that has a name. */
    void name(XSSFSheet sheet) {
        int rows = grid.rows().size();
        for (int column = 0; column < grid.columns().size(); column++) {
            name(
                    sheet,
                    grid.name() + "_" + grid.columns().get(column).name(),
                    new CellRangeAddress(first, first + rows - 1, column, column));
        }
        nameCells(sheet);
    }

    /** Names every cell that has a name; answers how many. */
    int nameCells(XSSFSheet sheet) {
        int named = 0;
        for (int row = 0; row < grid.rows().size(); row++) {
            for (int column = 0; column < grid.columns().size(); column++) {
                String name = name(grid.rows().get(row).get(column));
                if (!name.isEmpty()) {
                    name(sheet, name, new CellRangeAddress(first + row, first + row, column, column));
                    named++;
                }
            }
        }
        return named;
    }

    private static String name(Cell cell) {
        if (cell instanceof Cell.Input input) {
            return input.name();
        }
        if (cell instanceof Cell.Named named) {
            return named.name();
        }
        return cell instanceof Cell.Formula formula ? formula.name() : "";
    }

    private static void name(XSSFSheet sheet, String text, CellRangeAddress place) {
        Name name = sheet.getWorkbook().createName();
        name.setNameName(text);
        name.setRefersToFormula(place.formatAsString(sheet.getSheetName(), true));
    }

    /** Puts formulas behind values already there, which stay for readers that do not compute. */
    void compute(XSSFSheet sheet) {
        for (int row = 0; row < grid.rows().size(); row++) {
            List<Cell> cells = grid.rows().get(row);
            for (int column = 0; column < cells.size(); column++) {
                if (cells.get(column) instanceof Cell.Formula formula) {
                    compute(sheet.getRow(first + row).getCell(column), text(formula.text(), first + row));
                }
            }
        }
    }

    /** With the addresses of cells of its own row. */
    private String text(String formula, int row) {
        String text = formula;
        for (int column = 0; column < grid.columns().size(); column++) {
            text = text.replace(
                    "{" + grid.columns().get(column).name() + "}", new CellReference(row, column).formatAsString());
        }
        return text;
    }

    private static void compute(XSSFCell cell, String formula) {
        switch (cell.getCellType()) {
            case NUMERIC -> {
                double value = cell.getNumericCellValue();
                cell.setCellFormula(formula);
                cell.setCellValue(value);
            }
            default -> {
                String value = cell.getStringCellValue();
                cell.setCellFormula(formula);
                cell.setCellValue(value);
            }
        }
    }
}
