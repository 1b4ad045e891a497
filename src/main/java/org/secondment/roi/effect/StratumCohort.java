package org.secondment.roi.effect;

import java.util.Arrays;

/**
 * What every unit of a stratum would bring to a cohort, as a seconded unit or as a control: its base and its periods
 * after. The hot loops of a permutation: means of controls are the stratum's less the few units that are none.
 */
final class StratumCohort {

    /** A sum of bases below this share of the stratum's is what rounding left of nothing. */
    private static final double ROUNDING = 1e-12;

    private final int label;
    private final int[] units;
    private final double[] base;
    private final double[][] after;
    private final ControlMean[] all;

    /** Units by place in the stratum with their base; the periods after by h from 0. */
    StratumCohort(int label, int[] units, double[] base, double[][] after) {
        this.label = label;
        this.units = units;
        this.base = base;
        this.after = after;
        this.all = Arrays.stream(after).map(then -> ControlMean.of(base, then)).toArray(ControlMean[]::new);
    }

    int label() {
        return label;
    }

    int unit(int place) {
        return units[place];
    }

    double base(int place) {
        return base[place];
    }

    double after(int h, int place) {
        return after[h][place];
    }

    /** Means at h over the units whose label makes them controls; {@code labelled} are the places that have a label. */
    ControlMean controls(int h, int[] labelled, int[] labels, boolean[] isControl) {
        int n = all[h].units();
        double whole = all[h].base() * n;
        double bases = whole;
        double afters = all[h].after() * n;
        for (int place : labelled) {
            if (!isControl[labels[units[place]]] && !Double.isNaN(base[place] + after[h][place])) {
                n--;
                bases -= base[place];
                afters -= after[h][place];
            }
        }
        return new ControlMean(n, Math.abs(bases) <= ROUNDING * whole ? 0 : bases / n, afters / n);
    }

    /** By unit, what a control moves the expectation by: weight x (Y_t - ratio Y_b - level) is taken off. */
    void takeControls(
            int h, double weight, double ratio, double level, int[] labels, boolean[] isControl, double[] from) {
        double[] then = after[h];
        for (int place = 0; place < base.length; place++) {
            double moved = then[place] - ratio * base[place] - level;
            if (isControl[labels[units[place]]] && !Double.isNaN(moved)) {
                from[units[place]] -= weight * moved;
            }
        }
    }
}
