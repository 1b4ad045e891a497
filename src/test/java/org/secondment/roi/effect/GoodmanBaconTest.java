package org.secondment.roi.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.secondment.roi.effect.ReferenceTable.within;

import java.util.Locale;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class GoodmanBaconTest {

    private static final double TOLERANCE = 1e-9;

    private final GoodmanBacon bacon =
            GoodmanBacon.of(PanelSmall.of("bacon/input.csv").paths());

    @Test
    void everyComparisonIsThatOfTheReference() {
        ReferenceTable expected = ReferenceTable.of("bacon/expected/decomposition.csv");
        assertThat(bacon.comparisons()).hasSameSizeAs(expected.rows()).hasSize(9);
        for (TwoByTwo comparison : bacon.comparisons()) {
            ReferenceTable.Row row = expected.where("treated_cohort", name(comparison.treated()))
                    .where("control_cohort", name(comparison.control()))
                    .rows()
                    .get(0);
            assertThat(row.text("type")).startsWith(comparison.kind().name().toLowerCase(Locale.ROOT));
            assertThat(comparison.estimate())
                    .isCloseTo(row.number("estimate"), within(TOLERANCE, row.number("estimate")));
            assertThat(comparison.weight()).isCloseTo(row.number("weight"), Offset.offset(TOLERANCE));
        }
    }

    @Test
    void weightsByKindAndTheRegressionAreThoseOfTheReference() {
        ReferenceTable expected = ReferenceTable.of("bacon/expected/summary.csv");
        for (TwoByTwo.Kind kind : TwoByTwo.Kind.values()) {
            ReferenceTable.Row row = expected.rows().stream()
                    .filter(each -> each.text("type").startsWith(kind.name().toLowerCase(Locale.ROOT)))
                    .findFirst()
                    .orElseThrow();
            assertThat(bacon.weight(kind)).isCloseTo(row.number("weight"), Offset.offset(TOLERANCE));
        }
        double regression = ReferenceTable.of("bacon/expected/twfe.csv").value("twfe_estimate");
        assertThat(bacon.estimate()).isCloseTo(regression, within(TOLERANCE, regression));
    }

    private static String name(Cohort cohort) {
        return cohort.equals(Cohort.NEVER) ? "never" : String.valueOf(cohort.first());
    }
}
