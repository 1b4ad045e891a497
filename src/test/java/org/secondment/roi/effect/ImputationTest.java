package org.secondment.roi.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.secondment.roi.effect.ReferenceTable.within;

import java.util.List;
import java.util.function.Predicate;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class ImputationTest {

    private static final double TOLERANCE = 1e-8;

    private final PanelSmall panel = PanelSmall.of("imputation/input.csv");
    private final Imputation imputation = new Imputation(panel.units(), panel.cohorts(), 0);

    @Test
    void everyTreatedQuarterHasTheCounterfactualOfTheReference() {
        List<ReferenceTable.Row> rows =
                ReferenceTable.of("imputation/expected/treated_cells.csv").rows();
        List<ImputedCell> cells = imputation.cells();

        assertThat(cells).hasSameSizeAs(rows).hasSize(172);
        for (int i = 0; i < rows.size(); i++) {
            ReferenceTable.Row row = rows.get(i);
            ImputedCell cell = cells.get(i);
            assertThat(panel.clients().get(cell.unit())).isEqualTo(row.text("client"));
            assertThat(cell.period()).isEqualTo(row.whole("quarter"));
            close(cell.actual(), row.number("fees"));
            close(cell.counterfactual(), row.number("counterfactual"));
            close(cell.effect(), row.number("effect"));
        }
    }

    @Test
    void meansAndTheirErrorsAreThoseOfTheReference() {
        List<ReferenceTable.Row> rows =
                ReferenceTable.of("imputation/expected/effects.csv").rows();
        assertThat(rows).hasSize(9);
        for (ReferenceTable.Row row : rows) {
            Predicate<ImputedCell> asked = row.has("event_time")
                    ? cell -> cell.period() - cell.cohort().first() == row.whole("event_time")
                    : cell -> true;
            ImputedEffect effect = imputation.effect(asked);
            close(effect.estimate(), row.number("estimate"));
            close(effect.standardError(), row.number("std_error"));
            assertThat(effect.cells()).isEqualTo(row.whole("n_cells"));
        }
    }

    @Test
    void anticipatedAwayAndMissingPeriodsAreNotFitted() {
        double gone = Double.NaN;
        // levels 10, 20, 40, 7 and steps 0, 3, 5, 9; the seconded bill something else from period 3 and from period 1
        List<PanelUnit> units = List.of(
                new PanelUnit(0, Strata.NONE, 10, 13, 15, 19),
                new PanelUnit(1, Strata.NONE, gone, 23, 25, 29),
                new PanelUnit(2, Strata.NONE, 40, 43, 1_000, 2_049),
                new PanelUnit(3, Strata.NONE, 500, 600, 700, gone));
        List<Cohort> cohorts = List.of(Cohort.NEVER, Cohort.NEVER, new Cohort(4, 4), new Cohort(2, 2));

        List<ImputedCell> cells = new Imputation(units, cohorts, 1).cells();

        assertThat(cells).as("the fourth has no period before").hasSize(2).allMatch(cell -> cell.unit() == 2);
        assertThat(cells.get(0).counterfactual()).isCloseTo(45, Offset.offset(1e-9));
        assertThat(cells.get(1).effect()).isCloseTo(2_000, Offset.offset(1e-9));
    }

    private static void close(double actual, double expected) {
        assertThat(actual).isCloseTo(expected, within(TOLERANCE, expected));
    }
}
