package org.secondment.roi.report.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.secondment.roi.report.Cell.words;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.secondment.roi.report.Block.Column;
import org.secondment.roi.report.Block.Format;
import org.secondment.roi.report.Block.Grid;
import org.secondment.roi.report.Block.Text;
import org.secondment.roi.report.Cell;
import org.secondment.roi.report.Cell.Shorthand;
import org.secondment.roi.report.Pack;
import org.secondment.roi.report.Page;

class LongTableTest {

    private static final int ROWS = 60;
    private static final int MOST = 1 << 20;
    private static final String SHEET = "xl/worksheets/sheet3.xml";

    @TempDir
    private Path folder;

    @Test
    void oneRowMoreThanIsHeldChangesNothingThatReadersSee() throws IOException {
        byte[] held = Written.workbook(pack(), new SheetLimits(ROWS, MOST));
        byte[] late = Written.workbook(pack(), new SheetLimits(ROWS - 1, MOST));
        assertThat(rows(late)).isEqualTo(rows(held)).hasSizeGreaterThan(ROWS);

        Map<String, String> parts = parts(held);
        Map<String, String> others = parts(late);
        String sheet = parts.getOrDefault(SHEET, "");
        assertThat(others.remove(SHEET))
                .contains("t=\"inlineStr\"")
                .satisfies(other -> assertThat(frame(other))
                        .isEqualTo(frame(sheet))
                        .contains("<dimension ref=\"A1:G65\"", "topLeftCell=\"B6\"", "sqref=\"D6:D65\"", "tableParts"));
        assertThat(parts.remove(SHEET)).doesNotContain("inlineStr");
        List.of(parts, others).forEach(one -> one.remove("xl/sharedStrings.xml"));
        assertThat(others).isEqualTo(parts).containsKeys("xl/styles.xml", "xl/tables/table2.xml");
    }

    @Test
    void lateRowsFollowTheSchemaAndAreTheSameEachTime() throws IOException, XmlException {
        byte[] once = Written.workbook(pack(), new SheetLimits(1, MOST));
        String sheet = parts(once).getOrDefault(SHEET, "");
        assertThat(SchemaTest.errors(sheet)).isEmpty();
        assertThat(SchemaTest.errors(sheet.replace("<is><t>", "<is><u>").replace("</t></is>", "</u></is>")))
                .as("a cell without text")
                .isNotEmpty();
        assertThat(Written.workbook(pack(), new SheetLimits(1, MOST))).isEqualTo(once);
    }

    @Test
    void whatStandsBelowALongTableStandsAboveIt() throws IOException {
        Pack pack = DemoPack.of(new Page("Bills", "Bills", "All", List.of(grid(), text("Below"), small("few"))));
        assertThat(firstColumn(Written.workbook(pack, new SheetLimits(ROWS, MOST))))
                .containsSubsequence("Client", "Client 59", "Below", "Name");
        assertThat(firstColumn(Written.workbook(pack, new SheetLimits(ROWS - 1, MOST))))
                .containsSubsequence("Below", "Name", "Client", "Client 59");
    }

    @Test
    void whatASheetHasNoRoomForIsCountedAndStandsInTheTables() throws IOException {
        SheetLimits limits = new SheetLimits(20, 50);
        byte[] bytes = Written.workbook(pack(), limits);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            XSSFSheet sheet = workbook.getSheet("Bills");
            int shown = sheet.getTables().get(0).getRowCount() - 1;
            assertThat(firstColumn(bytes))
                    .anySatisfy(words -> assertThat(words)
                            .startsWith(
                                    "The first " + shown + " of 60 rows are shown, as many as a sheet holds; the other "
                                            + (ROWS - shown) + " stand only in"));
            assertThat(sheet.getLastRowNum()).isBetween(46, limits.rows() - 1);
            assertThat(sheet.getTables().get(0).getEndRowIndex()).isEqualTo(sheet.getLastRowNum());
        }
        PackFiles.writeTables(pack(), folder);
        assertThat(Files.readAllLines(folder.resolve("tables/bills.csv")).stream()
                        .filter(line -> line.startsWith("Client ")))
                .hasSize(ROWS);
    }

    @Test
    void twoLongTablesOfAPageAreBothWhole() throws IOException {
        Grid other = new Grid("more", grid().columns(), grid().rows());
        Pack pack = DemoPack.of(new Page("Bills", "Bills", "All", List.of(grid(), other)));
        assertThat(rows(Written.workbook(pack, new SheetLimits(1, MOST))))
                .isEqualTo(rows(Written.workbook(pack, new SheetLimits(ROWS, MOST))));
    }

    private static Pack pack() {
        return DemoPack.of(new Page("Bills", "Bills", "All of them", List.of(grid())));
    }

    private static Text text(String words) {
        return new Text("", List.of(words));
    }

    private static Grid small(String name) {
        return new Grid(name, List.of(new Column("name", "Name", Format.WORDS, 26)), List.of(List.of(words("one"))));
    }

    private static Grid grid() {
        List<Column> columns = List.of(
                new Column("client", "Client", Format.WORDS, 26),
                new Column("day", "Day", Format.DAY, 12),
                new Column("fees", "Fees", Format.MONEY, 12),
                new Column("gain", "Gain", Format.MONEY_CHANGE, 12),
                new Column("share", "Share", Format.PERCENT, 10),
                new Column("range", "Range", Format.NUMBER, 10),
                new Column("remark", "Remark", Format.LONG_WORDS, 34));
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = 0; i < ROWS; i++) {
            rows.add(row(i));
        }
        return new Grid("bills", columns, rows);
    }

    private static List<Cell> row(int i) {
        return List.of(
                words("Client " + i),
                Cell.day(LocalDate.of(2021, 1, 1).plusDays(i)),
                Cell.exact(new BigDecimal("812345.675").subtract(BigDecimal.valueOf(61_234L * i))),
                i % 7 == 3 ? Cell.mark(Shorthand.SUPPRESSED) : Cell.count(30 - i),
                i % 7 == 4 ? words("none") : Cell.ratio(0.001 * i),
                i % 5 == 4
                        ? Cell.measured(Double.POSITIVE_INFINITY, Format.MONEY)
                        : Cell.measured(-0.3 * i, i % 2 == 0 ? Format.HOURS : Format.PERCENT),
                words(
                        i % 9 == 8
                                ? "Secondee changed after two months;\nthe second <stayed> until the end of the work & longer"
                                : i % 9 == 7 ? "=1+1" : ""));
    }

    /** Of every row its height, and of every cell its place, style and value. */
    private static List<String> rows(byte[] workbook) throws IOException {
        List<String> rows = new ArrayList<>();
        try (XSSFWorkbook read = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            for (Row row : read.getSheet("Bills")) {
                StringBuilder line = new StringBuilder(row.getRowNum() + " " + row.getHeightInPoints());
                row.forEach(cell -> line.append(" | " + cell.getAddress() + " "
                        + cell.getCellStyle().getIndex() + " " + cell.getCellType() + " " + cell));
                rows.add(line.toString());
            }
        }
        return rows;
    }

    private static List<String> firstColumn(byte[] workbook) throws IOException {
        List<String> words = new ArrayList<>();
        try (XSSFWorkbook read = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            read.getSheet("Bills").forEach(row -> words.add(new DataFormatter().formatCellValue(row.getCell(0))));
        }
        return words;
    }

    private static String frame(String sheet) {
        return sheet.replaceFirst("(?s)<sheetData>.*</sheetData>", "");
    }

    private static Map<String, String> parts(byte[] workbook) throws IOException {
        Map<String, String> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}
