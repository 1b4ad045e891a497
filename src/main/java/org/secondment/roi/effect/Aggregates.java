package org.secondment.roi.effect;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Cells put together as in R's did (aggte), with the term for estimated shares; only counted cells but for DYNAMIC. */
final class Aggregates {

    private final Pooling pooling;
    private final EffectSettings settings;
    private final Collection<ComparedCell> cells;

    Aggregates(Pooling pooling, EffectSettings settings, Collection<ComparedCell> cells) {
        this.pooling = pooling;
        this.settings = settings;
        this.cells = cells;
    }

    /** The overall effect first, then its parts; nothing where no cell counts. */
    List<Effect> of(Aggregation aggregation) {
        return switch (aggregation) {
            case SIMPLE -> counted().isEmpty() ? List.of() : List.of(overall(aggregation, pooling.effect(counted())));
            case DYNAMIC -> dynamic();
            case GROUP -> parts(aggregation, by(Cell::cohort, counted()), pooling::weighted, Effect::ofCohort);
            case CALENDAR -> parts(aggregation, by(Cell::period, counted()), pooling::mean, Effect::ofPeriod);
        };
    }

    private List<Effect> dynamic() {
        SortedMap<Integer, Combined> shown =
                by(this::eventTime, cells).subMap(-settings.before(), settings.after() + 1);
        List<Combined> counted = List.copyOf(
                shown.tailMap(settings.treatmentStarts().firstCounted()).values());
        List<Effect> effects = new ArrayList<>();
        if (!counted.isEmpty()) {
            effects.add(overall(Aggregation.DYNAMIC, pooling.mean(counted)));
        }
        shown.forEach((time, part) -> effects.add(Effect.ofEventTime(time, pooling.estimate(part))));
        return effects;
    }

    private <K> List<Effect> parts(
            Aggregation aggregation,
            SortedMap<K, Combined> parts,
            Function<List<Combined>, Combined> whole,
            BiFunction<K, Estimate, Effect> effect) {
        List<Effect> effects = new ArrayList<>();
        if (!parts.isEmpty()) {
            effects.add(overall(aggregation, whole.apply(List.copyOf(parts.values()))));
        }
        parts.forEach((key, part) -> effects.add(effect.apply(key, pooling.estimate(part))));
        return effects;
    }

    private Effect overall(Aggregation aggregation, Combined combined) {
        return Effect.overall(aggregation, pooling.estimate(combined));
    }

    private <K> SortedMap<K, Combined> by(Function<Cell, K> key, Collection<ComparedCell> some) {
        SortedMap<K, List<ComparedCell>> sorted = new TreeMap<>();
        some.forEach(cell -> sorted.computeIfAbsent(key.apply(cell.effect().cell()), first -> new ArrayList<>())
                .add(cell));
        SortedMap<K, Combined> combined = new TreeMap<>();
        sorted.forEach((each, own) -> combined.put(each, pooling.effect(own)));
        return combined;
    }

    private List<ComparedCell> counted() {
        int first = settings.treatmentStarts().firstCounted();
        return cells.stream()
                .filter(cell -> eventTime(cell.effect().cell()) >= first)
                .toList();
    }

    private int eventTime(Cell cell) {
        return settings.treatmentStarts().eventTime(cell.cohort(), cell.period());
    }
}
