package org.secondment.roi.simulate;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** The days that the data cover, counted in calendar months. */
record Span(LocalDate first, LocalDate last) {

    static Span of(Firm firm) {
        return new Span(firm.firstDay(), firm.lastDay());
    }

    int months() {
        return (int) ChronoUnit.MONTHS.between(month(0), last.withDayOfMonth(1)) + 1;
    }

    /** The first day of a month, counted from 0. */
    LocalDate month(int number) {
        return first.withDayOfMonth(1).plusMonths(number);
    }

    boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
