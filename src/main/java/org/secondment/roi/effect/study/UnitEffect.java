package org.secondment.roi.effect.study;

import org.secondment.roi.effect.Cohort;

/**
 * One treated unit in the headline's periods, means per period: actual and counterfactual add up to those of the
 * programme exactly. No interval: noise included.
 */
public record UnitEffect(
        String unit, String segment, Cohort cohort, double base, double actual, double counterfactual) {

    public double effect() {
        return actual - counterfactual;
    }
}
