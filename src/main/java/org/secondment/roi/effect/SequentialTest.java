package org.secondment.roi.effect;

import java.util.List;
import java.util.stream.IntStream;
import org.hipparchus.distribution.discrete.BinomialDistribution;

/**
 * On which side of the level a p-value lies: assignments are looked at in batches, and no more of them once those that are
 * left cannot change the answer. Draws also settle it where so few or so many extreme ones would be drawn once in 10^10
 * times were the p-value the level: all draws would answer otherwise in fewer than one of 10^8 tests.
 */
final class SequentialTest {

    /** Five of them refuse where none is extreme. */
    private static final int BATCH = 90;

    private static final double NEVER = 1e-10;

    private final Assignments assignments;
    private final double level;
    private final Bearers observed;
    private final List<Bearers> drawn;

    /** The assignments of any effect of the same units, found once. */
    SequentialTest(Assignments assignments, double level, StudentisedEffect effect) {
        this.assignments = assignments;
        this.level = level;
        this.observed = effect.bearers(assignments.observed());
        this.drawn = IntStream.range(0, assignments.size())
                .parallel()
                .mapToObj(number -> effect.bearers(assignments.labels(number)))
                .toList();
    }

    /** Of the assignments that were looked at: above the level where that of all is. */
    double pValue(StudentisedEffect effect) {
        double statistic = effect.at(observed).statistic();
        long extreme = 0;
        int to = 0;
        do {
            int from = to;
            to = Math.min(from + BATCH, assignments.size());
            extreme += IntStream.range(from, to)
                    .parallel()
                    .filter(number -> effect.at(drawn.get(number)).isExtreme(statistic))
                    .count();
        } while (!isSettled(extreme, to));
        return Placebos.pValue(extreme, to, assignments.exact());
    }

    private boolean isSettled(long extreme, int to) {
        return Placebos.pValue(extreme, assignments) > level
                || Placebos.pValue(extreme + assignments.size() - to, assignments) <= level
                || isFarAbove(extreme, to)
                || isFarBelow(extreme, to);
    }

    private boolean isFarAbove(long extreme, int draws) {
        return !assignments.exact() && 1 - atMost(extreme - 1, draws) < NEVER;
    }

    private boolean isFarBelow(long extreme, int draws) {
        return !assignments.exact() && atMost(extreme, draws) < NEVER;
    }

    /** How likely no more than so many of the draws are extreme where each is with the probability of the level. */
    private double atMost(long extreme, int draws) {
        return new BinomialDistribution(draws, level).cumulativeProbability((int) extreme);
    }
}
