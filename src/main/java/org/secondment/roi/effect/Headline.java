package org.secondment.roi.effect;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/**
 * The plain mean of the effects at several event times, of the same treated units at each: those of cohorts and strata
 * with a counterfactual at every event time, present throughout.
 *
 * @param cohorts number of cohorts counted
 * @param byEventTime the same units at each event time
 * @param parts the counted cells of each stratum, by event time, cohort and stratum
 */
public record Headline(
        MoneyEffect overall, long cohorts, SortedMap<Integer, MoneyEffect> byEventTime, List<StratumEffect> parts) {

    public Headline {
        parts = List.copyOf(parts);
        byEventTime = Collections.unmodifiableSortedMap(new TreeMap<>(byEventTime));
    }

    /** Whether the group's units are among those counted. */
    public boolean counts(Group group) {
        String stratum = group.strata().at(group.cohort().first());
        List<StratumEffect> own = parts.stream()
                .filter(part -> part.cell().cohort().equals(group.cohort()))
                .filter(part -> part.stratum().equals(stratum))
                .toList();
        return !own.isEmpty() && own.stream().allMatch(part -> part.cell().seenBy(group.presence()));
    }

    /** Cells by event time, counted ones from and to the given ends; nothing where no cohort has them all. */
    static SortedMap<Integer, List<ComparedCell>> cells(
            Comparison comparison, EffectSettings settings, int from, int to) {
        SortedMap<Integer, List<ComparedCell>> cells = new TreeMap<>();
        for (Cohort cohort : comparison.cohorts()) {
            ToIntFunction<Cell> time = cell -> settings.treatmentStarts().eventTime(cohort, cell.period());
            List<Cell> wanted = Cell.of(cohort, comparison.horizon(), settings).stream()
                    .filter(cell -> time.applyAsInt(cell) >= from && time.applyAsInt(cell) <= to)
                    .toList();
            if (wanted.size() == to - from + 1) {
                for (String stratum : comparison.strata(cohort)) {
                    supported(comparison, stratum, wanted)
                            .forEach(cell -> cells.computeIfAbsent(
                                            time.applyAsInt(cell.effect().cell()), key -> new ArrayList<>())
                                    .add(cell));
                }
            }
        }
        return cells;
    }

    private static List<ComparedCell> supported(Comparison comparison, String stratum, List<Cell> wanted) {
        Predicate<Presence> throughout = presence -> wanted.stream().allMatch(cell -> cell.seenBy(presence));
        List<ComparedCell> cells = wanted.stream()
                .map(cell -> comparison.compare(cell, stratum, throughout))
                .filter(cell -> cell.effect().treated() > 0 && cell.leftOut().isEmpty())
                .toList();
        return cells.size() == wanted.size() ? cells : List.of();
    }

    static Headline of(Pooling pooling, SortedMap<Integer, List<ComparedCell>> cells) {
        List<ComparedCell> all = cells.values().stream().flatMap(List::stream).toList();
        SortedMap<Integer, MoneyEffect> byEventTime = new TreeMap<>();
        cells.forEach((time, own) -> byEventTime.put(time, money(pooling, own)));
        long cohorts = all.stream()
                .map(cell -> cell.effect().cell().cohort())
                .distinct()
                .count();
        List<StratumEffect> parts = all.stream().map(ComparedCell::effect).toList();
        return new Headline(money(pooling, all), cohorts, byEventTime, parts);
    }

    private static MoneyEffect money(Pooling pooling, List<ComparedCell> cells) {
        double units = cells.stream().mapToLong(cell -> cell.effect().treated()).sum();
        double counterfactual = Pooling.counterfactual(cells);
        return new MoneyEffect(
                Pooling.actual(cells) / units,
                counterfactual / units,
                pooling.estimate(pooling.effect(cells)),
                counterfactual > 0 ? Optional.of(pooling.estimate(pooling.percent(cells))) : Optional.empty());
    }
}
