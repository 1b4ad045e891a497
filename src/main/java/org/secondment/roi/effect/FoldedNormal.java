package org.secondment.roi.effect;

import org.hipparchus.analysis.solvers.BrentSolver;

/** The 95 % quantile q(t) of |N(t, 1)|: how far an estimate with a bias of t standard errors may lie off. */
final class FoldedNormal {

    private static final double COVERED = 0.95;
    private static final double ACCURACY = 1e-15;
    private static final double FAR = 12;
    private static final int MOST_STEPS = 1_000;

    static double quantile(double bias) {
        return new BrentSolver(ACCURACY, ACCURACY)
                .solve(
                        MOST_STEPS,
                        x -> Quantiles.normalShareBelow(x - bias) - Quantiles.normalShareBelow(-x - bias) - COVERED,
                        0,
                        bias + FAR);
    }

    /** Derivative of the quantile by the bias. */
    static double slope(double bias, double quantile) {
        double near = Math.exp(-(quantile - bias) * (quantile - bias) / 2);
        double far = Math.exp(-(quantile + bias) * (quantile + bias) / 2);
        return (near - far) / (near + far);
    }

    private FoldedNormal() {}
}
