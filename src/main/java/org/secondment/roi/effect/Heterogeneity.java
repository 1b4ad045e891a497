package org.secondment.roi.effect;

import java.util.List;
import org.hipparchus.analysis.solvers.BrentSolver;

/**
 * How far true effects lie apart: the variance tau^2 of y_i ~ N(mu, s_i^2 + tau^2), never below zero. REML after
 * Viechtbauer (2005); the moment estimator after DerSimonian and Laird (1986).
 */
final class Heterogeneity {

    private static final double RELATIVE = 1e-15;
    private static final int MOST_STEPS = 1_000;

    /** The root of the restricted score; exactly zero where the score at zero is not positive. */
    static double restrictedLikelihood(List<MeasuredEffect> effects) {
        return restrictedLikelihoodWithin(List.of(effects));
    }

    /** The same within groups, each with a mean of its own: their restricted likelihoods multiply, their scores add up. */
    static double restrictedLikelihoodWithin(List<List<MeasuredEffect>> groups) {
        if (scores(groups, 0) <= 0) {
            return 0;
        }
        double high = 1;
        while (scores(groups, high) > 0) {
            high *= 2;
        }
        return new BrentSolver(RELATIVE, 0, 0).solve(MOST_STEPS, tau2 -> scores(groups, tau2), 0, high);
    }

    private static double scores(List<List<MeasuredEffect>> groups, double tau2) {
        return groups.stream().mapToDouble(group -> score(group, tau2)).sum();
    }

    /** (Q - (k - 1)) / (sum w - sum w^2 / sum w) with w = 1/s^2. */
    static double momentEstimate(List<MeasuredEffect> effects) {
        PooledMean fixed = PooledMean.of(effects, 0);
        double weights = 0;
        double squares = 0;
        for (MeasuredEffect each : effects) {
            double weight = 1 / each.variance();
            weights += weight;
            squares += weight * weight;
        }
        return Math.max(0, (fixed.q() - fixed.degrees()) / (weights - squares / weights));
    }

    /** Twice the derivative of the restricted log-likelihood: -sum w + sum w^2 / sum w + sum w^2 (y - mean)^2. */
    private static double score(List<MeasuredEffect> effects, double tau2) {
        double mean = PooledMean.of(effects, tau2).mean();
        double weights = 0;
        double squares = 0;
        double spread = 0;
        for (MeasuredEffect each : effects) {
            double weight = 1 / (each.variance() + tau2);
            double gap = each.effect() - mean;
            weights += weight;
            squares += weight * weight;
            spread += weight * weight * gap * gap;
        }
        return spread - weights + squares / weights;
    }

    private Heterogeneity() {}
}
