package org.secondment.roi.study;

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

    static boolean refuses(StudentisedEffect effect, Design design, long seed) {
        int extremes = 0;
        for (int draws = 0; draws < DRAWS && extremes <= MOST_EXTREMES; draws += BATCH) {
            int batch = Math.min(BATCH, DRAWS - draws);
            Assignments some = Assignments.of(design.labels(), design.strata(), batch, seed + draws * STREAM);
            double p = new PermutationInference(effect, some).statistics().pValue();
            if (some.exact()) {
                return p <= LEVEL;
            }
            extremes += (int) Math.round(p * (1 + batch)) - 1;
        }
        return extremes <= MOST_EXTREMES;
    }

    private FivePercentTest() {}
}
