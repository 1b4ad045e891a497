package org.secondment.roi.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.secondment.roi.intake.Collected;
import org.secondment.roi.intake.Exports;
import org.secondment.roi.intake.Framed;
import org.secondment.roi.intake.Inputs;
import org.secondment.roi.intake.Refusals;
import org.secondment.roi.intake.Workbooks;
import org.secondment.roi.table.KeyDigest;
import org.secondment.roi.table.Tables;

class XlsxRowsTest {

    static final String MAPPING = """
            table: bills
            source: {files: "register.xlsx"}
            columns:
              bill_id: {}
              matter_id: {}
              bill_date: {}
              fees_net: {}
              currency: {}
              kind: {}
            """;

    @TempDir
    Path temp;

    private Inputs inputs;

    @BeforeEach
    void aFolderThatIsNotRefused() {
        inputs = Inputs.in(temp).without("bills.csv").withMapping("bills.yaml", MAPPING);
    }

    @Test
    void cellsAreReadAsTheyAreStored() {
        Collected read = read(workbook -> {
            Sheet sheet = workbook.getSheetAt(0);
            Workbooks.row(sheet, 2, 2, true, LocalDate.of(2024, 2, 29), 0.1, "GBP");
            Workbooks.row(sheet, 3, 4.0e10, "M1", LocalDate.of(2024, 2, 29), -1234567.89, "GBP", "invoice");
            sheet.getRow(3).setZeroHeight(true);
            sheet.createRow(5).createCell(2);
            Workbooks.row(sheet, 7, "B8", "M1", LocalDate.of(2024, 2, 29), 1, "GBP");
            sheet.getRow(7).getCell(3).setCellFormula("1+1");
            sheet.getRow(7).getCell(3).setCellValue(3);
        });

        assertThat(read.values(Tables.BILLS, "bill_id", "matter_id", "bill_date", "fees_net", "kind"))
                .containsExactly(
                        "2 ACCEPTED | B1 | M1 | 2024-02-01 | 1234.500 | ",
                        "3 ACCEPTED | 2 | TRUE | 2024-02-29 | 0.100 | ",
                        "4 ACCEPTED | 40000000000 | M1 | 2024-02-29 | -1234567.890 | invoice",
                        "8 ACCEPTED | B8 | M1 | 2024-02-29 | 3.000 | ");
        assertThat(read.delivered()).isEqualTo(4);
        Source source = Inputs.of(inputs.exports(), Tables.BILLS).get(0);
        assertThat(source.encoding()).isEqualTo("xlsx, sheet 'Register'");
        assertThat(source.ranges()).hasSize(1);
        long wanted = KeyDigest.of("B8" + KeyDigest.SEPARATOR + "M1" + KeyDigest.SEPARATOR);
        assertThat(RangeReading.rowsWithKeys(source, key -> key == wanted)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "0.1, 0.1",
        "1234567.89, 1234567.89",
        "0.30000000000000004, 0.30000000000000004",
        "100, 100",
        "1e21, 1000000000000000000000",
        "-2.5e-7, -0.00000025",
        "9007199254740993, 9007199254740992",
        "0, 0"
    })
    void aNumberIsTheShortestDecimalThatGivesItBack(double value, String text) {
        assertThat(new XlsxNumbers('.', false).formatRawCellContents(value, 1, "0", false))
                .isEqualTo(text);
        assertThat(Double.parseDouble(text)).isEqualTo(value);
    }

    @Test
    void aNumberIsReadBackInTheNotationOfTheMapping() {
        inputs.withMapping("bills.yaml", MAPPING + "format: {decimal: \",\", thousands: \".\"}\n");

        assertThat(read(workbook -> Workbooks.row(
                                workbook.getSheetAt(0), 2, "B2", "M1", LocalDate.of(2024, 2, 1), 1.234, "KWD"))
                        .values(Tables.BILLS, "fees_net"))
                .contains("2 ACCEPTED | 1234.500", "3 ACCEPTED | 1.234");
    }

    @Test
    void daysMayBeCountedFrom1904() {
        Collected read = read(workbook -> {
            workbook.getCTWorkbook().getWorkbookPr().setDate1904(true);
            workbook.getSheetAt(0).getRow(1).getCell(2).setCellValue(LocalDate.of(2024, 2, 1));
        });

        assertThat(read.values(Tables.BILLS, "bill_date")).containsExactly("2 ACCEPTED | 2024-02-01");
    }

    @Test
    void aTimeOfDayIsNotLostFromADay() {
        Collected read = read(workbook ->
                workbook.getSheetAt(0).getRow(1).getCell(2).setCellValue(LocalDateTime.of(2024, 2, 1, 13, 45)));

        assertThat(read.problems())
                .containsExactly(
                        "register.xlsx:2 | bill_date is '2024-02-01T13:45'; expected a date such as 2024-02-01");
    }

    @Test
    void anErrorIsAFaultEvenWhereAnyTextWouldDo() {
        Collected read = read(workbook -> {
            workbook.getSheetAt(0).getRow(1).getCell(1).setCellErrorValue(FormulaError.REF.getCode());
            workbook.getSheetAt(0).getRow(0).createCell(7).setCellValue("not read");
            Workbooks.row(workbook.getSheetAt(0), 2, "B2", "M1", LocalDate.of(2024, 2, 1), 1, "GBP", "", "", "x");
            workbook.getSheetAt(0).getRow(2).getCell(7).setCellErrorValue(FormulaError.DIV0.getCode());
        });

        assertThat(read.problems())
                .containsExactly(
                        "register.xlsx:2 | matter_id is '#REF!'; the workbook could not work this value out; mend"
                                + " it there");
        assertThat(read.facts()).hasSize(1);
    }

    @Test
    void mergedCellsAreBlankButTheFirst() {
        Collected read = read(workbook -> {
            Workbooks.row(workbook.getSheetAt(0), 2, "B1", "M1", LocalDate.of(2024, 2, 1), 2, "GBP");
            workbook.getSheetAt(0).addMergedRegion(new CellRangeAddress(1, 2, 4, 4));
            workbook.getSheetAt(0).getRow(2).getCell(4).setBlank();
        });

        assertThat(read.problems()).singleElement().asString().startsWith("register.xlsx:3 | currency is blank");
    }

    @Test
    void aSheetIsChosenByNameOrNumberOrBecauseItIsTheOnlyVisibleOne() {
        Consumer<XSSFWorkbook> second = workbook -> Workbooks.row(workbook.createSheet("Notes"), 0, "a");
        Consumer<XSSFWorkbook> hidden =
                second.andThen(workbook -> workbook.setSheetVisibility(1, SheetVisibility.HIDDEN));
        assertThat(read(hidden).facts()).hasSize(1);

        inputs.with("register.xlsx", Workbooks.bills(second));
        assertThat(Refusals.of(inputs::exports))
                .containsExactly("register.xlsx | it is not certain which sheet is meant; the workbook has 'Register',"
                        + " 'Notes'; write source: {sheet: \"Register\"} in a mapping file");
        for (String sheet : new String[] {"register", "1"}) {
            inputs.withMapping("bills.yaml", MAPPING.replace("xlsx\"}", "xlsx\", sheet: " + sheet + "}"));
            assertThat(Collected.of(inputs.exports(), Tables.BILLS).facts()).hasSize(1);
        }
        inputs.withMapping("bills.yaml", MAPPING.replace("xlsx\"}", "xlsx\", sheet: Note}"));
        assertThat(Refusals.of(inputs::exports))
                .containsExactly("register.xlsx | no sheet 'Note'; the workbook has 'Register', 'Notes'; write source:"
                        + " {sheet: \"Notes\"} in a mapping file");
    }

    @Test
    void titlesAndTotalsOfASheetAreToldApart() {
        byte[] bytes = Workbooks.of(workbook -> {
            Sheet sheet = workbook.createSheet();
            Workbooks.row(sheet, 0, "Fees billed");
            Workbooks.row(sheet, 3, "Bill No", "Matter", "Bill Date", "Fees (ex VAT)", "Curr");
            Workbooks.row(sheet, 4, "B1", "M1", LocalDate.of(2024, 2, 1), 1234.5, "GBP");
            Workbooks.row(sheet, 5, "Total", "", "", 1234.51);
        });
        String format = Framed.HEADER.replace(", rows: 2", "") + Framed.CONTROL;
        inputs.with("register.xlsx", bytes).withMapping("bills.yaml", Framed.register("register.xlsx", format));

        Exports exports = inputs.exports();

        assertThat(exports.notices()).singleElement().asString().startsWith("register.xlsx:6 | the control total");
        assertThat(Collected.of(exports, Tables.BILLS).values(Tables.BILLS, "fees_net"))
                .containsExactly("1 DROPPED | ", "5 ACCEPTED | 1234.500", "6 DROPPED | ");
    }

    private Collected read(Consumer<XSSFWorkbook> change) {
        inputs.with("register.xlsx", Workbooks.bills(change));
        return Collected.of(inputs.exports(), Tables.BILLS);
    }
}
