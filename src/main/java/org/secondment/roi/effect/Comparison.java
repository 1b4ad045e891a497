package org.secondment.roi.effect;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.secondment.roi.effect.EffectSettings.Controls;

/** Who is compared with whom. Groups without enough periods before their treatment are neither treated nor controls. */
final class Comparison {

    private final EffectSettings settings;
    private final List<Group> groups = new ArrayList<>();
    private final List<Sums> sums = new ArrayList<>();
    private final SortedMap<String, List<Integer>> strata = new TreeMap<>();
    private final int minorUnits;
    private final int horizon;

    Comparison(PanelMoments panel, EffectSettings settings) {
        this.settings = settings;
        this.minorUnits = panel.minorUnits();
        panel.groups().forEach((group, moments) -> {
            if (!settings.excludes(group.cohort())) {
                strata.computeIfAbsent(group.stratum(), key -> new ArrayList<>())
                        .add(groups.size());
                groups.add(group);
                sums.add(moments.sums());
            }
        });
        this.horizon = horizon(panel.periods());
    }

    /** Where nobody is never treated, the last cohort serves as control only, until it may feel its own treatment. */
    private int horizon(int periods) {
        int last =
                groups.stream().mapToInt(group -> group.cohort().first()).max().orElse(Integer.MAX_VALUE);
        boolean cut = settings.controls() == Controls.NOT_YET && last <= periods + settings.anticipation();
        return cut ? last - settings.anticipation() - 1 : periods;
    }

    int horizon() {
        return horizon;
    }

    List<Group> groups() {
        return groups;
    }

    /** Cohorts treated up to the horizon. */
    List<Cohort> cohorts() {
        return groups.stream()
                .map(Group::cohort)
                .distinct()
                .filter(cohort -> cohort.first() <= horizon)
                .toList();
    }

    Iterable<String> strata() {
        return strata.keySet();
    }

    /** All units of a cohort, also those that no cell sees. */
    long units(Cohort cohort) {
        return units(IntStream.range(0, groups.size())
                .filter(group -> groups.get(group).cohort().equals(cohort)));
    }

    long units(IntStream some) {
        return some.mapToLong(this::count).sum();
    }

    long count(int group) {
        return sums.get(group).count();
    }

    /** The cell's treated and control groups in the stratum: treated ones as asked, controls as the cell sees them. */
    ComparedCell compare(Cell cell, String stratum, Predicate<Presence> asked) {
        int[] treated = members(
                stratum,
                group -> groups.get(group).cohort().equals(cell.cohort())
                        && asked.test(groups.get(group).presence()));
        int[] controls = members(
                stratum,
                group -> controls(groups.get(group).cohort(), cell)
                        && cell.seenBy(groups.get(group).presence()));
        return new ComparedCell(this, cell, stratum, settings.trend(), treated, controls);
    }

    double mean(int group, int period) {
        return sums.get(group).mean(period) / minorUnits;
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

    private int[] members(String stratum, IntPredicate member) {
        return strata.getOrDefault(stratum, List.of()).stream()
                .mapToInt(Integer::intValue)
                .filter(member)
                .toArray();
    }
}
