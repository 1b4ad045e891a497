package org.secondment.roi.panel;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;

/** The days on which rows stand, such as bills: one bit each, for every row sets one. */
final class DaySet implements Serializable {

    private static final long serialVersionUID = 1L;

    /** No row is older. */
    private static final int FIRST = (int) LocalDate.of(1, 1, 1).toEpochDay();

    private final BitSet days = new BitSet();

    /** This set with another day. */
    DaySet with(int day) {
        days.set(day - FIRST);
        return this;
    }

    /** This set with all days of another. */
    DaySet plus(DaySet others) {
        days.or(others.days);
        return this;
    }

    /** In rising order. */
    List<LocalDate> days() {
        return days.stream()
                .mapToObj(day -> LocalDate.ofEpochDay((long) day + FIRST))
                .toList();
    }
}
