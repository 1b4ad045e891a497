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
    private final List<int[]> strata;
    private final double[][] base;
    private final double[][][] after;

    public StudentisedEffect(List<PanelUnit> units, List<Cohort> cohorts, HeadlineWindow window, TrendForm form) {
        this.units = List.copyOf(units);
        this.cohorts = List.copyOf(cohorts);
        this.window = window;
        this.form = form;
        this.strata = strata(units);
        this.base = new double[cohorts.size()][];
        this.after = new double[cohorts.size()][window.horizon()][];
        for (int k = 0; k < cohorts.size(); k++) {
            Cohort cohort = cohorts.get(k);
            if (!window.within(cohort, units.get(0).periods())) {
                continue;
            }
            base[k] = each(unit -> window.base(unit, cohort));
            for (int h = 0; h < window.horizon(); h++) {
                int period = cohort.last() + h + 1;
                after[k][h] = each(unit -> unit.value(period));
            }
        }
    }

    /** Effect and standard error under the given labels by cluster. */
    public HeadlineSums at(int[] labels) {
        HeadlineSums sums = new HeadlineSums(units, window.horizon(), form);
        for (int[] stratum : strata) {
            for (int k = 0; k < cohorts.size(); k++) {
                if (base[k] != null) {
                    addCohort(sums, stratum, k, labels);
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

    private void addCohort(HeadlineSums sums, int[] stratum, int k, int[] labels) {
        int[] treated = Arrays.stream(stratum)
                .filter(i -> labels[units.get(i).cluster()] == k + 1)
                .toArray();
        if (treated.length == 0) {
            return;
        }
        int[][] controls = new int[window.horizon()][];
        for (int h = 0; h < window.horizon(); h++) {
            controls[h] = controls(stratum, k, h + 1, labels);
        }
        sums.addCohort(treated, controls, base[k], after[k]);
    }

    private int[] controls(int[] stratum, int k, int h, int[] labels) {
        int[] found = new int[stratum.length];
        int n = 0;
        for (int i : stratum) {
            int label = labels[units.get(i).cluster()];
            if (label == 0 || window.notYet(cohorts.get(label - 1), cohorts.get(k), h)) {
                found[n++] = i;
            }
        }
        return Arrays.copyOf(found, n);
    }

    private double[] each(ToDoubleFunction<PanelUnit> figure) {
        return units.stream().mapToDouble(figure).toArray();
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
