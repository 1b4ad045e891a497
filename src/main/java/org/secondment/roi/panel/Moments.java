package org.secondment.roi.panel;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.secondment.roi.effect.Cohort;
import org.secondment.roi.effect.Group;
import org.secondment.roi.effect.Outcome;
import org.secondment.roi.effect.PanelMoments;
import org.secondment.roi.effect.SampleUnit;
import org.secondment.roi.effect.UnitSeries;
import org.secondment.roi.effect.design.UnitCard;

/**
 * The crossing of panels into the plain Java of effects: cards of all units and, once these are grouped, the moments of
 * each group and the rows of a sample.
 */
public final class Moments {

    /**
     * What is asked of a panel.
     *
     * @param groups by unit; units without one are in no comparison
     * @param segments by unit, such as a client's sector
     * @param minorUnits by outcome that is asked, how many minor units make one
     * @param cap of {@link Outcome#FEES_BILLED_WINSORISED}, in minor units
     * @param mostControls rows of controls in the sample, for each stratum of the first start
     * @param seed of the lots by which these are drawn
     */
    public record Plan(
            int periods,
            Map<String, Group> groups,
            Map<String, String> segments,
            SortedMap<Outcome, Integer> minorUnits,
            OptionalLong cap,
            int mostControls,
            long seed) {

        public Plan {
            groups = Map.copyOf(groups);
            segments = Map.copyOf(segments);
            minorUnits = Collections.unmodifiableSortedMap(new TreeMap<>(minorUnits));
        }
    }

    /**
     * What crosses.
     *
     * @param sample all treated units, and controls drawn by lot, in the order of their names
     * @param ungrouped units of the panel without a group
     * @param outside by outcome, what all units did in periods in which they are not there
     */
    public record Crossing(
            SortedMap<Outcome, PanelMoments> moments,
            List<SampleUnit> sample,
            long ungrouped,
            SortedMap<Outcome, Long> outside) {

        public Crossing {
            moments = Collections.unmodifiableSortedMap(new TreeMap<>(moments));
            sample = List.copyOf(sample);
            outside = Collections.unmodifiableSortedMap(new TreeMap<>(outside));
        }
    }

    private record Card(String unit, int first, int last, List<long[]> main) implements Serializable {

        private static final long serialVersionUID = 1L;
    }

    /** What billed time gives; one Spark job, the first of those that use it. */
    public static TimeSeries timeSeries(WorkedTime time) {
        Set<String> found = time.found()
                .aggregate(
                        new TreeSet<>(),
                        (some, one) -> {
                            some.add(one);
                            return some;
                        },
                        (some, others) -> {
                            some.addAll(others);
                            return some;
                        });
        return TimeSeries.of(found, time.base().getCurrencyCode());
    }

    /**
     * Cards of all units that are there in some period, in the order of their names; one Spark job.
     *
     * @param segments by unit, such as a client's sector
     */
    public static List<UnitCard> cards(JavaRDD<UnitRow> rows, Series main, Map<String, String> segments) {
        return rows
                .filter(UnitRow::present)
                .map(row -> new Card(row.unit(), row.first(), row.last(), List.of(row.amounts(main))))
                .collect()
                .stream()
                .sorted(Comparator.comparing(Card::unit))
                .map(card -> new UnitCard(
                        card.unit(),
                        segments.getOrDefault(card.unit(), ""),
                        card.first(),
                        card.last(),
                        card.main().get(0)))
                .toList();
    }

    /** Moments of groups, and the sample; one Spark job. */
    public static Crossing moments(JavaRDD<UnitRow> rows, Plan plan) {
        List<Group> groups = plan.groups().values().stream().distinct().sorted().toList();
        List<Outcome> outcomes = List.copyOf(plan.minorUnits().keySet());
        PanelSums sums = sums(rows, plan, groups, outcomes);
        SortedMap<Outcome, PanelMoments> moments = new TreeMap<>();
        for (Outcome outcome : outcomes) {
            moments.put(outcome, panel(sums, groups, plan, outcomes.indexOf(outcome)));
        }
        SortedMap<Outcome, Long> outside = new TreeMap<>();
        sums.outside().forEach((series, amount) -> outside.put(Outcome.valueOf(series.name()), amount));
        return new Crossing(moments, sample(sums.sample(), plan, outcomes), sums.ungrouped(), outside);
    }

    private static PanelMoments panel(PanelSums sums, List<Group> groups, Plan plan, int figure) {
        SortedMap<Group, org.secondment.roi.effect.Moments> moments = new TreeMap<>();
        for (int number = 0; number < groups.size(); number++) {
            Group group = groups.get(number);
            sums.of(number, figure)
                    .ifPresent(own -> moments.put(
                            group,
                            org.secondment.roi.effect.Moments.of(own.count(), own.sums(), own.high(), own.low())));
        }
        int minorUnits = List.copyOf(plan.minorUnits().values()).get(figure);
        return new PanelMoments(plan.periods(), minorUnits, moments, new TreeMap<>());
    }

    /** Of each group, by its place, and each outcome, by its place too. */
    static PanelSums sums(JavaRDD<UnitRow> rows, Plan plan, List<Group> groups, List<Outcome> outcomes) {
        Map<Group, Integer> places = new HashMap<>();
        groups.forEach(group -> places.put(group, places.size()));
        Map<String, Integer> byUnit = new HashMap<>();
        plan.groups().forEach((unit, group) -> byUnit.put(unit, places.getOrDefault(group, 0)));
        List<PanelSums.Figure> figures =
                outcomes.stream().map(outcome -> figure(outcome, plan)).toList();
        Broadcast<PanelSums.Plan> everywhere = JavaSparkContext.fromSparkContext(rows.context())
                .broadcast(PanelSums.Plan.of(plan.periods(), figures, byUnit, drawn(plan)));
        return rows.mapPartitions(
                        some -> List.of(PanelSums.of(some, everywhere.value())).iterator())
                .treeReduce(PanelSums::plus);
    }

    private static PanelSums.Figure figure(Outcome outcome, Plan plan) {
        return outcome == Outcome.FEES_BILLED_WINSORISED
                ? new PanelSums.Figure(Series.FEES_BILLED, plan.cap().orElseThrow())
                : new PanelSums.Figure(Series.valueOf(outcome.name()), Long.MAX_VALUE);
    }

    /** All treated units, and so many controls of each stratum. */
    private static Set<String> drawn(Plan plan) {
        Set<String> sample = new HashSet<>();
        Map<String, Collection<String>> controls = new HashMap<>();
        int first = plan.groups().values().stream()
                .mapToInt(group -> group.cohort().first())
                .min()
                .orElse(0);
        plan.groups().forEach((unit, group) -> {
            if (group.cohort().equals(Cohort.NEVER)) {
                controls.computeIfAbsent(group.strata().at(first), stratum -> new ArrayList<>())
                        .add(unit);
            } else {
                sample.add(unit);
            }
        });
        controls.values().forEach(units -> sample.addAll(Draw.of(units, plan.mostControls(), plan.seed())));
        return sample;
    }

    private static List<SampleUnit> sample(List<PanelSums.Sampled> sampled, Plan plan, List<Outcome> outcomes) {
        List<SampleUnit> sample = new ArrayList<>();
        for (PanelSums.Sampled row : sampled.stream()
                .sorted(Comparator.comparing(PanelSums.Sampled::unit))
                .toList()) {
            String unit = row.unit();
            Group group = Objects.requireNonNull(plan.groups().get(unit), unit);
            SortedMap<Outcome, UnitSeries> series = new TreeMap<>();
            for (int figure = 0; figure < outcomes.size(); figure++) {
                series.put(
                        outcomes.get(figure),
                        new UnitSeries(unit, unit, group, row.figures().get(figure)));
            }
            sample.add(new SampleUnit(plan.segments().getOrDefault(unit, ""), series));
        }
        return sample;
    }

    private Moments() {}
}
