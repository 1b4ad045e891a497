package org.secondment.roi.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.secondment.roi.table.Tables;

/** What stands between the values of a file is found out where its mapping asks for it, and said where it is wrong. */
class DelimiterSearchTest {

    private static final String MAPPING = """
            table: bills
            source: {files: "register.csv"}
            format: {delimiter: auto}
            columns:
              bill_id: {from: "Bill, No"}
              matter_id: {from: Matter}
              bill_date: {from: Day}
              fees_net: {from: Fees}
              currency: {const: GBP}
            """;
    private static final String ROWS = """
            "Bill, No"~Matter~Day~Fees
            B1~M1~2024-02-01~1.00
            "B2~a, b"~M1~2024-02-02~2.00

            cut
            B3~"M1
            M2"~2024-02-03~3.00
            """;

    @TempDir
    Path temp;

    private Inputs inputs;

    @BeforeEach
    void aRegisterOfWhichTheMappingLeavesTheDelimiterOpen() {
        inputs = Inputs.in(temp).without("bills.csv").withMapping("register.yaml", MAPPING);
    }

    @ParameterizedTest
    @CsvSource({"',', comma", ";, semicolon", "'\t', tab", "|, '''|'''"})
    void theMarkByWhichTheRecordsAreAsWideAsTheHeadingIsUsedAndReported(String mark, String word) {
        inputs.with("register.csv", ROWS.replace("~", mark));

        Exports exports = inputs.exports();

        assertThat(Collected.of(exports, Tables.BILLS).values(Tables.BILLS, "bill_id"))
                .containsExactly(
                        "2 ACCEPTED | B1",
                        "3 ACCEPTED | B2" + mark + "a, b",
                        "4 DROPPED | ",
                        "5 REJECTED | ",
                        "6 ACCEPTED | B3");
        assertThat(Inputs.of(exports, Tables.BILLS).get(0).encoding())
                .isEqualTo("UTF-8, detected; delimiter " + word + ", detected");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "windows-1252"})
    void itIsFoundOutInAnyEncoding(String encoding) {
        String text = (encoding.startsWith("UTF-16") ? "\uFEFF" : "")
                + ROWS.replace("~", ";").replace("B1", "Bé");
        inputs.with("register.csv", text.getBytes(Charset.forName(encoding)));

        assertThat(Collected.of(inputs.exports(), Tables.BILLS).facts()).hasSize(3);
    }

    @Test
    void linesAboveTheHeadingDoNotCount() {
        inputs.withMapping(
                        "register.yaml",
                        MAPPING.replace(
                                "auto", "auto, header: {find_row_with: [Day]}, stop_at: {first_cell_matches: T}"))
                .with("register.csv", "Fees, billed, by, year\n" + ROWS.replace("~", ";") + "Total;;;\n");

        assertThat(Collected.of(inputs.exports(), Tables.BILLS).facts()).hasSize(3);
    }

    @Test
    void onlyTheFirstRecordsAreLookedAtAndTheyMayEndWithinQuotes() {
        inputs.with(
                "register.csv",
                ROWS.replace("~", ";") + "B4;\"" + "M\n".repeat(200_000) + "\";2024-02-03;3.00\n" + "x,y\n".repeat(9));

        assertThat(Collected.of(inputs.exports(), Tables.BILLS).facts()).hasSize(4);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "Bill;No,Day\\nB1;x,2\\n ~ by comma there are 2 headings, by semicolon there are 2 headings",
                "Bill No\\nB1\\nB2\\n ~ by neither comma, semicolon, tab nor '|' have the first records as many values"
                        + " as the heading",
                "a;b\\n1\\n2\\n3;4\\n ~ by neither comma, semicolon, tab nor '|' have the first records as many values"
                        + " as the heading"
            })
    void doubtIsRefusedWithTheCandidates(String text, String found) {
        inputs.with("register.csv", text.replace("\\n", "\n"));

        assertThat(Refusals.of(inputs::exports)).singleElement().asString().contains(found + "; write format: {del");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n \n", "a\0b;c\n"})
    void whatIsNoTextIsRefusedAsWhatItIs(String text) {
        inputs.with("register.csv", text);

        assertThat(Refusals.of(inputs::exports)).singleElement().asString().containsAnyOf("is empty", "NUL");
    }

    @Test
    void aWorkbookHasNoDelimiter() {
        inputs.withMapping(
                        "register.yaml",
                        MAPPING.replace("register.csv", "register.xlsx").replace("Bill, No", "bill_id"))
                .with("register.xlsx", Workbooks.of(workbook -> {
                    var sheet = workbook.createSheet();
                    Workbooks.row(sheet, 0, "bill_id", "Matter", "Day", "Fees");
                    Workbooks.row(sheet, 1, "B1", "M1", "2024-02-01", 1);
                }));

        assertThat(Collected.of(inputs.exports(), Tables.BILLS).facts()).hasSize(1);
        assertThat(Inputs.of(inputs.exports(), Tables.BILLS).get(0).encoding())
                .startsWith("xlsx")
                .doesNotContain("deli");
    }

    @Test
    void aDeclaredMarkThatIsNotTheFilesIsRefusedWithTheOneThatIs() {
        String advice =
                "register.csv | a tab stands between the values; write format: {delimiter: tab} in register.yaml";
        for (String rows :
                new String[] {ROWS.replace("~", "\t"), ROWS.replace("~", "\t").replace("Matter", "\"Matter\"")}) {
            inputs.withMapping("register.yaml", MAPPING.replace("auto", "\";\""))
                    .with("register.csv", rows);
            assertThat(Refusals.of(inputs::exports)).containsExactly(advice);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"bill_id;matter_id;bill_date;fees_net;currency\n", "\"bill_id\";\"matter_id\"\n\"B1\";\"M1\"\n"})
    void aCanonicalFileWithOtherMarksIsRefusedWithWhatToDo(String text) {
        inputs.with("bills.csv", text.getBytes(StandardCharsets.UTF_8)).with("register.csv", ROWS.replace("~", ";"));

        assertThat(Refusals.of(inputs::exports))
                .containsExactly("bills.csv | a semicolon stands between the values; write a mapping file with table:"
                        + " bills, source: {files: \"bills.csv\"}, format: {delimiter: \";\"} and columns that names each"
                        + " heading, such as {bill_id: {}}; or save the file with commas");
    }

    @Test
    void aFileOfOtherHeadingsIsRefusedForItsHeadings() {
        inputs.withMapping("register.yaml", MAPPING.replace("auto", "\",\"")).with("register.csv", "a;b\n1;2\n");

        assertThat(Refusals.of(inputs::exports)).singleElement().asString().contains("is not a heading line of bills");
    }
}
