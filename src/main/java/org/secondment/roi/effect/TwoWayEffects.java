package org.secondment.roi.effect;

/** A unit's level plus a period's level. */
final class TwoWayEffects {

    private final double[] units;
    private final double[] periods;

    TwoWayEffects(double[] units, double[] periods) {
        this.units = units;
        this.periods = periods;
    }

    /** Of a unit and period from 0. */
    double at(int unit, int period) {
        return units[unit] + periods[period];
    }
}
