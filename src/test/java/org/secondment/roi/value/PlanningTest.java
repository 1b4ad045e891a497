package org.secondment.roi.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.secondment.roi.effect.Evidence;
import org.secondment.roi.effect.Interval;
import org.secondment.roi.effect.Printing;
import org.secondment.roi.effect.study.MainEffect;
import org.secondment.roi.effect.study.Ranged;
import org.secondment.roi.value.Plan.Asked;
import org.secondment.roi.value.Plan.Detectable;
import org.secondment.roi.value.Plan.Expected;
import org.secondment.roi.value.Plan.Side;

class PlanningTest {

    private static final Asked FOUR = new Asked(4, 6, "part");

    private static Programme programme(double uplift, Printing printing) {
        return InventedProgramme.study(21, uplift, printing).programme().orElseThrow();
    }

    private static Plan plan(Programme programme, Asked asked, String charge) {
        return Planning.of(asked, programme, id -> charge, Optional.empty());
    }

    private static Expected expected(Plan plan, Convention convention) {
        return plan.sides().stream()
                .filter(side -> side.convention() == convention)
                .findFirst()
                .flatMap(Side::expected)
                .orElseThrow();
    }

    @Test
    void costsGrowWithTheMonthsAwayAsTheyDidBefore() {
        Programme programme = programme(0.2, Printing.PERMUTATION_INTERVAL);
        double costs = 0;
        double days = 0;
        for (SecondmentReturn one : programme.secondments()) {
            costs += Objects.requireNonNull(one.costs().get(Convention.CASH)).doubleValue();
            days += one.secondment().end().orElseThrow().toEpochDay()
                    - one.secondment().start().toEpochDay()
                    + 1;
        }

        Expected cash = expected(plan(programme, FOUR, "part"), Convention.CASH);

        assertThat(cash.secondments()).isEqualTo(programme.secondments().size());
        assertThat(cash.costs()).isCloseTo(4 * 6 * costs / (days / (365.25 / 12)), within(1e-6));
    }

    @Test
    void hostsPayTheShareThatThoseChargedAlikePaid() {
        Programme programme = programme(0.2, Printing.PERMUTATION_INTERVAL);
        double fees = programme.secondments().stream()
                .mapToDouble(one -> one.hostFees().doubleValue())
                .sum();
        double costs = programme.secondments().stream()
                .mapToDouble(one ->
                        Objects.requireNonNull(one.costs().get(Convention.CASH)).doubleValue())
                .sum();
        Plan part = plan(programme, FOUR, "part");
        Expected cash = expected(part, Convention.CASH);
        Assumptions assumptions = programme.assumptions();

        assertThat(part.recovery().share().orElseThrow()).isCloseTo(fees / costs, within(1e-12));
        assertThat(cash.hostFees()).isCloseTo(cash.costs() * fees / costs, within(1e-6));
        assertThat(cash.breakEvenFees())
                .isCloseTo(
                        (cash.costs() - cash.hostFees())
                                / assumptions.margin().value()
                                / assumptions.collection().value(),
                        within(1e-6));
        assertThat(expected(part, Convention.OPPORTUNITY).hostFees()).isEqualTo(cash.hostFees());
    }

    @Test
    void nothingIsCountedOnWhereNobodyWasChargedSo() {
        Plan full = plan(programme(0.2, Printing.PERMUTATION_INTERVAL), new Asked(4, 6, "full"), "part");

        assertThat(full.recovery()).isEqualTo(new Plan.Recovery(OptionalDouble.empty(), 0));
        assertThat(expected(full, Convention.CASH).hostFees()).isZero();
        assertThat(full.notices())
                .containsExactly(
                        "0 finished secondments were charged 'full'; 5 are needed to say what share of the cost"
                                + " hosts pay, so nothing is counted on");
        assertThat(plan(programme(0.2, Printing.PERMUTATION_INTERVAL), new Asked(4, 6, "none"), "part")
                        .notices())
                .isEmpty();
    }

    @Test
    void theChanceOfPaybackFollowsWhatWasBroughtBefore() {
        Plan.Chance little = chance(programme(-0.1, Printing.PERMUTATION_INTERVAL));
        Plan.Chance much = chance(programme(2.5, Printing.PERMUTATION_INTERVAL));

        assertThat(little.together()).isLessThan(0.05);
        assertThat(much.together()).isGreaterThan(0.95);
        assertThat(much.clients()).isEqualTo(21);
        assertThat(Math.abs(little.onAverage() - 0.5)).isGreaterThanOrEqualTo(Math.abs(little.together() - 0.5));
    }

    private static Plan.Chance chance(Programme programme) {
        return expected(plan(programme, FOUR, "part"), Convention.CASH)
                .payback()
                .orElseThrow();
    }

    @Test
    void tooFewToCompareTellNoChanceAndTooFewToAverageNoCost() {
        assertThat(expected(plan(programme(0.2, Printing.ANECDOTE), FOUR, "part"), Convention.CASH)
                        .payback())
                .isEmpty();

        Programme few =
                InventedProgramme.study(2, 0.2, Printing.ANECDOTE).programme().orElseThrow();
        assertThat(plan(few, FOUR, "part").sides())
                .filteredOn(side -> side.convention() == Convention.CASH)
                .allSatisfy(side -> assertThat(side.withheld()).startsWith("4 finished secondments have a cost"));
    }

    @Test
    void anEffectHalfAsLargeTakesFourTimesAsManySecondments() {
        Plan plan = Planning.of(
                FOUR, programme(0.2, Printing.PERMUTATION_INTERVAL), id -> "part", Optional.of(effect(21, 1_000, 140)));

        assertThat(plan.detectable())
                .containsExactly(
                        new Detectable(5, (long) Math.ceil(21 * 7.84)),
                        new Detectable(10, 42),
                        new Detectable(20, 11),
                        new Detectable(30, 5));
        assertThat(plan.detectableNow().orElseThrow()).isCloseTo(14 * Math.sqrt(21 / 25.0), within(1e-12));
        assertThat(plan(programme(0.2, Printing.PERMUTATION_INTERVAL), FOUR, "part")
                        .detectable())
                .isEqualTo(List.of());
    }

    private static MainEffect effect(int treated, double counterfactual, double detectable) {
        return new MainEffect(
                4,
                treated,
                200,
                900,
                1_100,
                counterfactual,
                Ranged.point(counterfactual - 900),
                Optional.empty(),
                OptionalDouble.of(0.3),
                Optional.<Interval>empty(),
                OptionalDouble.of(detectable),
                Printing.PERMUTATION_INTERVAL,
                Evidence.NOT_SHOWN);
    }
}
