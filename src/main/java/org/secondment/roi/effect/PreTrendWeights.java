package org.secondment.roi.effect;

import java.util.Arrays;

/**
 * Estimators that add weights v of the effects before to the figure asked for and are free of linear trends. Numbered
 * backwards from the reference, k = 1, 2, .., their weights on bends in the trend are c(j) = sum of v(k) (k - j) over
 * k > j, so v(k) = c(k-1) - 2 c(k) + c(k+1), and c(0) = sum of l(h) h keeps linear trends out; c(1), c(2), .. are free.
 */
final class PreTrendWeights {

    private final EventPath path;
    private final double[] fixed;
    private final double afterBends;

    PreTrendWeights(EventPath path) {
        this.path = path;
        double slope = 0;
        double bends = 0;
        for (int h = 1; h <= path.after(); h++) {
            slope += path.weights().getEntry(h - 1) * h;
        }
        for (int j = 1; j < path.after(); j++) {
            double bend = 0;
            for (int h = j + 1; h <= path.after(); h++) {
                bend += path.weights().getEntry(h - 1) * (h - j);
            }
            bends += Math.abs(bend);
        }
        this.fixed = new double[path.before() + 2];
        fixed[0] = slope;
        this.afterBends = Math.abs(slope) + bends;
    }

    int free() {
        return path.before() - 1;
    }

    /** Weights of all effects of the path for the free weights on bends. */
    double[] weights(double[] z) {
        double[] c = fixed.clone();
        System.arraycopy(z, 0, c, 1, z.length);
        return inPath(c, path.weights().toArray());
    }

    /** What one free weight on a bend adds to the weights of the path. */
    double[] direction(int j) {
        double[] c = new double[fixed.length];
        c[j + 1] = 1;
        return inPath(c, new double[path.after()]);
    }

    /** The bias is at most this times the largest bend in the difference of trends. */
    double worstBias(double[] z) {
        return afterBends + Arrays.stream(z).map(Math::abs).sum();
    }

    private double[] inPath(double[] c, double[] after) {
        double[] weights = new double[path.before() + after.length];
        for (int k = 1; k <= path.before(); k++) {
            weights[path.before() - k] = c[k - 1] - 2 * c[k] + c[k + 1];
        }
        System.arraycopy(after, 0, weights, path.before(), after.length);
        return weights;
    }
}
