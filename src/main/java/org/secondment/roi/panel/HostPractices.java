package org.secondment.roi.panel;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Which practices billed the group of a host before a secondment, and what those of its later matters came to. */
public final class HostPractices implements Serializable {

    private static final long serialVersionUID = 1L;

    /** A practice is new to a client that it did not bill in so many months before the start. */
    public static final int MONTHS_WITHOUT_A_BILL = 36;

    private final Map<String, List<Matter>> byId = new HashMap<>();

    /**
     * One secondment's days.
     *
     * @param end last day away, or the as-of day while it runs
     * @param months windows after the end
     */
    public record Stay(String secondment, LocalDate start, LocalDate end, List<Integer> months) {

        public Stay {
            months = List.copyOf(months);
        }
    }

    /** A matter of a practice during and after one secondment. */
    public record Key(String secondment, String practice, String matter) implements Comparable<Key>, Serializable {

        private static final long serialVersionUID = 1L;

        private static final Comparator<Key> ORDER = Comparator.comparing(Key::secondment)
                .thenComparing(Key::practice)
                .thenComparing(Key::matter);

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    /**
     * What a matter of a host's group came to.
     *
     * @param billsBefore days with a bill in the months before the start
     * @param billed by window, net fees of matters opened and billed from the start to the end of the window
     * @param collected by window, what was received for them in it
     */
    public record Sum(long billsBefore, List<Long> billed, List<Long> collected) implements Serializable {

        private static final long serialVersionUID = 1L;

        public Sum {
            billed = List.copyOf(billed);
            collected = List.copyOf(collected);
        }

        boolean isNothing() {
            return billsBefore == 0
                    && Stream.of(billed, collected).flatMap(List::stream).allMatch(minor -> minor == 0);
        }

        Sum plus(Sum other) {
            return new Sum(
                    billsBefore + other.billsBefore, added(billed, other.billed), added(collected, other.collected));
        }

        private static List<Long> added(List<Long> one, List<Long> other) {
            List<Long> sums = new ArrayList<>();
            for (int i = 0; i < one.size(); i++) {
                sums.add(Math.addExact(one.get(i), other.get(i)));
            }
            return sums;
        }
    }

    private record Matter(String secondment, String practice, int opened, int back, int start, List<Integer> ends)
            implements Serializable {

        private static final long serialVersionUID = 1L;
    }

    /** Adds a matter of the secondment's host or of its group. */
    public void add(String matter, String practice, LocalDate opened, Stay stay) {
        byId.computeIfAbsent(matter, id -> new ArrayList<>())
                .add(new Matter(
                        stay.secondment(),
                        practice,
                        (int) opened.toEpochDay(),
                        (int) stay.start().minusMonths(MONTHS_WITHOUT_A_BILL).toEpochDay(),
                        (int) stay.start().toEpochDay(),
                        stay.months().stream()
                                .map(months ->
                                        (int) stay.end().plusMonths(months).toEpochDay())
                                .toList()));
    }

    void add(MatterFees fees, Map<Key, Sum> sums) {
        Optional.ofNullable(byId.get(fees.matter())).orElse(List.of()).forEach(matter -> {
            Sum sum = sum(matter, fees);
            if (!sum.isNothing()) {
                sums.merge(new Key(matter.secondment(), matter.practice(), fees.matter()), sum, Sum::plus);
            }
        });
    }

    private static Sum sum(Matter matter, MatterFees fees) {
        long before = fees.billed().subMap(matter.back(), matter.start()).size();
        List<Long> billed = new ArrayList<>();
        List<Long> collected = new ArrayList<>();
        for (int end : matter.ends()) {
            boolean counts = matter.opened() >= matter.start() && matter.opened() <= end;
            billed.add(
                    counts
                            ? fees.billed().subMap(matter.start(), end + 1).values().stream()
                                    .reduce(0L, Math::addExact)
                            : 0L);
            collected.add(
                    counts
                            ? fees.collected().entrySet().stream()
                                    .filter(paid -> paid.getKey().received() >= matter.start()
                                            && paid.getKey().received() <= end)
                                    .map(Map.Entry::getValue)
                                    .reduce(0L, Math::addExact)
                            : 0L);
        }
        return new Sum(before, billed, collected);
    }
}
