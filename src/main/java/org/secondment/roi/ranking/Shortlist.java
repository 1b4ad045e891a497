package org.secondment.roi.ranking;

import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.secondment.roi.privacy.SmallGroups;

/**
 * Lawyers who could go to a client, and how many could not for which reason: a person decides.
 *
 * @param willing those who could, in order; none where the reader may only see how many
 * @param barred by reason
 * @param barredOtherwise those whose reasons are not told apart, so that nobody is
 */
public record Shortlist(int available, List<Willing> willing, Map<Barrier, Integer> barred, int barredOtherwise) {

    public Shortlist {
        willing = List.copyOf(willing);
        barred = barred.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(barred));
    }

    /** Ids of those who could go, in order. */
    public List<String> employees() {
        return willing.stream().map(Willing::employee).toList();
    }

    /** All that were put forward. */
    public int total() {
        return available
                + barredOtherwise
                + barred.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Those who could go under other names, and in their order; a lawyer without one is only counted. */
    Shortlist naming(UnaryOperator<String> name) {
        return new Shortlist(
                available,
                willing.stream()
                        .map(one -> new Willing(name.apply(one.employee()), one.from(), one.topics()))
                        .filter(one -> !one.employee().isEmpty())
                        .sorted(Comparator.comparing(Willing::employee))
                        .toList(),
                barred,
                barredOtherwise);
    }

    /** Reasons of fewer than so many lawyers together with others. */
    public Shortlist forGroupsOf(int least) {
        List<Barrier> reasons = List.copyOf(barred.keySet());
        SmallGroups split = SmallGroups.of(
                reasons.size(),
                some -> lawyers(reasons, some) >= least,
                Comparator.comparingInt((Integer at) -> lawyers(reasons, List.of(at))));
        EnumMap<Barrier, Integer> kept = new EnumMap<>(Barrier.class);
        split.alone().forEach(at -> kept.put(reasons.get(at), lawyers(reasons, List.of(at))));
        return new Shortlist(available, willing, kept, barredOtherwise + lawyers(reasons, split.merged()));
    }

    private int lawyers(List<Barrier> reasons, List<Integer> some) {
        return some.stream()
                .mapToInt(at -> barred.getOrDefault(reasons.get(at), 0))
                .sum();
    }
}
