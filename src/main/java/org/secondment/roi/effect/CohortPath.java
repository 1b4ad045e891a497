package org.secondment.roi.effect;

/** Mean by period of the units of one cohort. */
public final class CohortPath {

    private final Cohort cohort;
    private final long units;
    private final double[] means;

    public CohortPath(Cohort cohort, long units, double... means) {
        this.cohort = cohort;
        this.units = units;
        this.means = means.clone();
    }

    Cohort cohort() {
        return cohort;
    }

    long units() {
        return units;
    }

    int periods() {
        return means.length;
    }

    /** Share of the periods from its start on. */
    double shareTreated() {
        return Math.max(0, means.length - cohort.first() + 1.0) / means.length;
    }

    /** Mean over the periods {@code from} to {@code to}, both included. */
    double mean(int from, int to) {
        double sum = 0;
        for (int period = from; period <= to; period++) {
            sum += means[period - 1];
        }
        return sum / (to - from + 1);
    }
}
