package org.secondment.roi.ranking;

import org.secondment.roi.effect.Quantiles;

/**
 * The effect of past secondments at a client on its fees, drawn towards the mean of its sector.
 *
 * @param effect per period, in units of the base currency
 * @param deviation standard deviation, with that of the mean
 * @param topQuartile chance of a place in the best quarter
 */
public record Posterior(double effect, double deviation, double topQuartile) {

    /** Chance that the effect is above zero. */
    public double gain() {
        return Quantiles.normalShareBelow(effect / deviation);
    }
}
