package org.secondment.roi.ranking;

import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Lawyers who could go to a client, and how many could not for which reason: a person decides.
 *
 * @param employees ids of those who could, in order; none where the reader may only see how many
 * @param barred by reason
 * @param barredOtherwise those whose reasons are not told apart, so that nobody is
 */
public record Shortlist(int available, List<String> employees, Map<Barrier, Integer> barred, int barredOtherwise) {

    public Shortlist {
        employees = List.copyOf(employees);
        barred = barred.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(barred));
    }

    /** All that were put forward. */
    public int total() {
        return available
                + barredOtherwise
                + barred.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Counts only; reasons of fewer than so many lawyers together with others. */
    public Shortlist forGroupsOf(int least) {
        EnumMap<Barrier, Integer> kept = new EnumMap<>(Barrier.class);
        List<Map.Entry<Barrier, Integer>> smallestFirst = barred.entrySet().stream()
                .sorted(Comparator.comparingInt(Map.Entry::getValue))
                .toList();
        int others = barredOtherwise;
        for (Map.Entry<Barrier, Integer> reason : smallestFirst) {
            if (reason.getValue() < least || (others > 0 && others < least)) {
                others += reason.getValue();
            } else {
                kept.put(reason.getKey(), reason.getValue());
            }
        }
        return new Shortlist(available, List.of(), kept, others);
    }
}
