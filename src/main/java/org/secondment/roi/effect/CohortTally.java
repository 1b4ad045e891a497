package org.secondment.roi.effect;

/**
 * One cohort under one assignment, in the strata that hold its treated units: what is expected of a unit with base Y_b is
 * ratio Y_b + shift, and a control moves the sum of what is expected by weight (Y_t - ratio Y_b - shift). These are the
 * hot loops of a permutation: sums over controls are the stratum's less the few units that are none.
 */
final class CohortTally {

    /** A sum of bases below this share of the whole stratum's is what rounding left of nothing. */
    private static final double ROUNDING = 1e-12;

    private static final int UNITS = CohortRows.UNITS;
    private static final int BASE = CohortRows.BASE;
    private static final int AFTER = CohortRows.AFTER;
    private static final int RATIO = 3;
    private static final int SHIFT = 4;
    private static final int WEIGHT = 5;
    private static final int WIDTH = 6;

    private final CohortRows cohort;
    private final CohortPlaces places;
    private final Bearers bearers;
    private final TrendForm form;
    private final int horizon;
    private final double[] rows;
    /** By stratum, from 1; 0 where it holds no treated unit that counts. */
    private final int[] slots;

    private final int[] strata;
    private int size;
    /** Numbers of the bearers in those strata. */
    private final int[] inside;

    private int bearersInside;
    /** By slot and h: the figures named above. */
    private final double[] figures;

    CohortTally(CohortRows cohort, Bearers bearers, TrendForm form) {
        this.cohort = cohort;
        this.places = cohort.places();
        this.bearers = bearers;
        this.form = form;
        this.horizon = cohort.horizon();
        this.rows = cohort.rows();
        int from = bearers.from(places.label());
        int to = bearers.to(places.label());
        this.slots = new int[places.strata()];
        this.strata = new int[to - from];
        this.inside = new int[bearers.size()];
        this.figures = new double[(to - from) * horizon * WIDTH];
        for (int number = from; number < to; number++) {
            ask(places.place(bearers.unit(number)));
        }
        for (int number = 0; number < bearers.size() && size > 0; number++) {
            leaveOut(number);
        }
        for (int slot = 0; slot < size; slot++) {
            if (!expect(slot)) {
                slots[strata[slot]] = 0;
            }
        }
    }

    private void ask(int place) {
        if (place >= 0 && slots[places.stratum(place)] == 0) {
            int stratum = places.stratum(place);
            for (int h = 0; h < horizon; h++) {
                int at = at(size, h);
                figures[at + UNITS] = cohort.sum(stratum, h, UNITS);
                figures[at + BASE] = cohort.sum(stratum, h, BASE);
                figures[at + AFTER] = cohort.sum(stratum, h, AFTER);
            }
            strata[size] = stratum;
            slots[stratum] = ++size;
        }
    }

    private void leaveOut(int number) {
        int place = places.place(bearers.unit(number));
        int slot = slot(place);
        if (slot >= 0) {
            inside[bearersInside++] = number;
            int until = places.controlUntil(bearers.label(number));
            int row = cohort.row(place);
            double base = rows[row];
            int at = at(slot, until);
            for (int period = row + 1 + until; period <= row + horizon; period++) {
                double after = rows[period];
                if (!Double.isNaN(after)) {
                    figures[at + UNITS]--;
                    figures[at + BASE] -= base;
                    figures[at + AFTER] -= after;
                }
                at += WIDTH;
            }
        }
    }

    /** Turns sums over controls into means; false where some h has no supported controls. */
    private boolean expect(int slot) {
        for (int h = 0; h < horizon; h++) {
            int at = at(slot, h);
            double units = figures[at + UNITS];
            double whole = cohort.sum(strata[slot], h, BASE);
            double base = Math.abs(figures[at + BASE]) <= ROUNDING * whole ? 0 : figures[at + BASE] / units;
            if (!(units > 0) || (form == TrendForm.PROPORTIONAL && !(base > 0))) {
                return false;
            }
            figures[at + BASE] = base;
            figures[at + RATIO] = form.ratio(figures[at + AFTER] / units, base);
            figures[at + SHIFT] = form.shift(figures[at + AFTER] / units, base);
        }
        return true;
    }

    /** The slot of a place's stratum; below 0 where it does not count. */
    int slot(int place) {
        return place < 0 ? -1 : slots[places.stratum(place)] - 1;
    }

    /** Mean over h of actual less expected; not a number where the unit is not there throughout. */
    double effect(int place) {
        int slot = slot(place);
        double effect = 0;
        for (int h = 0; h < horizon; h++) {
            effect += surprise(at(slot, h), place, h);
        }
        return effect / horizon;
    }

    /** A treated unit that counts makes its controls weigh more: by what a pound more of their mean would add. */
    void weigh(int place) {
        int slot = slot(place);
        double own = cohort.base(place) / horizon;
        for (int h = 0; h < horizon; h++) {
            int at = at(slot, h);
            figures[at + WEIGHT] += form.slope(own, 1.0 / horizon, figures[at + BASE]) / figures[at + UNITS];
        }
    }

    /** Takes what each bearer of a label moves the expectation by while it is a control. */
    void takeBearers(double[] from) {
        for (int at = 0; at < bearersInside; at++) {
            int number = inside[at];
            int until = places.controlUntil(bearers.label(number));
            int place = places.place(bearers.unit(number));
            int slot = slot(place);
            if (until > 0 && slot >= 0) {
                from[number] -= moved(slot, place, until);
            }
        }
    }

    /** Takes what each unit, as if it were a control in all periods, moves the expectation by. */
    void takeAll(double[] from) {
        for (int slot = 0; slot < size; slot++) {
            int stratum = strata[slot];
            if (slots[stratum] > 0) {
                for (int place = places.start(stratum); place < places.start(stratum + 1); place++) {
                    from[places.unit(place)] -= moved(slot, place, horizon);
                }
            }
        }
    }

    private double moved(int slot, int place, int until) {
        int row = cohort.row(place);
        double base = rows[row];
        double moved = 0;
        int at = at(slot, 0);
        for (int period = row + 1; period <= row + until; period++) {
            double surprise = rows[period] - figures[at + RATIO] * base - figures[at + SHIFT];
            moved += Double.isNaN(surprise) ? 0 : figures[at + WEIGHT] * surprise;
            at += WIDTH;
        }
        return moved;
    }

    private double surprise(int at, int place, int h) {
        return cohort.after(place, h) - figures[at + RATIO] * cohort.base(place) - figures[at + SHIFT];
    }

    private int at(int slot, int h) {
        return (slot * horizon + h) * WIDTH;
    }
}
