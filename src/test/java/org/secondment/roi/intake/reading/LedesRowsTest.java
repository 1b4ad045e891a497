package org.secondment.roi.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.secondment.roi.intake.Collected;
import org.secondment.roi.intake.Exports;
import org.secondment.roi.intake.Inputs;
import org.secondment.roi.intake.Ledes;
import org.secondment.roi.intake.Refusals;
import org.secondment.roi.intake.mapping.Mapping;
import org.secondment.roi.intake.yaml.MappingFile;
import org.secondment.roi.table.Problem;
import org.secondment.roi.table.Tables;

class LedesRowsTest {

    private static final String MAPPING = """
            table: bills
            source: {files: "*.txt"}
            format:
              reader: ledes
              dates: ["yyyyMMdd"]
            columns:
              bill_id: {from: INVOICE_NUMBER}
              bill_line: {from: LINE_ITEM_NUMBER}
              matter_id: {from: LAW_FIRM_MATTER_ID}
              bill_date: {from: INVOICE_DATE}
              fees_net: {from: LINE_ITEM_TOTAL}
              currency: {const: USD}
            """;

    @TempDir
    Path temp;

    private Inputs inputs;

    @BeforeEach
    void aFolderThatIsNotRefused() {
        inputs = Inputs.in(temp).without("bills.csv").withMapping("ledes.yaml", MAPPING);
    }

    @Test
    void linesAreReadWithoutQuotesAndWithTheirEnds() {
        inputs.with("a.txt", Ledes.V1998B);

        Exports exports = inputs.exports();
        Collected read = Collected.of(exports, Tables.BILLS);

        assertThat(read.values(Tables.BILLS, "bill_id", "bill_line", "matter_id", "bill_date", "fees_net"))
                .containsExactly(
                        "1 DROPPED |  |  |  |  | ",
                        "3 ACCEPTED | 96542 | 1 | 1998-01 | 1999-02-25 | 1250.000",
                        "4 ACCEPTED | 96542 | 2 | 1998-01 | 1999-02-25 | -70.000",
                        "5 ACCEPTED | 96543 | 1 | 1998-02 | 1999-02-26 | 0.500");
        assertThat(read.delivered()).isEqualTo(4);
        assertThat(exports.notices())
                .extracting(Problem::rule)
                .as("the totals of both invoices agree")
                .containsExactly("columns-not-read");
    }

    @Test
    void theWordNullIsBlank() {
        inputs.with("a.txt", Ledes.V1998B.replace("|2|F|", "|NULL|F|"));

        assertThat(Collected.of(inputs.exports(), Tables.BILLS).values(Tables.BILLS, "bill_line"))
                .contains("4 ACCEPTED | ");
    }

    @Test
    void aPipeOrALineBreakWithinANarrativeBreaksItsLineOnly() {
        inputs.with(
                "a.txt",
                Ledes.V1998B.replace("Research \"Daubert\"", "Research | draft").replace("Write-down", "Write\ndown"));

        Collected read = Collected.of(inputs.exports(), Tables.BILLS);

        assertThat(read.problems())
                .containsExactly(
                        "a.txt:1 | the line names the format",
                        "a.txt:3 | has 25 values; the heading has 24; LEDES knows no quotes, so a | within a narrative"
                                + " breaks its line: take it out where the narrative was written",
                        "a.txt:4 | the line does not end with []; a line break within a narrative breaks its line in two:"
                                + " take it out where the narrative was written",
                        "a.txt:5 | has 6 values; the heading has 24; LEDES knows no quotes, so a | within a narrative"
                                + " breaks its line: take it out where the narrative was written");
        assertThat(read.facts()).hasSize(1);
        assertThat(read.delivered()).isEqualTo(read.outcomes().size());
    }

    @Test
    void invoicesWhoseLinesDoNotAddUpAreNoticed() {
        inputs.with("a.txt", Ledes.V1998B.replace("96543|711|1998-02|.50", "96543|711|1998-02|7"));
        assertThat(notice())
                .isEqualTo("a.txt | 1 of 2 invoices: the lines (LINE_ITEM_TOTAL, net of tax) do not add up to"
                        + " INVOICE_TOTAL: 96543 (0.50 against 7); the lines are what is read, so look for lines that were"
                        + " rejected or left out");

        inputs.with("a.txt", Ledes.V98BI.replace("|120|", "|121|"));
        assertThat(notice()).contains("(LINE_ITEM_TOTAL, with tax)", "I-1 (120.00 against 121)");
    }

    @Test
    void linesOf98biAreGross() {
        inputs.with("a.txt", Ledes.V98BI);

        Exports exports = inputs.exports();

        assertThat(exports.notices()).extracting(Problem::rule).doesNotContain("ledes-totals");
        assertThat(Collected.of(exports, Tables.BILLS).values(Tables.BILLS, "bill_id", "fees_net"))
                .containsExactly("1 DROPPED |  | ", "3 ACCEPTED | I-1 | 120.000");
    }

    @Test
    void curlyQuotesNeedNoEncodingNamed() {
        inputs.with(
                "a.txt", Ledes.V1998B.replace("\"Daubert\"", "“Daubert”").getBytes(Charset.forName("windows-1252")));

        assertThat(Inputs.of(inputs.exports(), Tables.BILLS).get(0).encoding()).isEqualTo("windows-1252, detected");
    }

    @ParameterizedTest
    @ValueSource(strings = {"LEDES98BI[]\nA|B[]\n", "INVOICE_DATE|INVOICE_NUMBER[]\n", "LEDES1998B\nA|B[]\n"})
    void anotherVersionIsRefused(String text) {
        inputs.with("a.txt", text);

        assertThat(Refusals.of(inputs::exports))
                .singleElement()
                .asString()
                .startsWith("a.txt:1 | the first line is '"
                        + text.lines().findFirst().orElseThrow())
                .endsWith("reader: ledes reads files that begin with LEDES1998B[] or LEDES98BI V2[]");
    }

    @Test
    void aFileWithoutHeadingsOrCutOffIsRefused() {
        inputs.with("a.txt", "LEDES1998B[]\n");
        assertThat(Refusals.of(inputs::exports))
                .containsExactly("a.txt:1 | the file ends before its headings; export it again");

        inputs.with("a.txt", Ledes.V1998B.substring(0, Ledes.V1998B.length() - 20));
        assertThat(Refusals.of(inputs::exports))
                .containsExactly(
                        "a.txt:5 | the file ends in the middle of a line, without [], so it was cut off and more"
                                + " may be missing; deliver it again");
    }

    @Test
    void ledesXmlAndLedesWithoutItsReaderAreRefused() {
        inputs.with("a.txt", "<?xml version=\"1.0\"?>\n<ledesxmlebilling2.2 xmlns='x'>");
        assertThat(Refusals.of(inputs::exports))
                .containsExactly(
                        "a.txt | the file is LEDES XML, which is not read; export it as LEDES 1998B or LEDES 98BI"
                                + " V2");

        inputs.with("a.txt", Ledes.V1998B)
                .withMapping("ledes.yaml", MAPPING.replace("  reader: ledes\n", "  delimiter: \"|\"\n"));
        assertThat(Refusals.of(inputs::exports))
                .containsExactly("a.txt:1 | the file is LEDES; write format: {reader: ledes} in a mapping file");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bills-1998b.yaml", "bills-98bi.yaml"})
    void theShippedMappingsAreWellWritten(String name) {
        assertThat(MappingFile.read(Path.of("data/mappings/ledes", name)))
                .singleElement()
                .extracting(Mapping::table)
                .isEqualTo(Tables.BILLS);
    }

    private String notice() {
        return inputs.exports().notices().stream()
                .filter(notice -> notice.rule().equals("ledes-totals"))
                .map(Problem::toString)
                .reduce("", String::concat);
    }
}
