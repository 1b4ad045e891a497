package org.secondment.roi.effect.career;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Each secondee beside the comparable colleagues at risk on the day the first secondment starts, alike as closely as leaves
 * enough of them; whoever has too few of the own grade is left out.
 *
 * @param alone secondees left out because too few colleagues of their grade were there
 */
record Matching(List<Matched> matched, int alone) {

    /** Colleagues that each comparison needs. */
    static final int LEAST_COLLEAGUES = 5;

    /** More would make a large firm's comparison slower and hardly any surer: they are the first in a random order. */
    static final int MOST_COLLEAGUES = 200;

    Matching {
        matched = List.copyOf(matched);
    }

    /**
     * One secondee; places among the stretches.
     *
     * @param secondee the stretch that begins with the secondment
     * @param colleagues the stretches in which they are that day
     */
    record Matched(int secondee, Likeness likeness, List<Integer> colleagues) {

        Matched {
            colleagues = List.copyOf(colleagues);
        }
    }

    static Matching of(List<Stretch> stretches) {
        int[] starts = IntStream.range(0, stretches.size())
                .filter(at ->
                        stretches.get(at).start() == stretches.get(at).away().from())
                .boxed()
                .sorted(Comparator.comparingInt(at -> stretches.get(at).start()))
                .mapToInt(Integer::intValue)
                .toArray();
        Roll roll = new Roll(stretches);
        List<Matched> matched = new ArrayList<>();
        for (int at : starts) {
            roll.moveTo(stretches.get(at).start());
            Likeness.CLOSEST_FIRST.stream()
                    .filter(likeness -> roll.count(likeness, at) >= LEAST_COLLEAGUES)
                    .findFirst()
                    .ifPresent(likeness ->
                            matched.add(new Matched(at, likeness, roll.alike(likeness, at, MOST_COLLEAGUES))));
        }
        return new Matching(matched, starts.length - matched.size());
    }

    /** How many secondees are compared how closely. */
    Map<Likeness, Integer> byLikeness() {
        Map<Likeness, Integer> counts = new EnumMap<>(Likeness.class);
        matched.forEach(one -> counts.merge(one.likeness(), 1, Integer::sum));
        return counts;
    }

    /** How closely the middle secondee is compared. */
    Likeness middle() {
        return matched.stream()
                .map(Matched::likeness)
                .sorted()
                .skip((matched.size() - 1) / 2)
                .findFirst()
                .orElse(Likeness.GRADE);
    }
}
