package org.secondment.roi.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
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

    static List<Table> tables() {
        return Tables.ALL;
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyKeyStandsOnce(Table table) throws IOException {
        Set<List<String>> keys = new HashSet<>();
        for (Row row : Written.rows(folder, table.name())) {
            List<String> key =
                    table.key().stream().map(field -> row.orBlank(field.name())).toList();
            assertThat(keys.add(key)).as("%s twice in %s", key, table.name()).isTrue();
        }
        assertThat(keys).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyReferenceIsKnown(Table table) throws IOException {
        for (Field field : table.fields()) {
            if (!field.references().isEmpty()) {
                Table known = Tables.named(field.references()).orElseThrow();
                Set<String> ids = values(known.name(), known.key().get(0).name());
                assertThat(values(table.name(), field.name()))
                        .as("%s.%s", table.name(), field.name())
                        .isSubsetOf(ids);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyValueIsAsItsColumnDeclares(Table table) throws IOException {
        for (Row row : Written.rows(folder, table.name())) {
            row.values().forEach((heading, value) -> {
                Field field = table.field(heading).orElseThrow();
                if (value.isEmpty()) {
                    assertThat(field.need()).as("%s of %s", heading, row).isNotEqualTo(Field.Need.REQUIRED);
                } else {
                    assertThat(reads(field, value))
                            .as("%s '%s'", heading, value)
                            .isTrue();
                }
            });
        }
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
            values.add(row.orBlank(column));
        }
        values.remove("");
        return values;
    }

    private static boolean reads(Field field, String value) {
        return switch (field.type()) {
            case TEXT -> value.strip().equals(value);
            case DATE -> LocalDate.parse(value).toString().equals(value);
            case MONEY -> value.matches("-?\\d+\\.\\d\\d");
            case CURRENCY -> value.matches("GBP|EUR");
            case PERCENT -> within(value, 100);
            case FRACTION -> within(value, 1);
            case RATE -> new BigDecimal(value).signum() > 0 && new BigDecimal(value).scale() <= 8;
            case NUMBER -> new BigDecimal(value).signum() >= 0;
            case CHOICE -> field.allowed().contains(value);
            case FLAG -> value.matches("[YN]");
        };
    }

    private static boolean within(String value, int most) {
        BigDecimal number = new BigDecimal(value);
        return number.signum() >= 0 && number.compareTo(BigDecimal.valueOf(most)) <= 0;
    }
}
