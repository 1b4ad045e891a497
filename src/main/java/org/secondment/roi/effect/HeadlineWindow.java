package org.secondment.roi.effect;

/**
 * Which periods a headline compares: the base is the {@code baseLength} periods before the anticipated start
 * s - a, after are the periods h = 1 .. {@code horizon} that follow the return.
 */
public record HeadlineWindow(int baseLength, int anticipation, int horizon) {

    /** Mean of the base periods of a cohort. */
    double base(PanelUnit unit, Cohort cohort) {
        int end = cohort.first() - anticipation;
        double sum = 0;
        for (int period = end - baseLength; period < end; period++) {
            sum += unit.value(period);
        }
        return sum / baseLength;
    }

    /** Whether a unit away from {@code other} is still a control of a cohort h periods after its return. */
    boolean notYet(Cohort other, Cohort cohort, int h) {
        return other.first() > cohort.last() + h + anticipation;
    }

    boolean within(Cohort cohort, int periods) {
        return cohort.first() - anticipation - baseLength >= 1 && cohort.last() + horizon <= periods;
    }
}
