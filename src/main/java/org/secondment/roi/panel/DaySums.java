package org.secondment.roi.panel;

import java.util.Arrays;
import java.util.List;

/** Amounts by day, summed over any span in logarithmic time. */
final class DaySums {

    private final int[] days;
    private final long[] reached;

    /** @param events in day order */
    DaySums(List<Event> events) {
        days = events.stream().mapToInt(Event::day).toArray();
        reached = new long[days.length + 1];
        for (int i = 0; i < days.length; i++) {
            reached[i + 1] = Math.addExact(reached[i], events.get(i).amount());
        }
    }

    long in(Window.Span span) {
        if (span.last() < span.first()) {
            return 0;
        }
        return reached[upTo(span.last())] - reached[upTo(span.first() - 1)];
    }

    /** Number of events on or before the day. */
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
