package org.secondment.roi.effect;

import org.secondment.roi.effect.EffectSettings.Controls;

/**
 * Which periods a headline compares: the base is the {@code baseLength} periods before the anticipated start
 * s - a, after are the periods h = 1 .. {@code horizon} that follow the return.
 */
public record HeadlineWindow(int baseLength, int anticipation, int horizon, Controls controls) {

    /** With controls that are not treated yet, or never. */
    public HeadlineWindow(int baseLength, int anticipation, int horizon) {
        this(baseLength, anticipation, horizon, Controls.NOT_YET);
    }

    /** Mean of the base periods of a cohort. */
    double base(PanelUnit unit, Cohort cohort) {
        int end = cohort.first() - anticipation;
        double sum = 0;
        for (int period = end - baseLength; period < end; period++) {
            sum += unit.value(period);
        }
        return sum / baseLength;
    }

    /** By h from 0. */
    double[] after(PanelUnit unit, Cohort cohort) {
        double[] after = new double[horizon];
        for (int h = 0; h < horizon; h++) {
            after[h] = unit.value(cohort.last() + h + 1);
        }
        return after;
    }

    /** Whether the unit is there in the cohort's base and in a period after. */
    boolean sees(PanelUnit unit, Cohort cohort) {
        double base = base(unit, cohort);
        for (double after : after(unit, cohort)) {
            if (!Double.isNaN(base + after)) {
                return true;
            }
        }
        return false;
    }

    /** How many periods after a cohort's return a unit away from {@code other} is a control of it. */
    int controlUntil(Cohort other, Cohort cohort) {
        return controls == Controls.NEVER
                ? 0
                : Math.max(0, Math.min(horizon, other.first() - anticipation - cohort.last() - 1));
    }

    boolean within(Cohort cohort, int periods) {
        return cohort.first() - anticipation - baseLength >= 1 && cohort.last() + horizon <= periods;
    }
}
