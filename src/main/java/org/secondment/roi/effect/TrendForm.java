package org.secondment.roi.effect;

/**
 * What would have happened anyway, from a unit's base mean Y_b and its controls' means C_t and C_b: Y_b x ratio + shift.
 */
public enum TrendForm {

    /** Amounts grow in proportion: Y_b x C_t / C_b. The headline for money. */
    PROPORTIONAL {
        @Override
        double ratio(double now, double base) {
            return now / base;
        }

        @Override
        double shift(double now, double base) {
            return 0;
        }

        @Override
        double slope(double own, double units, double base) {
            return own / base;
        }
    },

    /** Amounts move in parallel: Y_b + (C_t - C_b). Callaway and Sant'Anna 2021. */
    ADDITIVE {
        @Override
        double ratio(double now, double base) {
            return 1;
        }

        @Override
        double shift(double now, double base) {
            return now - base;
        }

        @Override
        double slope(double own, double units, double base) {
            return units;
        }
    };

    abstract double ratio(double now, double base);

    abstract double shift(double now, double base);

    /** What a pound more of C_t adds to the sum of what is expected of units with the sum of bases. */
    abstract double slope(double own, double units, double base);
}
