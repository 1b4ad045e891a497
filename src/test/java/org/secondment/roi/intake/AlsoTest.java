package org.secondment.roi.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.secondment.roi.intake.reading.Source;
import org.secondment.roi.table.Problem;
import org.secondment.roi.table.Tables;

class AlsoTest {

    private static final String MAPPING = """
            table: matters
            source: {files: "pms.csv"}
            format: {delimiter: ";", dates: dd/MM/yyyy}
            columns:
              matter_id: {from: Matter}
              client_id: {from: Client}
              opened_date: {from: Opened}
              practice_area: {from: Practice}
            also:
              - table: clients
                columns:
                  client_id: {from: Client}
                  client_name: {from: Name}
                  legal_spend_est: {from: Spend}
                rows: {drop_if: [{column: Name, blank: true}]}
            """;
    private static final String EXPORT = """
            Matter;Client;Opened;Practice;Name;Spend;Partner
            M7;C7;09/01/2023;tax;Acme;12.50;Ms X
            M8;C8;soon;tax;;;Ms Y
            """;

    @TempDir
    Path temp;

    private Inputs inputs;

    @BeforeEach
    void aPracticeSystemThatWritesMattersAndClientsInOneFile() {
        inputs = Inputs.in(temp).without("matters.csv").with("pms.csv", EXPORT).withMapping("pms.yaml", MAPPING);
    }

    @Test
    void oneFileGivesTwoTables() {
        var exports = inputs.exports();

        assertThat(Collected.of(exports, Tables.MATTERS).values(Tables.MATTERS, "matter_id", "client_id"))
                .containsExactly("2 ACCEPTED | M7 | C7", "3 REJECTED |  | ");
        assertThat(Collected.of(exports, Tables.CLIENTS)
                        .values(Tables.CLIENTS, "client_id", "client_name", "legal_spend_est"))
                .containsExactly("2 ACCEPTED | C7 | Acme | 12.500", "3 DROPPED |  |  | ");
    }

    @Test
    void theFileIsASourceOfEachTableAndReadOnItsOwnForEach() {
        List<Source> sources = inputs.exports().sources().stream()
                .filter(source -> source.name().equals("pms.csv"))
                .toList();

        assertThat(sources).extracting(Source::table).containsExactly("clients", "matters");
        assertThat(sources).noneMatch(Source::isDuplicate);
        assertThat(sources)
                .extracting(Source::sha256)
                .containsOnly(sources.get(0).sha256());
        assertThat(sources).extracting(Source::reading).doesNotHaveDuplicates();
    }

    @Test
    void onlyWhatNoTableReadsIsReportedAsNotReadAndOnce() {
        assertThat(inputs.exports().notices())
                .extracting(Problem::toString)
                .containsExactly("pms.csv | columns not read: 'Partner'");
    }

    @Test
    void aSecondDeliveryOfTheSameBytesIsADuplicateForEachTable() {
        inputs.with("pms2.csv", EXPORT).withMapping("pms.yaml", MAPPING.replace("pms.csv", "pms*.csv"));

        assertThat(inputs.exports().sources().stream().filter(Source::isDuplicate))
                .extracting(source -> source.table() + " " + source.name() + " " + source.duplicateOf())
                .containsExactly("clients pms2.csv pms.csv", "matters pms2.csv pms.csv");
    }

    @Test
    void aTableIsReadFromAFileOnce() {
        inputs.withMapping("pms.yaml", MAPPING.replace("table: clients", "table: matters"));

        assertThat(Refusals.of(inputs::exports))
                .contains("pms.yaml:10 | also: matters is read from the file already; one file gives a table once");
    }

    @Test
    void whatIsWrongWithTheFileIsSaidOnce() {
        inputs.with("pms.csv", (EXPORT + "M9;M\u0081ller;09/01/2023").getBytes(StandardCharsets.ISO_8859_1));

        assertThat(Refusals.of(inputs::exports))
                .singleElement()
                .asString()
                .startsWith("pms.csv:4 | Client is 'M")
                .contains("if read as windows-1252, but it is doubtful");
    }
}
