package org.secondment.roi.effect;

/**
 * The smallest effect that a test at 5 % would have found four times in five (Bloom 1995): from the standard error,
 * or below 40 clusters from the placebos of the permutation test.
 */
public final class MinimumDetectableEffect {

    private static final double LEVEL = 0.05;
    private static final double POWER = 0.8;

    /** 2.80 standard errors. */
    public static double of(double standardError) {
        return multiplier(LEVEL, POWER) * standardError;
    }

    /**
     * From the placebos of a studentised statistic: an effect moves them all by effect / error, and four fifths then lie
     * beyond the value that 5 % of them exceed to either side.
     */
    public static double of(Placebos statistics, double standardError) {
        double[] values = statistics.values();
        double[] sizes = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            sizes[i] = Math.abs(values[i]);
        }
        double critical = Quantiles.ofSample(sizes, 1 - LEVEL);
        return (critical - Quantiles.ofSample(values, 1 - POWER)) * standardError;
    }

    /** z(1 - level/2) + z(power). */
    static double multiplier(double level, double power) {
        return Quantiles.normal(1 - level / 2) + Quantiles.normal(power);
    }

    /** The same by Student's t, near to the exact answer of the noncentral t. */
    static double multiplier(double level, double power, double degrees) {
        return Quantiles.student(1 - level / 2, degrees) + Quantiles.student(power, degrees);
    }

    private MinimumDetectableEffect() {}
}
