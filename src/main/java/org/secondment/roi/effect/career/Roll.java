package org.secondment.roi.effect.career;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Lawyers at risk who have not been seconded, by what they are alike in, as days go by: each stretch enters and leaves
 * once, so that finding colleagues for many starts costs n log n.
 */
final class Roll {

    private final List<Stretch> stretches;
    private final int[] byStart;
    private final int[] byStop;

    private final Map<Likeness, Groups> groups = new EnumMap<>(Likeness.class);
    private int entered;
    private int gone;

    Roll(List<Stretch> stretches) {
        this.stretches = stretches;
        byStart = places(at -> stretches.get(at).start());
        byStop = places(at -> stretches.get(at).stop());
        Likeness.CLOSEST_FIRST.forEach(likeness -> groups.put(likeness, Groups.of(likeness, stretches)));
    }

    /**
     * Those present, by what they are alike in.
     *
     * @param numbers of the group of each place
     */
    private record Groups(List<Integer> numbers, List<NavigableSet<Integer>> present) {

        static Groups of(Likeness likeness, List<Stretch> stretches) {
            Map<String, Integer> known = new HashMap<>();
            List<Integer> numbers = new ArrayList<>();
            stretches.forEach(one -> numbers.add(known.computeIfAbsent(likeness.of(one), name -> known.size())));
            return new Groups(
                    numbers,
                    Stream.<NavigableSet<Integer>>generate(TreeSet::new)
                            .limit(known.size())
                            .toList());
        }

        NavigableSet<Integer> of(int place) {
            return present.get(numbers.get(place));
        }
    }

    /** In the order of a day, and of places on the same. */
    private int[] places(IntUnaryOperator day) {
        return IntStream.range(0, stretches.size())
                .filter(at -> !stretches.get(at).seconded())
                .mapToLong(at -> ((long) day.applyAsInt(at) << Integer.SIZE) | at)
                .sorted()
                .mapToInt(key -> (int) key)
                .toArray();
    }

    /** Goes on to a later day: those whose stretch begins on it or before and ends after it are present. */
    void moveTo(int day) {
        while (entered < byStart.length && stretches.get(byStart[entered]).start() <= day) {
            Integer at = byStart[entered++];
            groups.values().forEach(each -> each.of(at).add(at));
        }
        while (gone < byStop.length && stretches.get(byStop[gone]).stop() <= day) {
            Integer at = byStop[gone++];
            groups.values().forEach(each -> each.of(at).remove(at));
        }
    }

    /** How many are present that are alike. */
    int count(Likeness likeness, int place) {
        return alike(likeness, place).size();
    }

    /** Places of the first of them in the order of lawyers' numbers. */
    List<Integer> alike(Likeness likeness, int place, int most) {
        return alike(likeness, place).stream().limit(most).toList();
    }

    private NavigableSet<Integer> alike(Likeness likeness, int place) {
        return Optional.ofNullable(groups.get(likeness)).orElseThrow().of(place);
    }
}
