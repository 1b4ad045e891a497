package org.secondment.roi.practice;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.secondment.roi.effect.BenjaminiHochberg;
import org.secondment.roi.effect.Interval;

/**
 * Whether secondments with a practice come to more than those without it.
 *
 * @param groups secondments whose outcome is known, by what is known of the practice
 * @param refusal why there is no comparison; else empty
 * @param means of both groups as they are; empty where there is no comparison
 * @param difference within tiers of clients; empty where there is no comparison
 * @param withoutEarlyEnds the same without secondments that ended early
 * @param interval of 95 %; an end may be infinite; empty where too few clients stand behind it
 * @param pValue empty where there is no comparison
 * @param qValue the false discovery rate over all comparisons asked; empty where the practice follows from the outcome
 * @param registered whether the practice was named in the settings before anybody looked
 * @param confounding in what else both groups differ
 */
public record PracticeComparison(
        Practice practice,
        PracticeOutcome outcome,
        Groups groups,
        String refusal,
        Optional<Means> means,
        OptionalDouble difference,
        OptionalDouble withoutEarlyEnds,
        Optional<Interval> interval,
        OptionalDouble pValue,
        OptionalDouble qValue,
        boolean registered,
        List<Difference> confounding) {

    public PracticeComparison {
        confounding = List.copyOf(confounding);
    }

    /** How many secondments stand in each group. */
    public record Groups(int with, int without, int unknown, int notApplicable) {}

    /** Plain means of the outcome. */
    public record Means(double with, double without) {}

    /** Whether there is a figure. */
    public boolean printed() {
        return difference.isPresent();
    }

    /** Whether it is more than chance explains, of all that were asked. */
    public boolean standsOut() {
        return qValue.isPresent() && qValue.getAsDouble() <= BenjaminiHochberg.RATE;
    }

    /** Whether more of the practice goes with the better outcome. */
    public boolean isGain() {
        return difference.orElse(0) > 0 != outcome.isLoss();
    }

    PracticeComparison withQ(double q) {
        return new PracticeComparison(
                practice,
                outcome,
                groups,
                refusal,
                means,
                difference,
                withoutEarlyEnds,
                interval,
                pValue,
                OptionalDouble.of(q),
                registered,
                confounding);
    }

    /** The same without its figures, for a reason. */
    PracticeComparison refused(String why) {
        return new PracticeComparison(
                practice,
                outcome,
                groups,
                why,
                Optional.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                Optional.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                registered,
                List.of());
    }
}
