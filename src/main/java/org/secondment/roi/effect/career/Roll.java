package org.secondment.roi.effect.career;

import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Lawyers at risk who have not been seconded, by what they are alike in, as days go by: each stretch enters and leaves
 * once, so that finding colleagues for many starts costs n log n.
 */
final class Roll {

    private final List<Stretch> stretches;
    private final int[] byStart;
    private final int[] byStop;
    private final Map<Likeness, Map<String, NavigableSet<Integer>>> present = new EnumMap<>(Likeness.class);
    private int entered;
    private int gone;

    Roll(List<Stretch> stretches) {
        this.stretches = stretches;
        byStart = places(Comparator.comparingInt(at -> stretches.get(at).start()));
        byStop = places(Comparator.comparingInt(at -> stretches.get(at).stop()));
        Likeness.CLOSEST_FIRST.forEach(likeness -> present.put(likeness, new HashMap<>()));
    }

    private int[] places(Comparator<Integer> order) {
        return IntStream.range(0, stretches.size())
                .filter(at -> !stretches.get(at).seconded())
                .boxed()
                .sorted(order)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** Goes on to a later day: those whose stretch begins on it or before and ends after it are present. */
    void moveTo(int day) {
        while (entered < byStart.length && stretches.get(byStart[entered]).start() <= day) {
            int at = byStart[entered++];
            present.forEach(
                    (likeness, groups) -> groups.computeIfAbsent(likeness.of(stretches.get(at)), key -> new TreeSet<>())
                            .add(at));
        }
        while (gone < byStop.length && stretches.get(byStop[gone]).stop() <= day) {
            int at = byStop[gone++];
            present.forEach((likeness, groups) -> groups.getOrDefault(likeness.of(stretches.get(at)), new TreeSet<>())
                    .remove(at));
        }
    }

    /** How many are present that are alike. */
    int count(Likeness likeness, Stretch one) {
        return group(likeness, one).size();
    }

    /** Places of the first of them in the order of lawyers' numbers. */
    List<Integer> alike(Likeness likeness, Stretch one, int most) {
        return group(likeness, one).stream().limit(most).toList();
    }

    private NavigableSet<Integer> group(Likeness likeness, Stretch one) {
        return present.getOrDefault(likeness, Map.of()).getOrDefault(likeness.of(one), Collections.emptyNavigableSet());
    }
}
