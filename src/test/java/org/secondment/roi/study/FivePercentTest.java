package org.secondment.roi.study;

import java.util.List;
import java.util.stream.IntStream;
import org.secondment.roi.effect.Assignments;
import org.secondment.roi.effect.PermutationInference;
import org.secondment.roi.effect.StudentisedEffect;

/**
 * Whether the report's permutation test refuses "no effect" at 5 %. Draws end as soon as nothing can change the answer
 * of all of them any more.
 */
final class FivePercentTest {

    private static final double LEVEL = 0.05;
    /** (1 + 9) / (1 + 199) is the level. */
    private static final int DRAWS = 199;

    private static final int MOST_EXTREMES = 9;
    private static final int BATCH = 25;
    private static final long STREAM = 0x9E3779B97F4A7C15L;

    private final List<Assignments> batches;

    /** For the labels of a design, which are the same whatever the effect. */
    FivePercentTest(Design design, long seed) {
        batches = IntStream.iterate(0, draws -> draws < DRAWS, draws -> draws + BATCH)
                .mapToObj(draws -> Assignments.of(
                        design.labels(),
                        design.cohorts(),
                        design.strata(),
                        Math.min(BATCH, DRAWS - draws),
                        seed + draws * STREAM))
                .toList();
    }

    boolean refuses(StudentisedEffect effect) {
        int extremes = 0;
        for (Assignments batch : batches) {
            double p = new PermutationInference(effect, batch).statistics().pValue();
            if (batch.exact()) {
                return p <= LEVEL;
            }
            extremes += (int) Math.round(p * (1 + batch.size())) - 1;
            if (extremes > MOST_EXTREMES) {
                return false;
            }
        }
        return true;
    }
}
