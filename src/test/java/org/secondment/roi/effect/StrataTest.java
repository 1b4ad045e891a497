package org.secondment.roi.effect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.secondment.roi.effect.LeftOut.Reason;
import org.secondment.roi.effect.ReferenceTable.Row;

class StrataTest {

    private static final String CASE = "panel_stratified";

    private final Views views = new Views(CASE, 12, "stratum");

    @Test
    void cellsCombineStrataByTreatedShare() {
        for (Row row : Reference.rows(CASE, "expected/attgt.csv")) {
            CellEffect cell = Views.found(views.of(row), row).get(0);
            Reference.close(row, cell.estimate());
            Reference.close(row, "common_support_percent", cell.commonSupportPercent(), 1e-9);
            assertThat(cell.estimate().controls()).isEqualTo(row.whole("n_control"));
            assertThat(cell.cohortUnits()).isEqualTo(row.whole("n_treated_all"));
        }
    }

    @Test
    void strataWithoutAControlAreLeftOutAndCounted() {
        for (Row row : Reference.rows(CASE, "expected/attgt_by_stratum.csv")) {
            GroupTimeEffects effects = views.of(row);
            String name = row.text("stratum");
            List<StratumEffect> strata = Views.found(effects, row).get(0).strata().stream()
                    .filter(part -> part.stratum().equals(name))
                    .toList();
            if (row.text("estimate").isEmpty()) {
                assertThat(strata).isEmpty();
                assertThat(effects.leftOut())
                        .filteredOn(left -> left.stratum().equals(name)
                                && left.cell().cohort().first() == row.whole("g")
                                && left.cell().period() == row.whole("t"))
                        .singleElement()
                        .matches(
                                left -> left.reason() == Reason.NO_CONTROL && left.treated() == row.whole("n_treated"));
            } else {
                Reference.close(row, "estimate", strata.get(0).mean(), 1e-9);
                assertThat(strata.get(0).treated()).isEqualTo(row.whole("n_treated"));
                assertThat(strata.get(0).controls()).isEqualTo(row.whole("n_control"));
            }
        }
    }

    @Test
    void standardErrorsOfAStratumAreThoseOfItsCellsAlone() {
        Map<String, Views> alone = new HashMap<>();
        for (Row row : Reference.rows(CASE, "expected/attgt_by_stratum.csv")) {
            if (!row.text("estimate").isEmpty()) {
                Views one = alone.computeIfAbsent(
                        row.text("stratum"),
                        name -> new Views(CASE, 12, "stratum", unit -> ofStratumOrNever(unit, name)));
                Reference.close(row, "std_error", Views.cell(one.of(row), row).standardError(), 1e-9);
            }
        }
    }

    /** Untreated clients of other strata are no controls, but keep the panel from being cut. */
    private static boolean ofStratumOrNever(UnitSeries unit, String stratum) {
        return unit.group().strata().everywhere().equals(stratum)
                || unit.group().cohort().equals(Cohort.NEVER);
    }

    @Test
    void aggregatesWeighCellsByTheirTreatedUnits() {
        for (Row row : Reference.rows(CASE, "expected/aggregates.csv")) {
            Aggregation aggregation = row.text("type").equals("simple") ? Aggregation.SIMPLE : Aggregation.DYNAMIC;
            Reference.close(row, Views.aggregate(views.of(row).aggregated(aggregation), row.text("key")));
        }
    }
}
