package org.secondment.roi.effect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.secondment.roi.effect.ReferenceTable.Row;

/** Joiners, leavers and holes: each cell counts the units that it sees in its period and its base. */
class UnbalancedTest {

    private static final String CASE = "panel_unbalanced";

    private final Views views = new Views(CASE, 12, "");

    @Test
    void cellsAreBalancedOnTheirOwn() {
        for (Row row : Reference.rows(CASE, "expected/attgt.csv")) {
            List<CellEffect> found = Views.found(views.of(row), row);
            if (row.text("estimate").isEmpty()) {
                assertThat(found).as("%s", row).isEmpty();
            } else {
                Reference.close(row, found.get(0).estimate());
                assertThat(found.get(0).estimate().controls()).isEqualTo(row.whole("n_control"));
                assertThat(found.get(0).cohortUnits()).isEqualTo(row.whole("n_treated_cohort"));
            }
        }
    }

    @Test
    void aggregatesWeighCellsByTheUnitsPresent() {
        List<Row> rows = Reference.rows(CASE, "expected/aggregates.csv").stream()
                .filter(row -> row.text("weights").equals("cell"))
                .toList();
        for (Row row : rows) {
            Aggregation aggregation = row.text("type").equals("simple") ? Aggregation.SIMPLE : Aggregation.DYNAMIC;
            Reference.close(row, Views.aggregate(views.of(row).aggregated(aggregation), row.text("key")));
        }
        assertThat(rows).hasSizeGreaterThan(100);
    }
}
