package org.secondment.roi.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.secondment.roi.simulate.Canonical.Heading;
import org.secondment.roi.simulate.Written.Row;
import org.secondment.roi.table.Field;
import org.secondment.roi.table.Table;
import org.secondment.roi.table.Tables;

class ContractTest {

    @TempDir
    static Path folder;

    @BeforeAll
    static void write() throws IOException {
        Simulation.write(Written.firm(11, 0.2), folder);
    }

    static List<Canonical> tables() {
        return Canonical.ALL;
    }

    static List<Table> declared() {
        return Tables.ALL;
    }

    @Test
    void everyTableOfTheDesignIsWrittenAndNoOther() throws IOException {
        List<String> files = Written.files(folder).stream().map(Path::toString).toList();

        assertThat(Canonical.ALL).hasSize(23);
        assertThat(files)
                .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                Canonical.ALL.stream().map(table -> table.table() + ".csv"), Stream.of("truth.json"))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void headingsStandInTheOrderOfTheDesign(Canonical table) throws IOException {
        try (var lines = Files.lines(folder.resolve(table.table() + ".csv"))) {
            assertThat(List.of(lines.findFirst().orElseThrow().split(","))).containsExactlyElementsOf(table.names());
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyKeyStandsOnce(Canonical table) throws IOException {
        Set<List<String>> keys = new HashSet<>();
        for (Row row : Written.rows(folder, table.table())) {
            List<String> key = table.key().stream().map(row::get).toList();
            assertThat(keys.add(key)).as("%s twice in %s", key, table.table()).isTrue();
        }
        assertThat(keys).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyReferenceIsKnown(Canonical table) throws IOException {
        for (Heading heading : table.headings()) {
            if (!heading.known().isEmpty()) {
                String id = Canonical.named(heading.known()).names().get(0);
                assertThat(values(table.table(), heading.name()))
                        .as("%s.%s", table.table(), heading.name())
                        .isNotEmpty()
                        .isSubsetOf(values(heading.known(), id));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyValueIsAsItsColumnAllows(Canonical table) throws IOException {
        for (Row row : Written.rows(folder, table.table())) {
            for (Heading heading : table.headings()) {
                String value = row.get(heading.name());
                if (value.isEmpty()) {
                    assertThat(heading.filled())
                            .as("%s of %s", heading.name(), row)
                            .isFalse();
                } else {
                    assertThat(heading.allows(value))
                            .as("%s '%s'", heading.name(), value)
                            .isTrue();
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("declared")
    void everyColumnIsOneThatTheJobDeclares(Table table) throws IOException {
        for (Row row : Written.rows(folder, table.name())) {
            for (Field field : table.fields()) {
                String value = row.orBlank(field.name());
                boolean required = field.need() == Field.Need.REQUIRED;
                assertThat(!required || !value.isEmpty())
                        .as("%s of %s", field.name(), row)
                        .isTrue();
                assertThat(field.allowed().isEmpty()
                                || value.isEmpty()
                                || field.allowed().contains(value))
                        .as("%s '%s'", field.name(), value)
                        .isTrue();
            }
            assertThat(table.fields().stream().map(Field::name))
                    .containsAll(row.values().keySet());
        }
    }

    @Test
    void everyWordOfALongChoiceOccurs() throws IOException {
        assertThat(values("secondments", "outcome"))
                .contains("completed", "ended_early", "secondee_changed", "hired_by_client", "running");
        assertThat(values("engagement_log", "event")).hasSizeGreaterThan(20);
        assertThat(values("engagement_log", "status")).contains("done", "missed");
        assertThat(values("agreement_terms", "covered")).containsExactlyInAnyOrder("Y", "N", "NA", "unknown");
        assertThat(values("agreement_terms", "term")).hasSize(10);
        assertThat(values("time", "status")).hasSize(5);
        assertThat(values("secondment_costs", "kind"))
                .contains("salary", "on_cost", "backfill", "training", "travel", "recovery");
        assertThat(values("offers", "declined_by")).hasSize(3);
    }

    @Test
    void linesEndInLineFeedsOnly() throws IOException {
        for (Path file : Written.files(folder)) {
            assertThat(Files.readString(folder.resolve(file))).endsWith("\n").doesNotContain("\r");
        }
    }

    private static Set<String> values(String table, String column) throws IOException {
        Set<String> values = new HashSet<>();
        for (Row row : Written.rows(folder, table)) {
            values.add(row.get(column));
        }
        values.remove("");
        return values;
    }
}
