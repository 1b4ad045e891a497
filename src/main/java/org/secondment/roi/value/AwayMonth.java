package org.secondment.roi.value;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** The days of a calendar month on which a lawyer was away. */
record AwayMonth(LocalDate first, LocalDate last) {

    /** Of all days from the first to the last, both included. */
    static List<AwayMonth> of(LocalDate first, LocalDate last) {
        List<AwayMonth> months = new ArrayList<>();
        for (LocalDate day = first; !day.isAfter(last); ) {
            LocalDate end = YearMonth.from(day).atEndOfMonth();
            LocalDate until = end.isAfter(last) ? last : end;
            months.add(new AwayMonth(day, until));
            day = until.plusDays(1);
        }
        return months;
    }

    YearMonth month() {
        return YearMonth.from(first);
    }

    long days() {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }

    LocalDate middle() {
        return first.plusDays(days() / 2);
    }

    /** Of all its days. */
    BigDecimal part() {
        return BigDecimal.valueOf(days()).divide(BigDecimal.valueOf(month().lengthOfMonth()), MathContext.DECIMAL64);
    }
}
