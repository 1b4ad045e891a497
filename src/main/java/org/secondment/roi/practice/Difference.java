package org.secondment.roi.practice;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hipparchus.stat.StatUtils;

/**
 * In what else secondments with a practice differ from those without it, and so what may explain the outcome.
 *
 * @param with mean of those with it
 * @param without mean of those without it
 * @param standardised their difference in standard deviations, root mean square of both groups (Imbens and Rubin 2015)
 */
public record Difference(Trait trait, double with, double without, double standardised) {

    /** From a quarter of a standard deviation on, groups are too unlike to compare plainly (Imbens and Rubin 2015). */
    private static final double UNLIKE = 0.25;

    /** What is compared. */
    public enum Trait {
        /** Months away. */
        LENGTH,
        /** Fees of the client before. */
        CLIENT_SIZE,
        /** Share of clients of the first tier. */
        FIRST_TIER,
        START_YEAR
    }

    /** Whether it may explain a difference in outcomes. */
    public boolean confounds() {
        return Math.abs(standardised) >= UNLIKE;
    }

    /** Those traits that are known of enough secondments in each group. */
    static List<Difference> of(List<Engagement> with, List<Engagement> without, String firstTier) {
        return Stream.of(
                        of(Trait.LENGTH, with, without, one -> OptionalDouble.of(one.months())),
                        of(
                                Trait.CLIENT_SIZE,
                                with,
                                without,
                                one -> one.results().sizeBefore()),
                        of(Trait.FIRST_TIER, with, without, one -> tier(one, firstTier)),
                        of(
                                Trait.START_YEAR,
                                with,
                                without,
                                one -> OptionalDouble.of(
                                        one.secondment().start().getYear())))
                .flatMap(List::stream)
                .toList();
    }

    private static OptionalDouble tier(Engagement one, String firstTier) {
        return one.tier().isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(one.tier().equals(firstTier) ? 1 : 0);
    }

    private static List<Difference> of(
            Trait trait, List<Engagement> with, List<Engagement> without, Function<Engagement, OptionalDouble> value) {
        double[] one = known(with, value);
        double[] other = known(without, value);
        if (Math.min(one.length, other.length) < PracticeComparisons.LEAST) {
            return List.of();
        }
        double deviation = Math.sqrt((StatUtils.variance(one) + StatUtils.variance(other)) / 2);
        double apart = StatUtils.mean(one) - StatUtils.mean(other);
        return deviation > 0
                ? List.of(new Difference(trait, StatUtils.mean(one), StatUtils.mean(other), apart / deviation))
                : List.of();
    }

    private static double[] known(List<Engagement> group, Function<Engagement, OptionalDouble> value) {
        return group.stream()
                .map(value)
                .filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble)
                .toArray();
    }
}
