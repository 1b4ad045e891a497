package org.secondment.roi.effect;

import java.util.Arrays;
import java.util.List;
import org.hipparchus.analysis.solvers.BrentSolver;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealVector;

/**
 * The shortest interval of fixed length that covers the effect in 95 % of cases while the difference in trends bends by
 * at most M from one period to the next (Rambachan and Roth 2023; Armstrong and Kolesar 2018): the estimate +- sd
 * x q(M bias / sd), where the estimate takes out a trend seen before.
 *
 * @param worstBias bias for M = 1
 * @param weightsBefore of the effects before, in the order of time
 */
public record SmoothnessInterval(
        double estimate, double halfLength, double standardError, double worstBias, List<Double> weightsBefore) {

    private static final double ACCURACY = 1e-14;
    private static final int MOST_STEPS = 1_000;

    public SmoothnessInterval {
        weightsBefore = List.copyOf(weightsBefore);
    }

    /** For bends of at most {@code bend}, M. */
    public static SmoothnessInterval of(EventPath path, double bend) {
        PreTrendWeights weights = new PreTrendWeights(path);
        double[][] h = new double[weights.free()][weights.free()];
        double[] g = new double[weights.free()];
        RealVector start = MatrixUtils.createRealVector(weights.weights(new double[weights.free()]));
        for (int i = 0; i < g.length; i++) {
            RealVector spread = path.covariance().operate(MatrixUtils.createRealVector(weights.direction(i)));
            g[i] = spread.dotProduct(start);
            for (int j = 0; j < g.length; j++) {
                h[i][j] = spread.dotProduct(MatrixUtils.createRealVector(weights.direction(j)));
            }
        }
        double penalty = 0;
        if (bend > 0) {
            double high = price(path, weights, new double[g.length], bend);
            while (high < price(path, weights, Lasso.minimum(h, g, high), bend)) {
                high *= 2;
            }
            penalty = new BrentSolver(ACCURACY, ACCURACY * high)
                    .solve(MOST_STEPS, each -> each - price(path, weights, Lasso.minimum(h, g, each), bend), 0, high);
        }
        return of(path, weights, Lasso.minimum(h, g, penalty), bend);
    }

    public Interval interval() {
        return new Interval(estimate - halfLength, estimate + halfLength);
    }

    private static SmoothnessInterval of(EventPath path, PreTrendWeights weights, double[] z, double bend) {
        RealVector all = MatrixUtils.createRealVector(weights.weights(z));
        double error = Math.sqrt(path.covariance().operate(all).dotProduct(all));
        double bias = weights.worstBias(z);
        return new SmoothnessInterval(
                all.dotProduct(path.effects()),
                error * FoldedNormal.quantile(bend * bias / error),
                error,
                bias,
                Arrays.stream(all.toArray(), 0, path.before()).boxed().toList());
    }

    /** What a unit of bias is worth in variance where the interval is shortest: 2 sd (dL/dbias) / (dL/dsd). */
    private static double price(EventPath path, PreTrendWeights weights, double[] z, double bend) {
        SmoothnessInterval at = of(path, weights, z, bend);
        double t = bend * at.worstBias() / at.standardError();
        double quantile = FoldedNormal.quantile(t);
        double slope = FoldedNormal.slope(t, quantile);
        return 2 * at.standardError() * bend * slope / (quantile - t * slope);
    }
}
