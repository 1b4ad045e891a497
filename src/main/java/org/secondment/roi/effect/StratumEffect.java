package org.secondment.roi.effect;

/**
 * The effect on one cell's treated units of one stratum: actual less counterfactual, where each unit's counterfactual is
 * its own base mean times the ratio plus the shift. Sums of units are therefore sums of these.
 *
 * @param treated number of treated units present in the cell, n
 * @param controls number of control units present in the cell
 * @param actual sum of the treated units' amounts
 * @param base sum of the treated units' base means
 * @param controlNow the controls' mean in the period, C_t
 * @param controlBase the controls' mean in the base, C_b
 */
public record StratumEffect(
        Cell cell,
        String stratum,
        TrendForm trend,
        long treated,
        long controls,
        double actual,
        double base,
        double controlNow,
        double controlBase) {

    public double ratio() {
        return trend.ratio(controlNow, controlBase);
    }

    public double shift() {
        return trend.shift(controlNow, controlBase);
    }

    /** What a unit would have had anyway, from its own base mean. */
    public double counterfactual(double ownBase) {
        return ownBase * ratio() + shift();
    }

    /** The sum of all treated units' counterfactuals. */
    public double counterfactual() {
        return base * ratio() + treated * shift();
    }

    /** How much one control's surprise moves the sum of all counterfactuals. */
    double controlWeight() {
        return trend.slope(base, (double) treated, controlBase) / controls;
    }

    /** The mean effect on a treated unit. */
    public double mean() {
        return (actual - counterfactual()) / treated;
    }
}
