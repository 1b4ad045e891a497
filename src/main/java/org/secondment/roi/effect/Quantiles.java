package org.secondment.roi.effect;

import org.hipparchus.distribution.continuous.NormalDistribution;
import org.hipparchus.distribution.continuous.TDistribution;
import org.hipparchus.stat.descriptive.rank.Percentile;
import org.hipparchus.stat.descriptive.rank.Percentile.EstimationType;

/** Quantiles at full precision: of the normal and Student's t distributions, and of samples (type 7). */
public final class Quantiles {

    private static final NormalDistribution NORMAL = new NormalDistribution();
    private static final double ACCURACY = 1e-14;

    /** The value below which a standard normal variable lies with that probability. */
    public static double normal(double probability) {
        return NORMAL.inverseCumulativeProbability(probability);
    }

    /** The probability that a standard normal variable lies below the value. */
    public static double normalShareBelow(double value) {
        return NORMAL.cumulativeProbability(value);
    }

    static double student(double probability, double degrees) {
        return new TDistribution(degrees, ACCURACY).inverseCumulativeProbability(probability);
    }

    /** Type 7 of Hyndman and Fan (1996, The American Statistician 50), as R's quantile; what is not a number is left out. */
    public static double ofSample(double[] values, double probability) {
        return new Percentile().withEstimationType(EstimationType.R_7).evaluate(values, 100 * probability);
    }

    private Quantiles() {}
}
