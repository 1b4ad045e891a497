package org.secondment.roi.effect;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Whether a p-value lies above the level: assignments are looked at in batches, and no more of them once those that are
 * left cannot change the answer. Draws also settle it where the p-value so far lies six of its standard errors from the
 * level: in fewer than one in 10^8 such tests would the whole of them answer otherwise.
 */
final class SequentialTest {

    private static final int BATCH = 999;
    /** So many standard errors from the level is far. */
    private static final double FAR = 6;

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
            if (Placebos.pValue(extreme, assignments) > level || distance(extreme, to) > FAR) {
                return true;
            }
            if (Placebos.pValue(extreme + size - to, assignments) <= level || distance(extreme, to) < -FAR) {
                return false;
            }
        }
        return false;
    }

    /** Of the p-value of so many draws from the level, in standard errors; 0 where no draws are made. */
    private double distance(long extreme, int draws) {
        double error = Math.sqrt(level * (1 - level) / draws);
        return assignments.exact() ? 0 : ((double) extreme / draws - level) / error;
    }
}
