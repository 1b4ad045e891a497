package org.secondment.roi.effect;

import java.util.Arrays;
import java.util.Optional;
import org.apache.commons.rng.sampling.distribution.NormalizedGaussianSampler;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.apache.commons.rng.simple.RandomSource;
import org.hipparchus.exception.MathIllegalArgumentException;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RectangularCholeskyDecomposition;

/**
 * A band that holds all effects at once: each estimate plus or minus the critical value times its standard error.
 *
 * @param criticalValue the smallest value that the largest |t| of all effects stays within at the level
 */
public record UniformBand(double level, double criticalValue) {

    /** A pivot of the correlations below which effects depend on one another. */
    private static final double DEPENDENT = 1e-10;

    /**
     * The critical value from seeded multiplier draws. Normal multipliers of the units' influence values make the t
     * values normal with the estimates' correlations, so they are drawn as such.
     *
     * @param covariance of estimates that all have a standard error
     */
    static Optional<UniformBand> of(RealMatrix covariance, double level, int draws, long seed) {
        return root(covariance).map(root -> drawn(root, level, draws, seed));
    }

    private static UniformBand drawn(double[][] root, double level, int draws, long seed) {
        NormalizedGaussianSampler normal =
                ZigguratSampler.NormalizedGaussian.of(RandomSource.XO_RO_SHI_RO_128_PP.create(seed));
        double[] largest = new double[draws];
        double[] draw = new double[root[0].length];
        for (int at = 0; at < draws; at++) {
            Arrays.setAll(draw, ignored -> normal.sample());
            largest[at] = largest(root, draw);
        }
        Arrays.sort(largest);
        int rank = (int) Math.ceil(level * (draws + 1));
        return new UniformBand(level, largest[Math.min(rank, draws) - 1]);
    }

    /** Empty where the correlations have none: they are no more than rounding. */
    private static Optional<double[][]> root(RealMatrix covariance) {
        int size = covariance.getRowDimension();
        RealMatrix correlation = new Array2DRowRealMatrix(size, size);
        for (int row = 0; row < size; row++) {
            for (int column = 0; column < size; column++) {
                double scale =
                        Math.sqrt(covariance.getEntry(row, row)) * Math.sqrt(covariance.getEntry(column, column));
                correlation.setEntry(row, column, covariance.getEntry(row, column) / scale);
            }
        }
        try {
            return Optional.of(new RectangularCholeskyDecomposition(correlation, DEPENDENT)
                    .getRootMatrix()
                    .getData());
        } catch (MathIllegalArgumentException notPositive) {
            return Optional.empty();
        }
    }

    private static double largest(double[][] root, double[] draw) {
        double largest = 0;
        for (double[] row : root) {
            double value = 0;
            for (int at = 0; at < draw.length; at++) {
                value += row[at] * draw[at];
            }
            largest = Math.max(largest, Math.abs(value));
        }
        return largest;
    }
}
