package org.secondment.roi.report.file;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.secondment.roi.report.Block.Column;
import org.secondment.roi.report.Block.Format;
import org.secondment.roi.report.Block.Grid;
import org.secondment.roi.report.Cell;
import org.secondment.roi.report.Pack;

/** What every table of a workbook has to keep to. */
final class TableRules {

    private static final Map<Format, Pattern> FORMATS = formats();

    private final XSSFSheet sheet;
    private final XSSFTable table;
    private final List<String> broken = new ArrayList<>();

    private TableRules(XSSFSheet sheet, XSSFTable table) {
        this.sheet = sheet;
        this.table = table;
    }

    static List<String> broken(XSSFSheet sheet) {
        List<String> broken = new ArrayList<>();
        for (XSSFTable table : sheet.getTables()) {
            TableRules rules = new TableRules(sheet, table);
            rules.header();
            rules.filter();
            rules.blanks();
            broken.addAll(rules.broken);
        }
        return broken;
    }

    /** One row, named as Excel names the columns, in columns as wide as their words. */
    private void header() {
        must(table.getHeaderRowCount() == 1, "not one header row");
        Set<String> headings = new HashSet<>();
        for (int column = 0; column < table.getColumnCount(); column++) {
            String heading = WorkbookRules.words(sheet, table.getStartRowIndex(), column);
            must(headings.add(heading.toLowerCase(Locale.ROOT)) && !heading.isBlank(), "heading '" + heading + "'");
            must(table.getColumns().get(column).getName().equals(heading), "column named unlike '" + heading + "'");
            must(
                    sheet.getColumnWidth(column) / 256.0 >= ArialWidths.longestWord(heading) + 2,
                    "no room for '" + heading + "'");
            for (int row = table.getStartRowIndex(); row <= table.getEndRowIndex(); row++) {
                boolean isHead = cell(row, column).getCellStyle().getBorderBottom() == BorderStyle.MEDIUM;
                must(isHead == (row == table.getStartRowIndex()), "row " + (row + 1) + " and its header");
            }
        }
    }

    /** Rows that a name, a formula or a chart knows by their place stay where they are. */
    private void filter() {
        boolean isSet = table.getCTTable().isSetAutoFilter();
        boolean fixed = sheet.getSheetName().equals("Chart data") || isNamed() || hasFormula();
        must(isSet != fixed, isSet ? "sortable" : "not sortable");
        must(
                !isSet
                        || table.getCTTable()
                                .getAutoFilter()
                                .getRef()
                                .equals(table.getCTTable().getRef()),
                "another filter than its cells");
    }

    private boolean isNamed() {
        return sheet.getWorkbook().getAllNames().stream()
                .filter(name -> !name.getNameName().startsWith("_xlnm")
                        && !name.getRefersToFormula().contains("#REF"))
                .map(name -> new AreaReference(name.getRefersToFormula(), SpreadsheetVersion.EXCEL2007).getFirstCell())
                .anyMatch(first -> first.getSheetName().equals(sheet.getSheetName())
                        && first.getRow() >= table.getStartRowIndex()
                        && first.getRow() <= table.getEndRowIndex());
    }

    private boolean hasFormula() {
        for (CellReference place :
                new AreaReference(table.getCTTable().getRef(), SpreadsheetVersion.EXCEL2007).getAllReferencedCells()) {
            if (cell(place.getRow(), place.getCol()).getCellType() == CellType.FORMULA) {
                return true;
            }
        }
        return false;
    }

    /** None, but in the columns of charts whose sheet says so above the table. */
    private void blanks() {
        String above = WorkbookRules.words(sheet, table.getStartRowIndex() - 2, 0)
                + WorkbookRules.words(sheet, table.getStartRowIndex() - 3, 0);
        if (sheet.getSheetName().equals("Chart data") && above.contains("Where a cell is empty")) {
            return;
        }
        for (CellReference place :
                new AreaReference(table.getCTTable().getRef(), SpreadsheetVersion.EXCEL2007).getAllReferencedCells()) {
            must(
                    cell(place.getRow(), place.getCol()).getCellType() != CellType.BLANK,
                    "empty cell " + place.formatAsString());
        }
    }

    private XSSFCell cell(int row, int column) {
        return sheet.getRow(row).getCell(column);
    }

    private void must(boolean holds, String otherwise) {
        if (!holds) {
            broken.add(table.getName() + ": " + otherwise);
        }
    }

    /** Numbers of the pack's tables that are not shown as their columns say. */
    static List<String> otherwiseShown(XSSFWorkbook workbook, Pack pack) {
        List<String> broken = new ArrayList<>();
        PackFiles.blocks(pack, Grid.class).forEach(grid -> {
            XSSFTable table = workbook.getTable(grid.name());
            for (int row = 0; row < grid.rows().size(); row++) {
                for (int column = 0; column < grid.columns().size(); column++) {
                    XSSFCell cell = table.getXSSFSheet()
                            .getRow(table.getStartRowIndex() + 1 + row)
                            .getCell(column);
                    Format format = format(
                            grid.columns().get(column),
                            Cell.shown(grid.rows().get(row).get(column)));
                    String shown = cell.getCellStyle().getDataFormatString();
                    if (cell.getCellType() == CellType.NUMERIC
                            && !Objects.requireNonNull(FORMATS.get(format))
                                    .matcher(shown)
                                    .lookingAt()) {
                        broken.add(grid.name() + ": " + cell.getReference() + " " + format + " as " + shown);
                    }
                }
            }
        });
        return broken;
    }

    private static Format format(Column column, Cell cell) {
        return cell instanceof Cell.Measured measured
                ? measured.format()
                : cell instanceof Cell.Day ? Format.DAY : column.format();
    }

    /** How the formats begin; what reads zero has neither sign nor thousands. */
    private static Map<Format, Pattern> formats() {
        Map<Format, String> starts = new EnumMap<>(Format.class);
        starts.put(Format.WORDS, "General");
        starts.put(Format.LONG_WORDS, "General");
        starts.put(Format.COUNT, "(#,##)?0_");
        starts.put(Format.MONEY, "\"£\"(#,##)?0_");
        starts.put(Format.MONEY_CHANGE, "(\"\\+£\"#,##|\"£\")0_");
        starts.put(Format.HOURS, "(#,##)?0\\.0_");
        starts.put(Format.PERCENT, "0%_");
        starts.put(Format.PRECISE_PERCENT, "0\\.0%_");
        starts.put(Format.PERCENT_CHANGE, "(\"\\+\")?0%_");
        starts.put(Format.NUMBER, "(#,##)?0\\.00_");
        starts.put(Format.NUMBER_CHANGE, "(\"\\+\"#,##)?0\\.00_");
        starts.put(Format.PROBABILITY, "0\\.000_");
        starts.put(Format.DAY, "d mmm yyyy");
        Map<Format, Pattern> formats = new EnumMap<>(Format.class);
        starts.forEach((format, start) -> formats.put(format, Pattern.compile(start)));
        return formats;
    }
}
