package org.secondment.roi.effect;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

/**
 * The headline effect of units by period, weighted, with its influence standard error, computed anew for any labels: the mean
 * over counted units of after minus the growth that their stratum's controls carry over to their base (methods,
 * "proportional"; Callaway and Sant'Anna 2021 for the additive form). Label k of a cluster is cohort k from 1, 0 none.
 */
public final class StudentisedEffect {

    private final List<PanelUnit> units;
    private final List<Cohort> cohorts;
    private final HeadlineWindow window;
    private final TrendForm form;
    private final int[] clusters;
    private final List<CohortPlaces> places;
    private final List<CohortRows> rows;

    /** Counts those cohorts whose base and periods after the data hold. */
    public StudentisedEffect(List<PanelUnit> units, List<Cohort> cohorts, HeadlineWindow window, TrendForm form) {
        this(
                units,
                cohorts,
                window,
                form,
                IntStream.rangeClosed(1, cohorts.size())
                        .filter(label -> window.within(
                                cohorts.get(label - 1), units.get(0).periods()))
                        .mapToObj(label -> new CohortPlaces(label, units, cohorts, window))
                        .toList());
    }

    private StudentisedEffect(
            List<PanelUnit> units,
            List<Cohort> cohorts,
            HeadlineWindow window,
            TrendForm form,
            List<CohortPlaces> places) {
        this.units = List.copyOf(units);
        this.cohorts = List.copyOf(cohorts);
        this.window = window;
        this.form = form;
        this.clusters = units.stream().mapToInt(PanelUnit::cluster).toArray();
        this.places = places;
        this.rows = places.stream()
                .map(each -> new CohortRows(each, units, cohorts.get(each.label() - 1), window))
                .toList();
    }

    /** Effect and standard error under the given labels by cluster. */
    public HeadlineSums at(int[] labels) {
        return at(bearers(labels));
    }

    Bearers bearers(int[] labels) {
        return new Bearers(labels, clusters, cohorts.size());
    }

    HeadlineSums at(Bearers bearers) {
        HeadlineSums sums = new HeadlineSums(clusters, bearers, rows.size());
        rows.forEach(cohort -> sums.add(cohort, form));
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

    /** Who is there, and so who has a place in the strata, stays as it is. */
    private StudentisedEffect changed(int[] labels, DoubleUnaryOperator change) {
        List<PanelUnit> changed = units.stream()
                .map(unit -> labels[unit.cluster()] == 0
                        ? unit
                        : unit.changedFrom(window.weights().first(cohorts.get(labels[unit.cluster()] - 1)), change))
                .toList();
        return new StudentisedEffect(changed, cohorts, window, form, places);
    }
}
