package org.secondment.roi.panel;

import java.io.Serializable;
import java.util.Map;
import java.util.TreeMap;

/**
 * Hours worked in ten-thousandths by side of a secondment and by whatever is kept apart there, such as matters; parts add
 * up, so that a correction in one takes away what stands in another.
 */
public final class SharedHours implements Serializable {

    private static final long serialVersionUID = 1L;

    /**
     * The days before or after one secondment, by its place among {@link TimeWindows#years}.
     *
     * @param after whether they follow the return
     */
    record Side(int year, boolean after) implements Comparable<Side>, Serializable {

        private static final long serialVersionUID = 1L;

        @Override
        public int compareTo(Side other) {
            int byYear = Integer.compare(year, other.year);
            return byYear == 0 ? Boolean.compare(after, other.after) : byYear;
        }
    }

    private final Map<Side, Map<String, Long>> hours = new TreeMap<>();

    void add(Side side, String what, long more) {
        hours.computeIfAbsent(side, one -> new TreeMap<>()).merge(what, more, Math::addExact);
    }

    /** These with those of another part. */
    SharedHours plus(SharedHours other) {
        other.hours.forEach((side, more) -> more.forEach((what, amount) -> add(side, what, amount)));
        return this;
    }

    Map<Side, Map<String, Long>> bySide() {
        return hours;
    }
}
