package org.secondment.roi.effect;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * The headline effect of units by period with its influence standard error, computed anew for any labels: the mean
 * over counted units of after minus the growth that their stratum's controls carry over to their base (methods,
 * "proportional"; Callaway and Sant'Anna 2021 for the additive form). Label k of a cluster is cohort k from 1, 0 none.
 */
public final class StudentisedEffect {

    private final List<PanelUnit> units;
    private final List<Cohort> cohorts;
    private final HeadlineWindow window;
    private final TrendForm form;
    private final int[] clusters;
    private final List<int[]> strata;
    private final List<List<StratumCohort>> byStratum;
    private final boolean[][][] isControl;

    public StudentisedEffect(List<PanelUnit> units, List<Cohort> cohorts, HeadlineWindow window, TrendForm form) {
        this.units = List.copyOf(units);
        this.cohorts = List.copyOf(cohorts);
        this.window = window;
        this.form = form;
        this.clusters = units.stream().mapToInt(PanelUnit::cluster).toArray();
        this.strata = strata(units);
        this.byStratum = strata.stream().map(this::cohortsIn).toList();
        this.isControl = new boolean[cohorts.size()][window.horizon()][cohorts.size() + 1];
        for (int k = 0; k < isControl.length; k++) {
            for (int h = 0; h < window.horizon(); h++) {
                isControl[k][h][0] = true;
                for (int label = 1; label <= cohorts.size(); label++) {
                    isControl[k][h][label] = window.notYet(cohorts.get(label - 1), cohorts.get(k), h + 1);
                }
            }
        }
    }

    /** Effect and standard error under the given labels by cluster. */
    public HeadlineSums at(int[] labels) {
        HeadlineSums sums = new HeadlineSums(clusters, form);
        int[] byUnit = new int[clusters.length];
        Arrays.setAll(byUnit, unit -> labels[clusters[unit]]);
        for (int x = 0; x < strata.size(); x++) {
            int[] stratum = strata.get(x);
            int[] labelled = labelled(stratum, byUnit);
            for (StratumCohort cohort : byStratum.get(x)) {
                int[] treated = bearing(cohort.label(), labelled, stratum, byUnit);
                if (treated.length > 0) {
                    sums.add(cohort, treated, labelled, byUnit, isControl[cohort.label() - 1]);
                }
            }
        }
        return sums;
    }

    /** The same units had each pound after a secondment been worth 1 + share of what it would have been without. */
    StudentisedEffect withoutShare(double share, int[] labels) {
        return changed(labels, value -> value / (1 + share));
    }

    /** The same units had each secondment added the amount to every period after it. */
    StudentisedEffect withoutAmount(double amount, int[] labels) {
        return changed(labels, value -> value - amount);
    }

    private StudentisedEffect changed(int[] labels, DoubleUnaryOperator change) {
        List<PanelUnit> changed = units.stream()
                .map(unit -> labels[unit.cluster()] == 0
                        ? unit
                        : unit.changedAfter(
                                cohorts.get(labels[unit.cluster()] - 1).last(), change))
                .toList();
        return new StudentisedEffect(changed, cohorts, window, form);
    }

    /** Those cohorts whose base and periods after the data hold. */
    private List<StratumCohort> cohortsIn(int[] stratum) {
        return IntStream.rangeClosed(1, cohorts.size())
                .filter(label ->
                        window.within(cohorts.get(label - 1), units.get(0).periods()))
                .mapToObj(label -> cohortIn(stratum, label))
                .toList();
    }

    private StratumCohort cohortIn(int[] stratum, int label) {
        Cohort cohort = cohorts.get(label - 1);
        double[][] after = new double[window.horizon()][];
        for (int h = 0; h < after.length; h++) {
            int period = cohort.last() + h + 1;
            after[h] = each(stratum, unit -> unit.value(period));
        }
        return new StratumCohort(label, stratum, each(stratum, unit -> window.base(unit, cohort)), after);
    }

    private double[] each(int[] stratum, ToDoubleFunction<PanelUnit> figure) {
        return Arrays.stream(stratum)
                .mapToDouble(unit -> figure.applyAsDouble(units.get(unit)))
                .toArray();
    }

    /** Places in the stratum that bear any label. */
    private static int[] labelled(int[] stratum, int[] byUnit) {
        int[] places = new int[stratum.length];
        int n = 0;
        for (int place = 0; place < stratum.length; place++) {
            if (byUnit[stratum[place]] > 0) {
                places[n++] = place;
            }
        }
        return Arrays.copyOf(places, n);
    }

    private static int[] bearing(int label, int[] labelled, int[] stratum, int[] byUnit) {
        int[] places = new int[labelled.length];
        int n = 0;
        for (int place : labelled) {
            if (byUnit[stratum[place]] == label) {
                places[n++] = place;
            }
        }
        return Arrays.copyOf(places, n);
    }

    private static List<int[]> strata(List<PanelUnit> units) {
        return units.stream()
                .map(PanelUnit::stratum)
                .distinct()
                .sorted()
                .map(stratum -> IntStream.range(0, units.size())
                        .filter(i -> units.get(i).stratum() == stratum)
                        .toArray())
                .toList();
    }
}
