package org.secondment.roi.effect;

import java.util.List;
import java.util.stream.IntStream;
import org.hipparchus.distribution.discrete.BinomialDistribution;

/**
 * Whether a p-value lies above the level: assignments are looked at in batches, and no more of them once those that are
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

    boolean accepts(StudentisedEffect effect) {
        double statistic = effect.at(observed).statistic();
        int size = assignments.size();
        long extreme = 0;
        for (int from = 0; from < size; from += BATCH) {
            int to = Math.min(from + BATCH, size);
            extreme += IntStream.range(from, to)
                    .parallel()
                    .filter(number -> effect.at(drawn.get(number)).isExtreme(statistic))
                    .count();
            if (Placebos.pValue(extreme, assignments) > level || isFarAbove(extreme, to)) {
                return true;
            }
            if (Placebos.pValue(extreme + size - to, assignments) <= level || isFarBelow(extreme, to)) {
                return false;
            }
        }
        return false;
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
