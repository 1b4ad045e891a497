package org.secondment.roi.effect;

import java.util.ArrayList;
import java.util.List;

/**
 * The headline of one set of labels: effect, the influence of every unit on it, and the standard error
 * sqrt(sum over clusters of (sum of influences)^2), with estimated shares and without a factor n/(n-1).
 */
public final class HeadlineSums {

    /** A standard error below this share of what was seen or expected is what rounding left of nothing. */
    private static final double ROUNDING = 1e-12;

    private final int[] clusters;
    private final Bearers bearers;
    private final List<CohortTally> tallies;
    /** By bearer, times the number of counted units: in those periods in which they are controls. */
    private final double[] asControl;

    private final double[] own;
    private final boolean[] isCounted;
    private int counted;
    private double sum;
    private double actual;

    /** Clusters by unit; at most so many cohorts will be added. */
    HeadlineSums(int[] clusters, Bearers bearers, int cohorts) {
        this.tallies = new ArrayList<>(cohorts);
        this.clusters = clusters;
        this.bearers = bearers;
        this.asControl = new double[bearers.size()];
        this.own = new double[bearers.size()];
        this.isCounted = new boolean[bearers.size()];
    }

    /** Adds the bearers of a cohort's label: those of strata with supported controls in every period after. */
    void add(CohortRows cohort, TrendForm form) {
        int label = cohort.places().label();
        if (bearers.from(label) == bearers.to(label)) {
            return;
        }
        CohortTally tally = new CohortTally(cohort, bearers, form);
        for (int number = bearers.from(label); number < bearers.to(label); number++) {
            int place = cohort.places().place(bearers.unit(number));
            if (tally.slot(place) >= 0) {
                count(number, place, tally, cohort);
            }
        }
        tally.takeBearers(asControl);
        tallies.add(tally);
    }

    private void count(int number, int place, CohortTally tally, CohortRows cohort) {
        double effect = tally.effect(place);
        if (Double.isNaN(effect)) {
            return;
        }
        double seen = 0;
        for (int h = 0; h < cohort.horizon(); h++) {
            seen += cohort.after(place, h);
        }
        own[number] = effect;
        isCounted[number] = true;
        counted++;
        sum += effect;
        actual += seen / cohort.horizon();
        tally.weigh(place);
    }

    public int counted() {
        return counted;
    }

    public double effect() {
        return sum / counted;
    }

    /** Of counted units, the share whose effect reaches what its label, from 1, needs; not a number where none counts. */
    double shareReaching(double... neededByLabel) {
        int reaching = 0;
        for (int number = 0; number < own.length; number++) {
            if (isCounted[number] && own[number] >= neededByLabel[bearers.label(number) - 1]) {
                reaching++;
            }
        }
        return (double) reaching / counted;
    }

    /** Sum of what was seen over the sum of what was expected, less one. */
    public double share() {
        return sum / (actual - sum);
    }

    public double standardError() {
        return error(influence());
    }

    public double statistic() {
        return effect() / standardError();
    }

    /**
     * Whether the statistic is as large as the one observed. No unit of a bearer's cluster is without a label, so that
     * the bearers alone give a lower bound of the standard error, which tells most small effects to be none of those.
     */
    boolean isExtreme(double observed) {
        double least = error(ofBearers(new double[clusters.length]));
        boolean isSmall = Math.abs(effect()) < Math.abs(observed) * (1 - 2 * Placebos.TIE) * least;
        return !isSmall && Placebos.isExtreme(statistic(), observed, Placebos.TIE);
    }

    private double error(double[] influence) {
        double[] byCluster = new double[clusters.length];
        for (int i = 0; i < influence.length; i++) {
            byCluster[clusters[i]] += influence[i];
        }
        double squares = 0;
        for (double cluster : byCluster) {
            squares += cluster * cluster;
        }
        double error = Math.sqrt(squares);
        double scale = Math.max(Math.abs(actual), Math.abs(actual - sum)) / counted;
        return error <= ROUNDING * scale ? 0 : error;
    }

    /** By unit; they add up to zero. */
    public double[] influence() {
        double[] influence = new double[clusters.length];
        tallies.forEach(tally -> tally.takeAll(influence));
        for (int i = 0; i < influence.length; i++) {
            influence[i] /= counted;
        }
        return ofBearers(influence);
    }

    private double[] ofBearers(double[] influence) {
        double effect = effect();
        for (int number = 0; number < asControl.length; number++) {
            double alone = isCounted[number] ? own[number] - effect : 0;
            influence[bearers.unit(number)] = (asControl[number] + alone) / counted;
        }
        return influence;
    }
}
