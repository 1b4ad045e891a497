package org.secondment.roi.effect;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Whether a p-value lies above the level: assignments are looked at in batches, and no more of them once those that are
 * left cannot change the answer. Draws are also refused where the first batch lies so far below the level that fewer than
 * one in 10^12 such tests of 9,999 draws would be accepted; but for these the answer is that of the whole test.
 */
final class SequentialTest {

    private static final int BATCH = 999;
    /** So many times below the level is far. */
    private static final int FAR = 5;

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
            if (Placebos.pValue(extreme, assignments) > level) {
                return true;
            }
            boolean isFar = !assignments.exact() && to == BATCH && (1.0 + extreme) / (1.0 + BATCH) < level / FAR;
            if (isFar || Placebos.pValue(extreme + size - to, assignments) <= level) {
                return false;
            }
        }
        return false;
    }
}
