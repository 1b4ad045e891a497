package org.secondment.roi.effect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.secondment.roi.effect.ReferenceTable.Row;

/** Cells and aggregates of R's did 2.5.1, of whole panels without strata. */
class TextbookTest {

    @ParameterizedTest
    @CsvSource({"panel_small,12", "panel_nonever,12", "panel_always,8"})
    void cellsAreThoseOfDid(String folder, int periods) {
        Views views = new Views(folder, periods, "");
        List<Row> rows = Reference.rows(folder, "expected/attgt.csv");

        for (Row row : rows) {
            CellEffect cell = Views.found(views.of(row), row).get(0);
            Reference.close(row, cell.estimate());
            assertThat(cell.estimate().controls()).isEqualTo(row.whole("n_control"));
            assertThat(cell.cell().baseTo()).isEqualTo(row.whole("base_quarter"));
        }
    }

    @ParameterizedTest
    @CsvSource({"panel_small,12", "panel_nonever,12", "panel_always,8"})
    void noOtherCellsAreComputed(String folder, int periods) {
        Views views = new Views(folder, periods, "");
        List<Row> rows = Reference.rows(folder, "expected/attgt.csv");

        long computed = rows.stream()
                .map(views::of)
                .distinct()
                .mapToLong(effects -> effects.cells().size())
                .sum();

        assertThat(computed).isEqualTo(rows.size());
    }

    @ParameterizedTest
    @CsvSource({"panel_small,12", "panel_nonever,12", "panel_always,8"})
    void aggregatesAreThoseOfDid(String folder, int periods) {
        Views views = new Views(folder, periods, "");

        for (Row row : Reference.rows(folder, "expected/aggregates.csv")) {
            GroupTimeEffects effects = chosen(views.of(row), row.text("settings"));
            Aggregation aggregation = Aggregation.valueOf(row.text("type").toUpperCase(Locale.ROOT));
            Reference.close(row, Views.aggregate(effects.aggregated(aggregation), row.text("key")));
        }
    }

    private static GroupTimeEffects chosen(GroupTimeEffects effects, String settings) {
        return switch (settings) {
            case "" -> effects;
            case "min_e=-4;max_e=3" -> Views.between(effects, -4, 3);
            case "balance_e=3" -> Views.balanced(effects, 3);
            case "min_e=-2;max_e=5;balance_e=5" -> Views.between(Views.balanced(effects, 5), -2, 5);
            default -> throw new IllegalArgumentException(settings);
        };
    }
}
