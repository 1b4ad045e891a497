package org.secondment.roi.effect;

/**
 * One seconded unit in one period from its anticipated start on.
 *
 * @param unit its place among the units
 * @param period from 1
 */
public record ImputedCell(int unit, Cohort cohort, int period, double actual, double counterfactual) {

    public double effect() {
        return actual - counterfactual;
    }
}
