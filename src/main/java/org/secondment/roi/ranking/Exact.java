package org.secondment.roi.ranking;

import org.hipparchus.distribution.continuous.BetaDistribution;
import org.secondment.roi.effect.Interval;

/** Exact limits of a share (Clopper and Pearson 1934), from quantiles of the beta distribution. */
final class Exact {

    private static final double TAIL = 0.025;

    /** The 95 % limits of the share behind {@code found} of {@code asked}, which is above 0. */
    static Interval share(int found, int asked) {
        double low =
                found == 0 ? 0 : new BetaDistribution(found, asked - found + 1.0).inverseCumulativeProbability(TAIL);
        double high = found == asked
                ? 1
                : new BetaDistribution(found + 1.0, asked - found).inverseCumulativeProbability(1 - TAIL);
        return new Interval(low, high);
    }

    private Exact() {}
}
