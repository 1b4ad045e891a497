package org.secondment.roi.report.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The tables of a published workbook, as its reader sees them and as it stores them. */
final class WorkbookTables {

    /** Months as spreadsheets name them: Java's British ones are not theirs. */
    private static final DataFormatter SHOWN = new DataFormatter(Locale.US);

    static {
        SHOWN.setUseCachedValuesForFormulaCells(true);
    }

    /** By name: rows without the heading; of the list of sheets and of the charts to edit other files have none. */
    static Map<String, List<List<Told>>> of(XSSFWorkbook workbook) {
        Map<String, List<List<Told>>> tables = new TreeMap<>();
        workbook.forEach(
                sheet -> ((XSSFSheet) sheet).getTables().forEach(table -> tables.put(table.getName(), rows(table))));
        tables.remove("workbook_contents");
        tables.keySet().removeIf(name -> name.startsWith("chart_"));
        return tables;
    }

    private static List<List<Told>> rows(XSSFTable table) {
        List<List<Told>> rows = new ArrayList<>();
        for (int row = table.getStartRowIndex() + 1; row <= table.getEndRowIndex(); row++) {
            List<Told> cells = new ArrayList<>();
            for (int column = table.getStartColIndex(); column <= table.getEndColIndex(); column++) {
                cells.add(told(
                        table.getXSSFSheet().getRow(row).getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK)));
            }
            rows.add(cells);
        }
        return rows;
    }

    static Told told(Cell cell) {
        String text = Told.seen(SHOWN.formatCellValue(cell));
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        if (type != CellType.NUMERIC) {
            return new Told(text, text);
        }
        boolean day = DateUtil.isCellDateFormatted(cell);
        return new Told(
                day
                        ? cell.getLocalDateTimeCellValue().toLocalDate().toString()
                        : Double.toString(cell.getNumericCellValue()),
                text);
    }

    private WorkbookTables() {}
}
