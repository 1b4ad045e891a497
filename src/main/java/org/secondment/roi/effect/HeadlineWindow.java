package org.secondment.roi.effect;

import org.secondment.roi.effect.EffectSettings.Controls;

/**
 * Which periods a headline compares: the base is the {@code baseLength} periods before the anticipated start
 * s - a, counted are {@code horizon} periods, weighted: those that follow the return, h = 1 .. horizon, or those away.
 */
public record HeadlineWindow(int baseLength, int anticipation, int horizon, Controls controls, PeriodWeights weights) {

    /** After the return, all periods alike, with controls that are not treated yet, or never. */
    public HeadlineWindow(int baseLength, int anticipation, int horizon) {
        this(baseLength, anticipation, horizon, Controls.NOT_YET, new PeriodWeights.AfterReturn());
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

    /** Counted periods by number from 0, each times its weight. */
    double[] after(PanelUnit unit, Cohort cohort) {
        double[] after = new double[horizon];
        for (int h = 0; h < horizon; h++) {
            double weight = weights.weight(cohort, h);
            after[h] = weight == 0 ? 0 : weight * unit.value(weights.first(cohort) + h);
        }
        return after;
    }

    /** Whether the unit is there in the cohort's base and in a counted period. */
    boolean sees(PanelUnit unit, Cohort cohort) {
        double base = base(unit, cohort);
        for (double after : after(unit, cohort)) {
            if (!Double.isNaN(base + after)) {
                return true;
            }
        }
        return false;
    }

    /** In how many of a cohort's counted periods a unit away from {@code other} is a control of it. */
    int controlUntil(Cohort other, Cohort cohort) {
        return controls == Controls.NEVER
                ? 0
                : Math.max(0, Math.min(horizon, other.first() - anticipation - weights.first(cohort)));
    }

    boolean within(Cohort cohort, int periods) {
        return cohort.first() - anticipation - baseLength >= 1 && weights.last(cohort, horizon) <= periods;
    }
}
