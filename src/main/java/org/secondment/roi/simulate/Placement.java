package org.secondment.roi.simulate;

import java.time.LocalDate;

/**
 * A secondment before anyone is chosen for it.
 *
 * @param number counts placements by start
 * @param end the last day; where {@code ending} is RUNNING or NOT_STARTED, as planned
 * @param replacedBy id of the secondment that took its place; empty for none
 */
record Placement(
        int number,
        Client host,
        LocalDate start,
        LocalDate plannedEnd,
        LocalDate end,
        Ending ending,
        String replacedBy) {

    /** What becomes of it by the last day of the data. */
    enum Ending {
        COMPLETED,
        EXTENDED,
        ENDED_EARLY,
        SECONDEE_CHANGED,
        HIRED_BY_CLIENT,
        RUNNING,
        NOT_STARTED
    }

    String id() {
        return Numbering.id("S", 3, number);
    }

    boolean returned() {
        return ending != Ending.RUNNING && ending != Ending.NOT_STARTED;
    }

    boolean returnedBefore(LocalDate day) {
        return returned() && end.isBefore(day);
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(start) && !day.isAfter(end);
    }
}
