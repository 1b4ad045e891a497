package org.secondment.roi.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What units had beyond their counterfactuals adds up to cohorts, strata and the programme. */
class AdditivityTest {

    /** A thousandth of a penny in sums of millions of pounds: what rounding of doubles may cost. */
    private static final double ROUNDING = 1e-5;

    @ParameterizedTest
    @ValueSource(longs = {3, 14, 159, 2653})
    void unitsAddUpToStrataCellsCohortsAndTheProgramme(long seed) {
        addUp(Additivity.panel(new SplittableRandom(seed)));
        addUp(Additivity.movingPanel(new SplittableRandom(seed)));
    }

    private static void addUp(List<UnitSeries> units) {
        for (TrendForm trend : TrendForm.values()) {
            GroupTimeEffects effects =
                    GroupTimeEffects.of(PanelMoments.of(Additivity.PERIODS, 100, units), Additivity.settings(trend));
            effects.cells().forEach(cell -> addsUp(cell, units));
            double programme = 0;
            for (Cohort cohort : List.of(new Cohort(4, 5), new Cohort(5, 5), new Cohort(7, 8))) {
                GroupTimeEffects own = effects.where(cell -> cell.cohort().equals(cohort));
                assertThat(total(own)).isCloseTo(afterReturn(own, units), within(ROUNDING));
                programme += total(own);
            }
            assertThat(total(effects)).isCloseTo(programme, within(ROUNDING));
            headline(effects.headline(1, 3).orElseThrow(), units);
        }
    }

    /** Each client that counts has its own actual and counterfactual, and no one else has any part in the headline. */
    private static void headline(Headline headline, List<UnitSeries> units) {
        double actual = 0;
        double counterfactual = 0;
        long clients = 0;
        for (UnitSeries unit : units) {
            if (headline.counts(unit.group())) {
                clients++;
                for (StratumEffect part : headline.parts()) {
                    if (Additivity.isOf(unit, part)) {
                        actual += unit.amount(part.cell().period()) / 100.0;
                        counterfactual += part.counterfactual(Additivity.base(unit, part.cell()));
                    }
                }
            }
        }
        assertThat(clients)
                .isGreaterThan(5)
                .isEqualTo(headline.overall().effect().treated());
        assertThat(actual).isCloseTo(3 * clients * headline.overall().actual(), within(ROUNDING));
        assertThat(counterfactual).isCloseTo(3 * clients * headline.overall().counterfactual(), within(ROUNDING));
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
}
