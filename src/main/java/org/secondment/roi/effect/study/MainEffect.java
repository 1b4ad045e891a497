package org.secondment.roi.effect.study;

import java.util.Optional;
import java.util.OptionalDouble;
import org.secondment.roi.effect.Evidence;
import org.secondment.roi.effect.Interval;
import org.secondment.roi.effect.Printing;

/**
 * The headline of one outcome: means per treated unit and period over the same units, in units of the outcome (pounds,
 * not pence).
 *
 * @param periods number of periods after the return that are averaged
 * @param base what they had before
 * @param actual what they had after
 * @param counterfactual what they would have had anyway
 * @param effect actual less counterfactual; its interval is what may be printed
 * @param percent sum of actuals over sum of counterfactuals, less 1; empty where that means nothing
 * @param pValue of the studentised permutation test
 * @param placeboRange where 95 % of the effects lie when the secondments are dealt out by chance
 * @param minimumDetectable the effect that would be found four times in five
 */
public record MainEffect(
        int periods,
        long treated,
        long controls,
        double base,
        double actual,
        double counterfactual,
        Ranged effect,
        Optional<Ranged> percent,
        OptionalDouble pValue,
        Optional<Interval> placeboRange,
        OptionalDouble minimumDetectable,
        Printing printing,
        Evidence evidence) {

    /** What a plain comparison of before and after would say. */
    public double naive() {
        return actual - base;
    }

    /** The part of it that would have happened anyway. */
    public double anyway() {
        return counterfactual - base;
    }

    /** Such as "strong gain" or "too few to measure". */
    public String words() {
        return evidence.words(effect.value());
    }
}
