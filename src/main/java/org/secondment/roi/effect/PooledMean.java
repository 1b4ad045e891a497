package org.secondment.roi.effect;

import java.util.List;
import org.hipparchus.special.Gamma;

/**
 * The mean of effects weighted by w = 1/(s^2 + tau^2), with its normal interval and that of Hartung and Knapp (2001),
 * mean +- t(k-1) sqrt(max(1, q) / sum w): the factor is cut off at one, as the plain one may be narrower than with tau^2 = 0.
 *
 * @param q sum w (y - mean)^2; Cochran's Q where tau^2 = 0
 * @param degrees k - 1
 */
public record PooledMean(double mean, double standardError, double q, int degrees) {

    static PooledMean of(List<MeasuredEffect> effects, double tau2) {
        if (effects.size() < 2) {
            throw new IllegalArgumentException("effects to pool: " + effects.size() + "; 2 are needed");
        }
        double weights = 0;
        double sum = 0;
        for (MeasuredEffect each : effects) {
            double weight = 1 / (each.variance() + tau2);
            weights += weight;
            sum += weight * each.effect();
        }
        double mean = sum / weights;
        double q = 0;
        for (MeasuredEffect each : effects) {
            q += (each.effect() - mean) * (each.effect() - mean) / (each.variance() + tau2);
        }
        return new PooledMean(mean, Math.sqrt(1 / weights), q, effects.size() - 1);
    }

    Interval normalInterval() {
        return around(Quantiles.normal(0.975) * standardError);
    }

    /** q / (k - 1), the factor of Hartung and Knapp before it is cut off. */
    double factor() {
        return q / degrees;
    }

    public double hartungKnappError() {
        return standardError * Math.sqrt(Math.max(1, factor()));
    }

    public Interval hartungKnappInterval() {
        return around(Quantiles.student(0.975, degrees) * hartungKnappError());
    }

    /** P(chi-squared(k - 1) > Q): a test of equal effects where tau^2 = 0. */
    double equalityP() {
        return Gamma.regularizedGammaQ(degrees / 2.0, q / 2);
    }

    /** Share of the variation between effects that is not noise, max(0, (Q - (k - 1)) / Q), where tau^2 = 0. */
    double shareNotNoise() {
        return Math.max(0, (q - degrees) / q);
    }

    private Interval around(double halfLength) {
        return new Interval(mean - halfLength, mean + halfLength);
    }
}
