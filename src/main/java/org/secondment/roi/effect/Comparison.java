package org.secondment.roi.effect;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.secondment.roi.effect.EffectSettings.Controls;

/**
 * Who is compared with whom: the cells of a cohort within the strata at its start. Groups without enough periods before
 * their treatment are neither treated nor controls.
 */
final class Comparison {

    private final EffectSettings settings;
    private final List<Group> groups = new ArrayList<>();
    private final List<Sums> sums = new ArrayList<>();
    private final List<double[]> means = new ArrayList<>();
    private final SortedMap<Integer, SortedMap<String, int[]>> strata = new TreeMap<>();
    private final Slots slots;
    private final int horizon;

    Comparison(PanelMoments panel, EffectSettings settings) {
        this.settings = settings;
        panel.groups().forEach((group, moments) -> {
            if (!settings.excludes(group.cohort())) {
                groups.add(group);
                sums.add(moments.sums());
                double[] mean = new double[panel.periods()];
                Arrays.setAll(mean, at -> moments.sums().mean(at + 1) / panel.minorUnits());
                means.add(mean);
            }
        });
        this.slots = new Slots(sums);
        this.horizon = horizon(panel.periods());
        cohorts().forEach(cohort -> strata.computeIfAbsent(cohort.first(), this::strataAt));
    }

    /** Where nobody is never treated, the last cohort serves as control only, until it may feel its own treatment. */
    private int horizon(int periods) {
        int last =
                groups.stream().mapToInt(group -> group.cohort().first()).max().orElse(Integer.MAX_VALUE);
        boolean cut = settings.controls() == Controls.NOT_YET && last <= periods + settings.anticipation();
        return cut ? last - settings.anticipation() - 1 : periods;
    }

    /** The groups of each stratum at a start; those of none are left out. */
    private SortedMap<String, int[]> strataAt(int start) {
        SortedMap<String, IntStream.Builder> members = new TreeMap<>();
        for (int group = 0; group < groups.size(); group++) {
            String stratum = groups.get(group).strata().at(start);
            if (!stratum.isEmpty()) {
                members.computeIfAbsent(stratum, key -> IntStream.builder()).add(group);
            }
        }
        SortedMap<String, int[]> strata = new TreeMap<>();
        members.forEach((stratum, own) -> strata.put(stratum, own.build().toArray()));
        return strata;
    }

    int horizon() {
        return horizon;
    }

    List<Group> groups() {
        return groups;
    }

    Slots slots() {
        return slots;
    }

    /** Cohorts treated up to the horizon. */
    List<Cohort> cohorts() {
        return groups.stream()
                .map(Group::cohort)
                .distinct()
                .filter(cohort -> cohort.first() <= horizon)
                .toList();
    }

    /** Strata at the cohort's start that hold units of it. */
    List<String> strata(Cohort cohort) {
        List<String> own = new ArrayList<>();
        at(cohort).forEach((stratum, members) -> {
            if (IntStream.of(members).anyMatch(isOf(cohort))) {
                own.add(stratum);
            }
        });
        return own;
    }

    private SortedMap<String, int[]> at(Cohort cohort) {
        return Objects.requireNonNull(strata.get(cohort.first()), "no such cohort");
    }

    private IntPredicate isOf(Cohort cohort) {
        return group -> groups.get(group).cohort().equals(cohort);
    }

    /** All units of a cohort, also those that no cell sees. */
    long units(Cohort cohort) {
        return units(IntStream.range(0, groups.size()).filter(isOf(cohort)));
    }

    long units(IntStream some) {
        return some.mapToLong(this::count).sum();
    }

    long count(int group) {
        return sums.get(group).count();
    }

    /** The cell's treated and control groups in the stratum: treated ones as asked, controls as the cell sees them. */
    ComparedCell compare(Cell cell, String stratum, Predicate<Presence> asked) {
        int[] members = Objects.requireNonNull(at(cell.cohort()).get(stratum), "no such stratum");
        int[] treated = IntStream.of(members)
                .filter(isOf(cell.cohort()))
                .filter(group -> asked.test(groups.get(group).presence()))
                .toArray();
        int[] controls = IntStream.of(members)
                .filter(group -> controls(groups.get(group).cohort(), cell))
                .filter(group -> cell.seenBy(groups.get(group).presence()))
                .toArray();
        return new ComparedCell(this, cell, stratum, settings.trend(), treated, controls);
    }

    double mean(int group, int period) {
        return means.get(group)[period - 1];
    }

    double baseMean(int group, Cell cell) {
        double sum = 0;
        for (int period = cell.baseFrom(); period <= cell.baseTo(); period++) {
            sum += mean(group, period);
        }
        return sum / cell.baseLength();
    }

    /** Not treated, nor expecting it, in the period and the base; units that start together are no controls. */
    private boolean controls(Cohort cohort, Cell cell) {
        int last = settings.controls() == Controls.NEVER ? horizon : cell.lastPeriod();
        return cohort.first() > last + settings.anticipation()
                && cohort.first() != cell.cohort().first();
    }
}
