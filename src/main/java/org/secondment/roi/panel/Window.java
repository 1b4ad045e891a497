package org.secondment.roi.panel;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The days before, during and after one secondment, by its actual dates: before = [start - months, start), during =
 * [start, end], after = (end, end + months]. Days count from 1970-01-01; both ends belong to a span.
 *
 * @param complete whether the exports cover the whole of before and after
 * @param afterComplete whether they cover the whole of after
 * @param grade the secondee's grade on the start day; empty if unknown
 */
public record Window(
        String secondmentId,
        String employeeId,
        String clientId,
        int months,
        Span before,
        Span during,
        Span after,
        boolean complete,
        boolean afterComplete,
        String grade)
        implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Days from first to last; empty when last is before first. */
    public record Span(int first, int last) implements Serializable {

        private static final long serialVersionUID = 1L;

        static Span of(LocalDate first, LocalDate last) {
            return new Span((int) first.toEpochDay(), (int) last.toEpochDay());
        }
    }

    /**
     * The windows of one secondment.
     *
     * @param end the last day away; empty while it runs, and then there is no after
     * @param from first day that the exports cover
     * @param asOf last day that they cover
     */
    public static Window of(
            String secondmentId,
            String employeeId,
            String clientId,
            LocalDate start,
            Optional<LocalDate> end,
            int months,
            LocalDate from,
            LocalDate asOf,
            String grade) {
        LocalDate back = start.minusMonths(months);
        LocalDate last = end.filter(day -> !day.isAfter(asOf)).orElse(asOf);
        LocalDate horizon = last.plusMonths(months);
        boolean over = end.filter(day -> !day.isAfter(asOf)).isPresent();
        Span after = over ? Span.of(last.plusDays(1), earlier(horizon, asOf)) : new Span(0, -1);
        boolean afterComplete = over && !horizon.isAfter(asOf);
        return new Window(
                secondmentId,
                employeeId,
                clientId,
                months,
                Span.of(back, start.minusDays(1)),
                Span.of(start, last),
                after,
                afterComplete && !from.isAfter(back),
                afterComplete,
                grade);
    }

    private static LocalDate earlier(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }
}
