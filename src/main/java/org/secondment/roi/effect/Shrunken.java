package org.secondment.roi.effect;

import java.util.OptionalDouble;

/**
 * One unit's effect after shrinkage: with B = s^2/(s^2 + tau^2) the posterior is N(B mu + (1 - B) y, (1 - B) s^2).
 *
 * @param shrinkToMean B
 * @param deviationWithMean sqrt((1 - B) s^2 + B^2 se(mu)^2), which counts that the mean is estimated too
 * @param probabilityPositive chance that the true effect is above zero; empty where tau^2 = 0
 */
public record Shrunken(
        String name,
        double shrinkToMean,
        double mean,
        double deviation,
        double deviationWithMean,
        OptionalDouble probabilityPositive) {

    static Shrunken of(MeasuredEffect unit, PooledMean pooled, double tau2) {
        double variance = unit.variance();
        double shrink = variance / (variance + tau2);
        double mean = shrink * pooled.mean() + (1 - shrink) * unit.effect();
        double own = (1 - shrink) * variance;
        double meanError = shrink * pooled.standardError();
        return new Shrunken(
                unit.name(),
                shrink,
                mean,
                Math.sqrt(own),
                Math.sqrt(own + meanError * meanError),
                tau2 > 0
                        ? OptionalDouble.of(Quantiles.normalShareBelow(mean / Math.sqrt(own)))
                        : OptionalDouble.empty());
    }
}
