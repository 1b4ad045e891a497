package org.secondment.roi.panel;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;

/** What the rows of a part come to: sums by group and figure, and the rows that are asked for; sums of parts add up. */
final class PanelSums implements Serializable {

    private static final long serialVersionUID = 1L;

    /** A series, of which no amount counts for more than the cap. */
    record Figure(Series series, long cap) implements Serializable {

        private static final long serialVersionUID = 1L;

        long[] of(UnitRow row) {
            return LongStream.of(row.amounts(series))
                    .map(amount -> Math.min(amount, cap))
                    .toArray();
        }
    }

    /**
     * What is asked.
     *
     * @param groups unit to number of its group, from 0
     * @param alone groups of one unit
     * @param sample units whose rows are wanted
     */
    record Plan(int periods, List<Figure> figures, Map<String, Integer> groups, BitSet alone, Set<String> sample)
            implements Serializable {

        private static final long serialVersionUID = 1L;

        static Plan of(int periods, List<Figure> figures, Map<String, Integer> groups, Set<String> sample) {
            BitSet met = new BitSet();
            BitSet alone = new BitSet();
            for (int group : groups.values()) {
                alone.set(group, !met.get(group));
                met.set(group);
            }
            return new Plan(periods, List.copyOf(figures), new HashMap<>(groups), alone, new HashSet<>(sample));
        }
    }

    /** One row that was asked for, by figure. */
    record Sampled(String unit, List<long[]> figures) implements Serializable {

        private static final long serialVersionUID = 1L;
    }

    private final Map<List<Integer>, GroupSums> sums = new HashMap<>();
    private final List<Sampled> sample = new ArrayList<>();
    private final Map<Series, Long> outside = new EnumMap<>(Series.class);
    private long ungrouped;

    static PanelSums of(Iterator<UnitRow> rows, Plan plan) {
        PanelSums sums = new PanelSums();
        rows.forEachRemaining(row -> sums.add(row, plan));
        return sums;
    }

    private void add(UnitRow row, Plan plan) {
        row.outside().forEach((series, amount) -> outside.merge(series, amount, Math::addExact));
        Optional<Integer> group = Optional.ofNullable(plan.groups().get(row.unit()));
        group.ifPresent(number -> add(row, number, plan));
        ungrouped += group.isEmpty() && row.present() ? 1 : 0;
    }

    private void add(UnitRow row, int group, Plan plan) {
        List<long[]> figures = new ArrayList<>();
        for (int figure = 0; figure < plan.figures().size(); figure++) {
            long[] amounts = plan.figures().get(figure).of(row);
            sums.computeIfAbsent(List.of(group, figure), key -> none(group, plan))
                    .add(amounts);
            figures.add(amounts);
        }
        if (plan.sample().contains(row.unit())) {
            sample.add(new Sampled(row.unit(), figures));
        }
    }

    private static GroupSums none(int group, Plan plan) {
        return plan.alone().get(group) ? GroupSums.ofOne(plan.periods()) : GroupSums.ofMany(plan.periods());
    }

    PanelSums plus(PanelSums other) {
        other.sums.forEach((key, more) -> sums.merge(key, more, GroupSums::plus));
        sample.addAll(other.sample);
        other.outside.forEach((series, amount) -> outside.merge(series, amount, Math::addExact));
        ungrouped += other.ungrouped;
        return this;
    }

    /** Of a group and a figure, by their places in the plan; empty where no row of the group was met. */
    Optional<GroupSums> of(int group, int figure) {
        return Optional.ofNullable(sums.get(List.of(group, figure)));
    }

    /** In no particular order. */
    List<Sampled> sample() {
        return sample;
    }

    Map<Series, Long> outside() {
        return outside;
    }

    /** Units that are there in some period and in no group. */
    long ungrouped() {
        return ungrouped;
    }
}
