package org.secondment.roi.panel;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The firm's fiscal calendar: years start on a given day and are named by the calendar year in which they end.
 *
 * @param grain the period of trends and panels
 */
public record Calendar(MonthDay yearStart, Grain grain) {

    /** Length of a period in months. */
    public enum Grain {
        MONTH(1),
        QUARTER(3),
        YEAR(12);

        private final int months;

        Grain(int months) {
            this.months = months;
        }
    }

    /**
     * One fiscal period.
     *
     * @param year fiscal year
     * @param number of the period in its year, from 1
     */
    public record Period(Grain grain, int year, int number, LocalDate first, LocalDate last) {

        /** Such as 2026-Q3, 2026-07 (the seventh month of the fiscal year) or 2026. */
        public String label() {
            return switch (grain) {
                case QUARTER -> year + "-Q" + number;
                case MONTH -> String.format(Locale.ROOT, "%d-%02d", year, number);
                case YEAR -> Integer.toString(year);
            };
        }

        /** The period within its year, such as Q3. */
        public String shortName() {
            return switch (grain) {
                case QUARTER -> "Q" + number;
                case MONTH -> "M" + number;
                case YEAR -> Integer.toString(year);
            };
        }

        /** In words, such as Q3 2026. */
        public String title() {
            return grain == Grain.YEAR ? shortName() : shortName() + " " + year;
        }
    }

    /** The fiscal quarter that holds the day. */
    public Period quarter(LocalDate day) {
        return period(day, Grain.QUARTER);
    }

    /** The period of the calendar's grain that holds the day. */
    public Period period(LocalDate day) {
        return period(day, grain);
    }

    /** The periods of the calendar's grain that lie whole between two days, in order. */
    public List<Period> whole(LocalDate from, LocalDate to) {
        return Stream.iterate(
                        period(from),
                        one -> !one.last().isAfter(to),
                        one -> period(one.last().plusDays(1)))
                .filter(one -> !one.first().isBefore(from))
                .toList();
    }

    /** The quarter written such as 2026-Q3, if it is one. */
    public java.util.Optional<Period> quarter(String label) {
        if (!label.matches("\\d{4}-Q[1-4]")) {
            return java.util.Optional.empty();
        }
        int year = Integer.parseInt(label.substring(0, 4));
        int number = label.charAt(6) - '0';
        return java.util.Optional.of(quarter(startOfYear(year).plusMonths(3L * (number - 1))));
    }

    private Period period(LocalDate day, Grain size) {
        LocalDate start = yearStart.atYear(day.getYear());
        if (day.isBefore(start)) {
            start = yearStart.atYear(day.getYear() - 1);
        }
        int number = (int) (ChronoUnit.MONTHS.between(start, day) / size.months);
        LocalDate first = start.plusMonths((long) number * size.months);
        return new Period(
                size,
                yearOf(start),
                number + 1,
                first,
                first.plusMonths(size.months).minusDays(1));
    }

    private int yearOf(LocalDate start) {
        return start.plusYears(1).minusDays(1).getYear();
    }

    private LocalDate startOfYear(int year) {
        LocalDate start = yearStart.atYear(year);
        return yearOf(start) == year ? start : yearStart.atYear(year - 1);
    }
}
