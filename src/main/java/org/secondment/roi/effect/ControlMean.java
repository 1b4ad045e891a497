package org.secondment.roi.effect;

/** Means over those units that are there in the base and in the period. */
record ControlMean(int units, double base, double after) {

    static ControlMean of(double[] base, double[] after) {
        int n = 0;
        double bases = 0;
        double afters = 0;
        for (int j = 0; j < base.length; j++) {
            if (!Double.isNaN(base[j] + after[j])) {
                n++;
                bases += base[j];
                afters += after[j];
            }
        }
        return new ControlMean(n, bases / n, afters / n);
    }

    /** Growth in proportion asks for controls that billed something in the base. */
    boolean supports(TrendForm form) {
        return units > 0 && (form == TrendForm.ADDITIVE || base > 0);
    }

    double expected(TrendForm form, double unitBase) {
        return expected(form, unitBase, after);
    }

    /** What a pound more of the controls' mean after adds to the expectation, which is linear in it. */
    double slope(TrendForm form, double unitBase) {
        return expected(form, unitBase, 1) - expected(form, unitBase, 0);
    }

    private double expected(TrendForm form, double unitBase, double now) {
        return unitBase * form.ratio(now, base) + form.shift(now, base);
    }
}
