package org.secondment.roi.effect;

import java.util.Optional;

/**
 * An estimate with its standard error, shares estimated.
 *
 * @param standardError 0 where nothing was estimated: a base compared with itself
 * @param treated number of different treated units behind it
 * @param controls number of different control units behind it
 */
public record Estimate(double value, double standardError, long treated, long controls, Influence influence) {

    private static final double TWO_SIDED_95 = Quantiles.normal(0.975);

    /** The 95 % interval of the normal distribution. */
    public Optional<Interval> interval() {
        return interval(TWO_SIDED_95);
    }

    /** The interval of as many standard errors as the critical value says; empty where there is no standard error. */
    public Optional<Interval> interval(double critical) {
        double reach = critical * standardError;
        return reach > 0 ? Optional.of(new Interval(value - reach, value + reach)) : Optional.empty();
    }
}
