package org.secondment.roi.effect.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.secondment.roi.effect.GroupShrinkage;
import org.secondment.roi.effect.MeasuredEffect;
import org.secondment.roi.effect.Shrinkage;
import org.secondment.roi.effect.Shrunken;
import org.secondment.roi.effect.study.Trust.Ranked;
import org.secondment.roi.effect.study.Trust.Ranking;

/** Units' effects drawn towards the mean of their segment; withheld where nothing tells them apart. */
final class Rankings {

    /** Where units are not taken one by one. */
    static final Ranking NONE = new Ranking(List.of(), 0, "units are not taken one by one on the textbook clock");

    private static final int LEAST_UNITS = 10;
    /** Fewer of a segment never stand alone. */
    private static final int LEAST_OF_SEGMENT = 5;
    /** A variance between units that is above zero may be noise too, and is so half the time where all are alike. */
    private static final double MOST_CHANCE = 0.05;

    /** The largest shrunken effect first; units tell the segments. */
    static Ranking of(List<MeasuredEffect> measured, List<UnitEffect> units) {
        if (measured.size() < LEAST_UNITS) {
            return new Ranking(
                    List.of(),
                    0,
                    measured.size() + " with controls like them are too few to rank; " + LEAST_UNITS + " are needed");
        }
        GroupShrinkage shrinkage = GroupShrinkage.of(groups(measured, units));
        Optional<List<Double>> chances = shrinkage.topQuartileChances();
        if (chances.isEmpty() || Shrinkage.equalityP(measured) > MOST_CHANCE) {
            return new Ranking(List.of(), 0, "no detectable difference between them: a ranking would be noise");
        }
        List<Ranked> ranked = new ArrayList<>();
        for (int at = 0; at < shrinkage.units().size(); at++) {
            Shrunken unit = shrinkage.units().get(at);
            ranked.add(new Ranked(
                    unit.name(),
                    unit.mean(),
                    unit.deviationWithMean(),
                    chances.orElseThrow().get(at)));
        }
        ranked.sort(Comparator.comparingDouble(Ranked::effect).reversed().thenComparing(Ranked::unit));
        return new Ranking(ranked, shrinkage.tauSquared(), "");
    }

    /** By segment; small ones together, and with the smallest of the others where they are still too few. */
    static List<List<MeasuredEffect>> groups(List<MeasuredEffect> measured, List<UnitEffect> units) {
        Map<String, String> segments = units.stream().collect(Collectors.toMap(UnitEffect::unit, UnitEffect::segment));
        List<List<MeasuredEffect>> groups = new ArrayList<>();
        List<MeasuredEffect> rest = new ArrayList<>();
        measured.stream()
                .collect(Collectors.groupingBy(
                        one -> segments.getOrDefault(one.name(), ""), TreeMap::new, Collectors.toList()))
                .forEach((segment, own) -> {
                    if (segment.isEmpty() || own.size() < LEAST_OF_SEGMENT) {
                        rest.addAll(own);
                    } else {
                        groups.add(new ArrayList<>(own));
                    }
                });
        if (rest.size() >= LEAST_OF_SEGMENT || groups.isEmpty()) {
            groups.add(rest);
        } else {
            groups.stream().min(Comparator.comparingInt(List::size)).ifPresent(least -> least.addAll(rest));
        }
        return groups;
    }

    private Rankings() {}
}
