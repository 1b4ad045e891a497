package org.secondment.roi.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.secondment.roi.effect.EffectSettings.BasePeriod;
import org.secondment.roi.effect.EffectSettings.Controls;

/** What units had beyond their counterfactuals adds up to cohorts, strata and the programme. */
class AdditivityTest {

    private static final int PERIODS = 11;

    /** A thousandth of a penny in sums of millions of pounds: what rounding of doubles may cost. */
    private static final double ROUNDING = 1e-5;

    @ParameterizedTest
    @ValueSource(longs = {3, 14, 159, 2653})
    void unitsAddUpToStrataCellsCohortsAndTheProgramme(long seed) {
        List<UnitSeries> units = panel(new SplittableRandom(seed));
        for (TrendForm trend : TrendForm.values()) {
            GroupTimeEffects effects = GroupTimeEffects.of(PanelMoments.of(PERIODS, 100, units), settings(trend));
            effects.cells().forEach(cell -> addsUp(cell, units));
            double programme = 0;
            for (Cohort cohort : List.of(new Cohort(4, 5), new Cohort(5, 5), new Cohort(7, 8))) {
                GroupTimeEffects own = effects.where(cell -> cell.cohort().equals(cohort));
                assertThat(total(own)).isCloseTo(afterReturn(own, units), within(ROUNDING));
                programme += total(own);
            }
            assertThat(total(effects)).isCloseTo(programme, within(ROUNDING));
        }
    }

    private static void addsUp(CellEffect cell, List<UnitSeries> units) {
        double sum = 0;
        for (StratumEffect part : cell.strata()) {
            double own = Additivity.effect(units, part);
            assertThat(part.actual() - part.counterfactual()).isCloseTo(own, within(ROUNDING));
            sum += own;
        }
        assertThat(cell.estimate().value() * cell.estimate().treated()).isCloseTo(sum, within(ROUNDING));
    }

    private static double afterReturn(GroupTimeEffects effects, List<UnitSeries> units) {
        return after(effects).stream()
                .flatMap(cell -> cell.strata().stream())
                .mapToDouble(part -> Additivity.effect(units, part))
                .sum();
    }

    private static double total(GroupTimeEffects effects) {
        long counted = after(effects).stream()
                .mapToLong(cell -> cell.estimate().treated())
                .sum();
        assertThat(counted).isGreaterThan(10);
        return counted
                * effects.aggregated(Aggregation.SIMPLE).get(0).estimate().value();
    }

    private static List<CellEffect> after(GroupTimeEffects effects) {
        return effects.cells().stream()
                .filter(cell -> cell.cell().period() > cell.cell().cohort().last())
                .toList();
    }

    /** Skewed fees with zeros, two strata, three cohorts, joiners and leavers. */
    private static List<UnitSeries> panel(SplittableRandom random) {
        List<Cohort> cohorts =
                List.of(new Cohort(4, 5), new Cohort(5, 5), new Cohort(7, 8), Cohort.NEVER, Cohort.NEVER, Cohort.NEVER);
        List<UnitSeries> units = new ArrayList<>();
        for (int unit = 0; unit < 90; unit++) {
            long[] amounts = new long[PERIODS];
            int joined = random.nextInt(5) == 0 ? random.nextInt(1, 4) : 0;
            int left = random.nextInt(5) == 0 ? random.nextInt(6, PERIODS) : PERIODS;
            for (int at = joined; at < left; at++) {
                double size = Math.exp(random.nextGaussian(11, 1.1));
                amounts[at] = random.nextInt(9) == 0 ? 0 : Math.round(100 * size * (1 + 0.03 * at));
            }
            String marks = "0".repeat(joined) + "1".repeat(left - joined) + "0".repeat(PERIODS - left);
            Group group = new Group(
                    cohorts.get(random.nextInt(cohorts.size())),
                    random.nextInt(3) == 0 ? "bank" : "energy",
                    new Presence(marks));
            units.add(new UnitSeries("C" + unit, "", group, amounts));
        }
        return units;
    }

    private static EffectSettings settings(TrendForm trend) {
        return new EffectSettings(
                8, 8, 1, 2, 2, trend, BasePeriod.UNIVERSAL, Controls.NOT_YET, TreatmentStarts.AFTER_AWAY, 99, 1);
    }
}
