package org.secondment.roi.effect;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** One result row, built up from what a test cares about. */
record Results(Measure measure, int months, String secondmentId, String employeeId, String clientId, LocalDate start) {

    static Results of(Measure measure, String secondmentId, String employeeId, String clientId, String start) {
        return new Results(measure, 12, secondmentId, employeeId, clientId, LocalDate.parse(start));
    }

    Results over(int other) {
        return new Results(measure, other, secondmentId, employeeId, clientId, start);
    }

    BeforeAfter mature(String before, String after, long units, String othersBefore, String othersChange) {
        return row(before, after, units, othersBefore, othersChange, true);
    }

    BeforeAfter immature(String before, String after) {
        return row(before, after, 0, "", "", false);
    }

    private BeforeAfter row(
            String before, String after, long units, String othersBefore, String othersChange, boolean mature) {
        return new BeforeAfter(
                new Secondment(secondmentId, employeeId, clientId, start, Optional.of(start.plusMonths(6))),
                measure,
                months,
                figure(before),
                figure("1"),
                figure(after),
                figure(othersBefore),
                figure(othersChange),
                units,
                mature,
                mature,
                false,
                "");
    }

    private static Optional<BigDecimal> figure(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(text));
    }
}
