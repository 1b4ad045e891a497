package org.secondment.roi.effect;

import java.util.List;

/**
 * The headline of one set of labels: effect, the influence of every unit on it, and the standard error
 * sqrt(sum over clusters of (sum of influences)^2), with estimated shares and without a factor n/(n-1).
 */
public final class HeadlineSums {

    private final List<PanelUnit> units;
    private final int horizon;
    private final TrendForm form;
    /** By unit, times the number of counted units. */
    private final double[] byControls;

    private final double[] own;
    private final boolean[] isCounted;
    private int counted;
    private double sum;
    private double actual;

    HeadlineSums(List<PanelUnit> units, int horizon, TrendForm form) {
        this.units = units;
        this.horizon = horizon;
        this.form = form;
        this.byControls = new double[units.size()];
        this.own = new double[units.size()];
        this.isCounted = new boolean[units.size()];
    }

    /** A cohort of a stratum counts when it has supported controls in every period after. */
    void addCohort(int[] treated, int[][] controls, double[] base, double[][] after) {
        ControlMean[] means = new ControlMean[horizon];
        for (int h = 0; h < horizon; h++) {
            means[h] = ControlMean.of(controls[h], base, after[h]);
            if (!means[h].supports(form)) {
                return;
            }
        }
        double[] slopes = new double[horizon];
        for (int i : treated) {
            count(i, means, base[i], after, slopes);
        }
        for (int h = 0; h < horizon; h++) {
            addControls(controls[h], means[h], slopes[h] / horizon, base, after[h]);
        }
    }

    private void count(int unit, ControlMean[] means, double base, double[][] after, double[] slopes) {
        double effect = 0;
        double seen = 0;
        for (int h = 0; h < horizon; h++) {
            seen += after[h][unit];
            effect += after[h][unit] - means[h].expected(form, base);
        }
        if (Double.isNaN(effect)) {
            return;
        }
        own[unit] = effect / horizon;
        isCounted[unit] = true;
        counted++;
        sum += own[unit];
        actual += seen / horizon;
        for (int h = 0; h < horizon; h++) {
            slopes[h] += means[h].slope(form, base);
        }
    }

    /** A control moves the expectation of all treated units of its cell by what it moves the cell's means. */
    private void addControls(int[] controls, ControlMean mean, double slope, double[] base, double[] after) {
        double ratio = form.ratio(mean.after(), mean.base());
        double weight = slope / mean.units();
        for (int j : controls) {
            double moved = (after[j] - mean.after()) - ratio * (base[j] - mean.base());
            if (!Double.isNaN(moved)) {
                byControls[j] -= weight * moved;
            }
        }
    }

    public int counted() {
        return counted;
    }

    public double effect() {
        return sum / counted;
    }

    /** Sum of what was seen over the sum of what was expected, less one. */
    public double share() {
        return sum / (actual - sum);
    }

    public double standardError() {
        double[] byCluster = new double[units.size()];
        double[] influence = influence();
        for (int i = 0; i < influence.length; i++) {
            byCluster[units.get(i).cluster()] += influence[i];
        }
        double squares = 0;
        for (double cluster : byCluster) {
            squares += cluster * cluster;
        }
        return Math.sqrt(squares);
    }

    public double statistic() {
        return effect() / standardError();
    }

    /** By unit; they add up to zero. */
    double[] influence() {
        double[] influence = byControls.clone();
        double effect = effect();
        for (int i = 0; i < influence.length; i++) {
            influence[i] += isCounted[i] ? own[i] - effect : 0;
            influence[i] /= counted;
        }
        return influence;
    }
}
