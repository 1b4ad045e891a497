package org.secondment.roi.panel;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * The twelve months before a secondment and the twelve after its last day.
 *
 * @param host its client, whose matters do not count
 */
record YearAround(String secondment, String lawyer, String host, Window.Span before, Window.Span after)
        implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MONTHS = 12;

    static YearAround of(Window window) {
        LocalDate start = LocalDate.ofEpochDay(window.during().first());
        LocalDate last = LocalDate.ofEpochDay(window.during().last());
        return new YearAround(
                window.secondmentId(),
                window.employeeId(),
                window.clientId(),
                new Window.Span(
                        (int) start.minusMonths(MONTHS).toEpochDay(),
                        window.during().first() - 1),
                new Window.Span(window.during().last() + 1, (int)
                        last.plusMonths(MONTHS).toEpochDay()));
    }

    boolean holds(boolean later, int day) {
        Window.Span span = later ? after : before;
        return span.first() <= day && day <= span.last();
    }
}
