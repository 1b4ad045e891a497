package org.secondment.roi.effect;

import java.util.Arrays;
import java.util.List;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;
import org.hipparchus.stat.StatUtils;

/**
 * One client beside a mixture of others: what it did less what the mixture did, by period. With a synthetic difference
 * in differences the gap before, weighted by period, is taken off.
 */
public final class SyntheticClient {

    private static final double SMALL = 1e-6;

    private final double[] donorWeights;
    private final double[] periodWeights;
    private final double[] gaps;
    private final int before;

    private SyntheticClient(double[] donorWeights, double[] periodWeights, double[] gaps, int before) {
        this.donorWeights = donorWeights;
        this.periodWeights = periodWeights;
        this.gaps = gaps;
        this.before = before;
    }

    /** Donors by row, periods by column, of which the first {@code before} are earlier than the secondment. */
    static SyntheticClient of(RealMatrix donors, RealVector client, int before, SyntheticForm form) {
        RealMatrix earlier = donors.getSubMatrix(0, donors.getRowDimension() - 1, 0, before - 1);
        double noise = noise(earlier);
        double[] weights;
        double[] periods;
        if (form == SyntheticForm.SYNTHETIC_CONTROL) {
            weights = SimplexLeastSquares.weights(
                    earlier.transpose(), client.getSubVector(0, before), square(SMALL * noise));
            periods = new double[before];
        } else {
            int after = donors.getColumnDimension() - before;
            weights = withIntercept(
                    earlier.transpose(), client.getSubVector(0, before), square(Math.pow(after, 0.25) * noise));
            periods = withIntercept(earlier, meanAfter(donors, before), square(SMALL * noise));
        }
        RealVector gaps = client.subtract(donors.preMultiply(MatrixUtils.createRealVector(weights)));
        double level = gaps.getSubVector(0, before).dotProduct(MatrixUtils.createRealVector(periods));
        return new SyntheticClient(weights, periods, gaps.mapSubtract(level).toArray(), before);
    }

    /** Mean gap over the periods after. */
    public double estimate() {
        return StatUtils.mean(gaps, before, gaps.length - before);
    }

    public List<Double> donorWeights() {
        return Arrays.stream(donorWeights).boxed().toList();
    }

    /** Of the periods before; zero throughout with a synthetic control. */
    List<Double> periodWeights() {
        return Arrays.stream(periodWeights).boxed().toList();
    }

    /** By period. */
    public List<Double> gaps() {
        return Arrays.stream(gaps).boxed().toList();
    }

    /** Root of the mean squared gap before. */
    public double errorBefore() {
        return rootMeanSquare(0, before);
    }

    public double errorAfter() {
        return rootMeanSquare(before, gaps.length);
    }

    private double rootMeanSquare(int from, int to) {
        return Math.sqrt(StatUtils.sumSq(gaps, from, to - from) / (to - from));
    }

    /** Standard deviation (n - 1) of all donors' steps from one period to the next. */
    private static double noise(RealMatrix earlier) {
        int steps = earlier.getColumnDimension() - 1;
        double[] all = new double[earlier.getRowDimension() * steps];
        for (int i = 0; i < all.length; i++) {
            int donor = i / steps;
            int period = i % steps;
            all[i] = earlier.getEntry(donor, period + 1) - earlier.getEntry(donor, period);
        }
        return Math.sqrt(StatUtils.variance(all));
    }

    private static RealVector meanAfter(RealMatrix donors, int before) {
        RealVector means = MatrixUtils.createRealVector(new double[donors.getRowDimension()]);
        for (int i = 0; i < means.getDimension(); i++) {
            double[] row = donors.getRow(i);
            means.setEntry(i, StatUtils.mean(row, before, row.length - before));
        }
        return means;
    }

    /** An intercept is free of charge: columns and target are taken around their means. */
    private static double[] withIntercept(RealMatrix a, RealVector b, double ridge) {
        RealMatrix centred = a.copy();
        for (int j = 0; j < a.getColumnDimension(); j++) {
            centred.setColumnVector(j, centred(a.getColumnVector(j)));
        }
        return SimplexLeastSquares.weights(centred, centred(b), ridge);
    }

    private static RealVector centred(RealVector vector) {
        return vector.mapSubtract(StatUtils.mean(vector.toArray()));
    }

    private static double square(double value) {
        return value * value;
    }
}
