package org.secondment.roi.panel;

import java.util.Arrays;
import java.util.List;

/** Amounts by day, summed over any span in logarithmic time. */
final class DaySums {

    static final DaySums NONE = new DaySums(new int[0], new long[0]);

    private final int[] days;
    private final long[] reached;

    /**
     * Amounts of days.
     *
     * @param days in rising order; kept, not copied
     */
    DaySums(int[] days, long[] amounts) {
        this.days = days;
        reached = new long[days.length + 1];
        for (int i = 0; i < days.length; i++) {
            reached[i + 1] = Math.addExact(reached[i], amounts[i]);
        }
    }

    /** Amounts of events in day order. */
    static DaySums of(List<Event> events) {
        return new DaySums(
                events.stream().mapToInt(Event::day).toArray(),
                events.stream().mapToLong(Event::amount).toArray());
    }

    long in(Window.Span span) {
        if (span.last() < span.first()) {
            return 0;
        }
        return reached[upTo(span.last())] - reached[upTo(span.first() - 1)];
    }

    /** Number of amounts on or before the day. */
    private int upTo(int day) {
        int found = Arrays.binarySearch(days, day);
        if (found < 0) {
            return -found - 1;
        }
        while (found < days.length && days[found] == day) {
            found++;
        }
        return found;
    }
}
