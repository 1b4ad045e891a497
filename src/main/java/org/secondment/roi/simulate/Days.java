package org.secondment.roi.simulate;

import java.time.LocalDate;

/** The earlier and the later of two days. */
final class Days {

    static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private Days() {}
}
