package org.secondment.roi.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.secondment.roi.intake.file.Fault;
import org.secondment.roi.table.Field;
import org.secondment.roi.table.Table;
import org.secondment.roi.table.Tables;
import org.secondment.roi.table.Type;

class RulesTest {

    private static final String PAIRS = """
            people, start_date, leave_date
            secondments, start_date, end_date
            secondments, planned_start, planned_end
            matters, opened_date, closed_date
            credits, valid_from, valid_to
            contact_roles, from, to
            walls, from, to
            """;

    @ParameterizedTest
    @CsvSource(textBlock = PAIRS)
    void aLastDayBeforeTheFirstIsAnObjection(String table, String first, String last) {
        var row = new Written(Map.of(first, "2024-02-02", last, "2024-02-01"));

        assertThat(Rules.of(table))
                .flatExtracting(rule -> rule.objection(row).stream().toList())
                .containsExactly(new Fault(
                        last + "-before-" + first,
                        "the " + last,
                        "2024-02-01",
                        "the " + last + " is '2024-02-01'; expected a date on or after the " + first
                                + " '2024-02-02'"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = PAIRS)
    void theSameDayAndBlankDaysAreInOrder(String table, String first, String last) {
        assertThat(Rules.of(table)).isNotEmpty().allSatisfy(rule -> {
            assertThat(rule.objection(new Written(Map.of(first, "2024-02-01", last, "2024-02-01"))))
                    .isEmpty();
            assertThat(rule.objection(new Written(Map.of(first, "2024-02-01")))).isEmpty();
            assertThat(rule.objection(new Written(Map.of(last, "2024-02-01")))).isEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource(textBlock = PAIRS)
    void aRuleNamesDaysOfItsTable(String name, String first, String last) {
        Table table = Tables.named(name).orElseThrow();

        assertThat(table.field(first)).map(Field::type).contains(Type.DATE);
        assertThat(table.field(last)).map(Field::type).contains(Type.DATE);
    }

    @Test
    void aTableWithoutRulesHasNone() {
        assertThat(Rules.of(Tables.TIME.name())).isEmpty();
    }

    private record Written(Map<String, String> days) implements RowValues {

        @Override
        public Optional<LocalDate> day(String field) {
            return Optional.ofNullable(days.get(field)).map(LocalDate::parse);
        }

        @Override
        public String heading(String field) {
            return "the " + field;
        }

        @Override
        public String written(String field) {
            return days.getOrDefault(field, "");
        }
    }
}
