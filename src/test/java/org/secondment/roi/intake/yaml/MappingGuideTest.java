package org.secondment.roi.intake.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.secondment.roi.intake.Mapped;
import org.secondment.roi.table.Field;
import org.secondment.roi.table.Table;
import org.secondment.roi.table.Tables;

/** The data guide says what mapping files do: every example of its is tried. */
class MappingGuideTest {

    private static final Map<String, String> BILL =
            Map.of("bill_id", "B1", "matter_id", "M1", "bill_date", "2024-02-01", "fees_net", "1", "currency", "GBP");
    private static final Map<String, String> CREDIT = Map.of(
            "credit_id",
            "K1",
            "matter_id",
            "M1",
            "employee_id",
            "E1",
            "role",
            "referral",
            "share_pct",
            "1",
            "valid_from",
            "2024-02-01");

    @TempDir
    Path temp;

    /** A row of the guide's table of keys. */
    record Example(String key, String yaml, String file, String outcome) {

        String name() {
            return yaml.substring(0, yaml.indexOf(':'));
        }

        boolean ofAColumn() {
            return !List.of("format", "rows").contains(name());
        }

        /** The row's values by heading. */
        Map<String, String> cells() {
            Map<String, String> cells = new LinkedHashMap<>();
            for (String cell : file.split("; ", -1)) {
                String[] parts = cell.split(": ?", 2);
                cells.put(parts[0], parts[1].replace("`", ""));
            }
            return cells;
        }

        String field() {
            return ofAColumn() ? name() : cells().keySet().iterator().next();
        }
    }

    static Stream<Example> examples() throws IOException {
        String guide = guide();
        String table =
                guide.substring(guide.indexOf("<!-- mapping: begin -->"), guide.indexOf("<!-- mapping: end -->"));
        return table.lines()
                .filter(line -> line.startsWith("| `"))
                .map(line -> line.split(" \\| ", -1))
                .map(cells -> new Example(
                        cells[0].replaceAll("[|` ]", ""), bare(cells[1]), bare(cells[2]), cells[3].strip()));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anExampleDoesWhatItSays(Example example) {
        boolean bills = Tables.BILLS.field(example.field()).isPresent() || !example.ofAColumn();
        Table table = bills ? Tables.BILLS : Tables.CREDITS;

        var read = mapped(example, table, bills ? BILL : CREDIT).read();

        var outcome = read.outcomes().get(0);
        if (example.outcome().matches("rejected|dropped")) {
            assertThat(outcome.verdict()).hasToString(example.outcome().toUpperCase(Locale.ROOT));
        } else {
            assertThat(read.problems()).isEmpty();
            Field field = table.field(example.field()).orElseThrow();
            Object value = read.facts().get(0).value(table.slot(field.name()));
            String said = example.outcome().replace("`", "");
            if (value instanceof BigDecimal number) {
                assertThat(number).isEqualByComparingTo(said);
            } else {
                assertThat(value == null ? "blank" : value.toString()).isEqualTo(said);
            }
        }
    }

    @Test
    void everyKeyOfColumnsAndRowsHasAnExample() throws IOException {
        List<String> keys = examples().map(Example::key).toList();

        assertThat(keys).containsAll(MappingKeys.COLUMN).containsAll(MappingKeys.ROWS);
        assertThat(keys).contains("decimal", "thousands", "negatives", "scientific", "dates", "pivot");
        assertThat(examples()).allSatisfy(example -> assertThat(example.yaml()).contains(example.key()));
    }

    @Test
    void everyMappingOfTheGuideIsOne() throws IOException {
        List<String> mappings = Pattern.compile("```yaml\n(table: .*?)```", Pattern.DOTALL)
                .matcher(guide())
                .results()
                .map(found -> found.group(1))
                .toList();

        assertThat(mappings).hasSizeGreaterThanOrEqualTo(3);
        assertThat(mappings)
                .allSatisfy(mapping -> assertThatCode(() -> new Mapped(temp, mapping, "").mappings())
                        .doesNotThrowAnyException());
    }

    private Mapped mapped(Example example, Table table, Map<String, String> usual) {
        var columns = new StringBuilder();
        Map<String, String> cells = new LinkedHashMap<>(example.cells());
        for (Field field : table.fields()) {
            String name = field.name();
            boolean own = example.ofAColumn() && name.equals(example.name());
            if (own) {
                columns.append("  ").append(example.yaml()).append('\n');
            } else if (usual.containsKey(name) || cells.containsKey(name)) {
                columns.append("  ").append(name).append(": {}\n");
                cells.putIfAbsent(name, usual.getOrDefault(name, ""));
            }
        }
        String mapping = "table: " + table.name() + "\nsource: {system: pms, files: export.csv}\ncolumns:\n" + columns
                + (example.ofAColumn() ? "" : example.yaml() + "\n");
        String row = "\"" + String.join("\",\"", cells.values()) + "\"\n";
        return new Mapped(temp, mapping, String.join(",", cells.keySet()) + "\n" + row);
    }

    private static String guide() throws IOException {
        return Files.readString(Path.of("docs/data-guide.md"));
    }

    private static String bare(String cell) {
        String text = cell.strip();
        return text.substring(1, text.length() - 1);
    }
}
