package org.secondment.roi.report.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What a workbook has to keep to; each broken rule is a sentence that says where. */
final class WorkbookRules {

    private static final String OURS = "Secondment ROI";
    private static final Pattern LINK = Pattern.compile("'(.*)'!([A-Z]{1,3})([0-9]+)");
    private static final Pattern PART_OF_OTHERS = Pattern.compile(".*(externalLink|comments|vba|pivot).*");

    /** Commas outside of the quotes around a sheet's name. */
    private static final String BETWEEN_AREAS = ",(?=(?:[^']*'[^']*')*[^']*$)";

    private final XSSFWorkbook workbook;
    private final List<String> broken = new ArrayList<>();

    private WorkbookRules(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    static List<String> broken(XSSFWorkbook workbook) {
        WorkbookRules rules = new WorkbookRules(workbook);
        rules.contents();
        rules.links();
        rules.tableNames();
        rules.names();
        rules.properties();
        rules.must(
                workbook.getPackage().getPartsByName(PART_OF_OTHERS).isEmpty(),
                "a part with comments, pivots, macros or links");
        sheets(workbook).forEach(sheet -> {
            rules.broken.addAll(SheetRules.broken(sheet));
            rules.broken.addAll(TableRules.broken(sheet));
        });
        return List.copyOf(rules.broken);
    }

    static List<XSSFSheet> sheets(XSSFWorkbook workbook) {
        return IntStream.range(0, workbook.getNumberOfSheets())
                .mapToObj(workbook::getSheetAt)
                .toList();
    }

    /** Every other sheet, in order, each with a link. */
    private void contents() {
        XSSFSheet contents = workbook.getSheet("Contents");
        List<String> wanted = sheets(workbook).stream()
                .map(XSSFSheet::getSheetName)
                .filter(name -> !name.equals("Contents"))
                .toList();
        List<String> found = contents.getHyperlinkList().stream()
                .map(link -> contents.getRow(link.getFirstRow()).getCell(0).getStringCellValue())
                .toList();
        must(found.equals(wanted), "Contents list " + found);
        for (XSSFHyperlink link : contents.getHyperlinkList()) {
            String name = contents.getRow(link.getFirstRow()).getCell(0).getStringCellValue();
            must(link.getAddress().equals("'" + name + "'!A1"), "Contents link " + name + " to " + link.getAddress());
        }
    }

    /** Every link within the workbook leads to a sheet that is there, and to a row that it has or a chart begins in. */
    private void links() {
        for (XSSFSheet sheet : sheets(workbook)) {
            for (XSSFHyperlink link : sheet.getHyperlinkList()) {
                var match = LINK.matcher(Objects.requireNonNullElse(link.getAddress(), ""));
                XSSFSheet target = match.matches() ? workbook.getSheet(match.group(1)) : null;
                must(
                        target != null && Integer.parseInt(match.group(3)) <= lastRow(target),
                        sheet.getSheetName() + ": link to " + link.getAddress());
            }
        }
    }

    private static int lastRow(XSSFSheet sheet) {
        int drawn = SheetRules.drawn(sheet).stream()
                .mapToInt(anchor -> anchor.getRow1() + 1)
                .max()
                .orElse(0);
        return Math.max(drawn, sheet.getLastRowNum() + 1);
    }

    private void tableNames() {
        TreeSet<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        for (XSSFSheet sheet : sheets(workbook)) {
            for (XSSFTable table : sheet.getTables()) {
                must(names.add(table.getName()), "table name " + table.getName() + " twice");
                must(table.getName().equals(table.getDisplayName()), "table " + table.getName() + " shown otherwise");
            }
        }
        workbook.getAllNames()
                .forEach(name -> must(!names.contains(name.getNameName()), name.getNameName() + " is a table's name"));
    }

    /** Each stands for cells of a sheet that is there. */
    private void names() {
        for (Name name : workbook.getAllNames()) {
            for (String area : name.getRefersToFormula().split(BETWEEN_AREAS, -1)) {
                must(isThere(area), "name " + name.getNameName() + " for " + area);
            }
        }
    }

    private boolean isThere(String area) {
        return !area.contains("#REF")
                && workbook.getSheet(new AreaReference(area, SpreadsheetVersion.EXCEL2007)
                                .getFirstCell()
                                .getSheetName())
                        != null;
    }

    /** No person and no hour: the day of the data and the program. */
    private void properties() {
        CoreProperties core = workbook.getProperties().getCoreProperties();
        String day = workbook.getProperties()
                        .getCustomProperties()
                        .getProperty("As of")
                        .getLpwstr() + "T00:00:00Z";
        must(OURS.equals(core.getCreator()), "creator " + core.getCreator());
        must(OURS.equals(core.getLastModifiedByUser()), "last modified by " + core.getLastModifiedByUser());
        must(day.equals(String.valueOf(core.getCreated().toInstant())), "created " + core.getCreated());
        must(day.equals(String.valueOf(core.getModified().toInstant())), "modified " + core.getModified());
    }

    private void must(boolean holds, String otherwise) {
        if (!holds) {
            broken.add(otherwise);
        }
    }

    /** What a cell says; empty where there is none. */
    static String words(XSSFSheet sheet, int row, int column) {
        XSSFCell cell = sheet.getRow(row) == null ? null : sheet.getRow(row).getCell(column);
        return cell == null ? "" : cell.toString();
    }
}
