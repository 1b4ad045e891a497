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

    private final CohortRows cohort;
    private final CohortPlaces places;
    private final Bearers bearers;
    private final TrendForm form;
    private final int horizon;
    private final double[] rows;
    /** By stratum, from 1; 0 where it holds no treated unit that counts, and for units of no stratum. */
    private final int[] slots;

    private final int[] strata;
    private int size;
    /** Numbers of the bearers in those strata. */
    private final int[] inside;

    private int bearersInside;
    /** By slot and h: controls that are there, their mean base, and the mean of their amounts. */
    private final double[] units;

    private final double[] base;
    private final double[] after;
    private final double[] ratio;
    private final double[] shift;
    private final double[] weight;

    CohortTally(CohortRows cohort, Bearers bearers, TrendForm form) {
        this.cohort = cohort;
        this.places = cohort.places();
        this.bearers = bearers;
        this.form = form;
        this.horizon = cohort.horizon();
        this.rows = cohort.rows();
        int from = bearers.from(places.label());
        int to = bearers.to(places.label());
        this.slots = new int[places.strata() + 1];
        this.strata = new int[to - from];
        this.inside = new int[bearers.size()];
        int figures = (to - from) * horizon;
        this.units = new double[figures];
        this.base = new double[figures];
        this.after = new double[figures];
        this.ratio = new double[figures];
        this.shift = new double[figures];
        this.weight = new double[figures];
        for (int number = from; number < to; number++) {
            ask(places.place(bearers.unit(number)));
        }
        if (size > 0) {
            find();
        }
        for (int at = 0; at < bearersInside; at++) {
            leaveOut(inside[at]);
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
                units[at] = cohort.sum(stratum, h, UNITS);
                base[at] = cohort.sum(stratum, h, BASE);
                after[at] = cohort.sum(stratum, h, AFTER);
            }
            strata[size] = stratum;
            slots[stratum] = ++size;
        }
    }

    /** Which bearers stand in those strata, without a branch: no processor foretells it. */
    private void find() {
        int found = 0;
        for (int number = 0; number < inside.length; number++) {
            inside[found] = number;
            found += -slots[places.stratumOfUnit(bearers.unit(number))] >>> (Integer.SIZE - 1);
        }
        bearersInside = found;
    }

    private void leaveOut(int number) {
        int unit = bearers.unit(number);
        int until = places.controlUntil(bearers.label(number));
        int place = places.place(unit);
        int at = at(slots[places.stratumOfUnit(unit)] - 1, 0);
        if (cohort.isWhole(place)) {
            leaveOutWhole(cohort.row(place), at, until);
        } else {
            leaveOutWhereThere(cohort.row(place), at, until);
        }
    }

    /** A loop that compilers make fast: nothing in it depends on the figures. */
    private void leaveOutWhole(int row, int at, int until) {
        double own = rows[row];
        for (int h = until; h < horizon; h++) {
            units[at + h]--;
            base[at + h] -= own;
            after[at + h] -= rows[row + 1 + h];
        }
    }

    private void leaveOutWhereThere(int row, int at, int until) {
        for (int h = until; h < horizon; h++) {
            double amount = rows[row + 1 + h];
            if (!Double.isNaN(amount)) {
                units[at + h]--;
                base[at + h] -= rows[row];
                after[at + h] -= amount;
            }
        }
    }

    /** Turns sums over controls into means; false where some h has no supported controls. */
    private boolean expect(int slot) {
        for (int h = 0; h < horizon; h++) {
            int at = at(slot, h);
            double there = units[at];
            double whole = cohort.sum(strata[slot], h, BASE);
            double mean = Math.abs(base[at]) <= ROUNDING * whole ? 0 : base[at] / there;
            if (!(there > 0) || (form == TrendForm.PROPORTIONAL && !(mean > 0))) {
                return false;
            }
            base[at] = mean;
            ratio[at] = form.ratio(after[at] / there, mean);
            shift[at] = form.shift(after[at] / there, mean);
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
            weight[at] += form.slope(own, 1.0 / horizon, base[at]) / units[at];
        }
    }

    /** Takes what each bearer of a label moves the expectation by while it is a control. */
    void takeBearers(double[] from) {
        for (int at = 0; at < bearersInside; at++) {
            int number = inside[at];
            int until = places.controlUntil(bearers.label(number));
            if (until > 0) {
                int place = places.place(bearers.unit(number));
                int slot = slot(place);
                if (slot >= 0) {
                    from[number] -= moved(slot, place, until);
                }
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
        int at = at(slot, 0);
        double own = rows[row];
        double moved = 0;
        for (int h = 0; h < until; h++) {
            double surprise = rows[row + 1 + h] - ratio[at + h] * own - shift[at + h];
            moved += Double.isNaN(surprise) ? 0 : weight[at + h] * surprise;
        }
        return moved;
    }

    private double surprise(int at, int place, int h) {
        return cohort.after(place, h) - ratio[at] * cohort.base(place) - shift[at];
    }

    private int at(int slot, int h) {
        return slot * horizon + h;
    }
}
