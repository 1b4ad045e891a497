package org.secondment.roi.effect;

/**
 * The headline of one set of labels: effect, the influence of every unit on it, and the standard error
 * sqrt(sum over clusters of (sum of influences)^2), with estimated shares and without a factor n/(n-1).
 */
public final class HeadlineSums {

    private final int[] clusters;
    private final TrendForm form;
    /** By unit, times the number of counted units. */
    private final double[] byControls;

    private final double[] own;
    private final boolean[] isCounted;
    private int counted;
    private double sum;
    private double actual;

    /** Clusters by unit. */
    HeadlineSums(int[] clusters, TrendForm form) {
        this.clusters = clusters;
        this.form = form;
        this.byControls = new double[clusters.length];
        this.own = new double[clusters.length];
        this.isCounted = new boolean[clusters.length];
    }

    /**
     * A cohort of a stratum counts when it has supported controls in every period after.
     *
     * @param treated places in the stratum that bear the cohort's label
     * @param labelled places that bear any
     * @param isControl by h from 0 and label
     */
    void add(StratumCohort cohort, int[] treated, int[] labelled, int[] labels, boolean[][] isControl) {
        ControlMean[] means = new ControlMean[isControl.length];
        for (int h = 0; h < means.length; h++) {
            means[h] = cohort.controls(h, labelled, labels, isControl[h]);
            if (!means[h].supports(form)) {
                return;
            }
        }
        double[] slopes = new double[means.length];
        for (int place : treated) {
            count(cohort, place, means, slopes);
        }
        for (int h = 0; h < means.length; h++) {
            double weight = slopes[h] / means.length / means[h].units();
            double ratio = form.ratio(means[h].after(), means[h].base());
            double level = means[h].after() - ratio * means[h].base();
            cohort.takeControls(h, weight, ratio, level, labels, isControl[h], byControls);
        }
    }

    private void count(StratumCohort cohort, int place, ControlMean[] means, double[] slopes) {
        double effect = 0;
        double seen = 0;
        for (int h = 0; h < means.length; h++) {
            seen += cohort.after(h, place);
            effect += cohort.after(h, place) - means[h].expected(form, cohort.base(place));
        }
        if (Double.isNaN(effect)) {
            return;
        }
        int unit = cohort.unit(place);
        own[unit] = effect / means.length;
        isCounted[unit] = true;
        counted++;
        sum += own[unit];
        actual += seen / means.length;
        for (int h = 0; h < means.length; h++) {
            slopes[h] += means[h].slope(form, cohort.base(place));
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
        double[] byCluster = new double[clusters.length];
        double[] influence = influence();
        for (int i = 0; i < influence.length; i++) {
            byCluster[clusters[i]] += influence[i];
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
