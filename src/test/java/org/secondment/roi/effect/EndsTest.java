package org.secondment.roi.effect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.secondment.roi.effect.EffectSettings.BasePeriod;
import org.secondment.roi.effect.EffectSettings.Controls;

/** What just counts, and what just does not; found by changing the program (docs/mutation.md). */
class EndsTest {

    private static final Cohort EARLY = new Cohort(3, 3);

    @ParameterizedTest
    @CsvSource({"6, 4", "7, 5", "8, 6"})
    void thePanelEndsBeforeTheLastControlsMayFeelTheirOwnTreatment(int last, int horizon) {
        GroupTimeEffects effects =
                effects(1, unit("A", EARLY, "111111", 5, 7, 9, 8, 6, 4), unit("B", last, "111111", 3, 4, 6, 5, 9, 2));

        assertThat(effects.horizon()).isEqualTo(horizon);
    }

    @Test
    void aCohortThatLeavesInTheLastPeriodHasACellThere() {
        GroupTimeEffects effects = effects(
                0, unit("A", 6, "111111", 5, 7, 9, 8, 6, 4), unit("N", Cohort.NEVER, "111111", 3, 4, 6, 5, 9, 2));

        assertThat(effects.cells().stream().map(cell -> cell.cell().period())).contains(6);
    }

    @Test
    void aCohortOfWhichNobodyIsThereThroughoutIsNotCounted() {
        GroupTimeEffects effects = effects(
                0,
                unit("A", EARLY, "111111", 5, 7, 9, 8, 6, 4),
                unit("B", 4, "111101", 2, 1, 4, 3, 0, 8),
                unit("N", Cohort.NEVER, "111111", 3, 4, 6, 5, 9, 2));

        assertThat(effects.headline(0, 1).orElseThrow().cohorts()).isEqualTo(1);
    }

    @Test
    void thereIsNoPercentageOfNothing() {
        GroupTimeEffects effects = effects(
                0, unit("A", EARLY, "111111", 0, 0, 9, 8, 6, 4), unit("N", Cohort.NEVER, "111111", 3, 3, 3, 3, 3, 3));

        MoneyEffect overall = effects.headline(0, 1).orElseThrow().overall();
        assertThat(overall.counterfactual()).isZero();
        assertThat(overall.percent()).isEmpty();
    }

    private static GroupTimeEffects effects(int anticipation, UnitSeries... units) {
        return GroupTimeEffects.of(
                PanelMoments.of(6, 1, List.of(units)),
                new EffectSettings(
                        9,
                        9,
                        anticipation,
                        1,
                        1,
                        TrendForm.ADDITIVE,
                        BasePeriod.UNIVERSAL,
                        Controls.NOT_YET,
                        TreatmentStarts.AT_START,
                        99,
                        1));
    }

    private static UnitSeries unit(String name, int start, String presence, long... amounts) {
        return unit(name, new Cohort(start, start), presence, amounts);
    }

    private static UnitSeries unit(String name, Cohort cohort, String presence, long... amounts) {
        return new UnitSeries(name, name, new Group(cohort, Strata.always("all"), new Presence(presence)), amounts);
    }
}
