package org.secondment.roi.ranking;

import java.util.OptionalDouble;
import org.secondment.roi.effect.Interval;

/**
 * How often one group was chosen beside how many of it could have been.
 *
 * @param rate times per 100 eligible, over all the days asked about
 * @param rateInterval of 95 %
 * @param ratio of its rate to that of all others; empty where nobody else was chosen
 * @param ratioInterval of 95 %; an end may be infinite
 */
public record AccessFigures(double rate, Interval rateInterval, OptionalDouble ratio, Interval ratioInterval) {

    /**
     * Of a group chosen {@code times} out of {@code all}.
     *
     * @param eligible mean number of it who could have been chosen, above 0
     * @param share of all who could have been chosen, above 0
     */
    static AccessFigures of(Step step, int times, int all, double eligible, double share) {
        Interval found = Exact.share(times, all);
        return new AccessFigures(
                100.0 * times / eligible,
                rate(step, times, all, eligible, found),
                times == all ? OptionalDouble.empty() : OptionalDouble.of(ratio((double) times / all, share)),
                new Interval(ratio(found.low(), share), ratio(found.high(), share)));
    }

    /** Of offers a share of them; else so many of all that were chosen, over the mean pool. */
    private static Interval rate(Step step, int times, int all, double eligible, Interval found) {
        if (step.ofOffers()) {
            Interval share = Exact.share(times, (int) Math.round(eligible));
            return new Interval(100 * share.low(), 100 * share.high());
        }
        double rate = 100.0 * all / eligible;
        return new Interval(rate * found.low(), rate * found.high());
    }

    /** Of the odds of being chosen to the odds of standing in the pool: the rate over that of all others. */
    private static double ratio(double chosen, double pool) {
        return chosen >= 1 || pool >= 1 ? Double.POSITIVE_INFINITY : chosen / (1 - chosen) / (pool / (1 - pool));
    }

    boolean differs() {
        return ratioInterval.low() > 1 || ratioInterval.high() < 1;
    }

    /** To whole per cents. */
    AccessFigures rounded() {
        return new AccessFigures(
                whole(rate),
                new Interval(whole(rateInterval.low()), whole(rateInterval.high())),
                ratio.isPresent() ? OptionalDouble.of(percent(ratio.getAsDouble())) : ratio,
                new Interval(percent(ratioInterval.low()), percent(ratioInterval.high())));
    }

    private static double whole(double per100) {
        return Math.rint(per100);
    }

    private static double percent(double ratio) {
        return Math.rint(100 * ratio) / 100;
    }
}
