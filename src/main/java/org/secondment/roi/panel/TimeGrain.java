package org.secondment.roi.panel;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** How exactly the firm dates its time entries. */
public enum TimeGrain {
    /** Each entry stands on the day of the work. */
    DAY,
    /** Entries are sums of a month, dated anywhere within it: spread evenly over its days from Monday to Friday. */
    MONTH;

    /** Receives the hours of a day. */
    interface Dated {

        /**
         * Hours of one day.
         *
         * @param day days since 1970-01-01
         */
        void hours(int day, long amount);
    }

    /** Hands on what falls on each day; together exactly {@code amount}. */
    void spread(int day, long amount, Dated dated) {
        if (this == DAY) {
            dated.hours(day, amount);
            return;
        }
        LocalDate first = LocalDate.ofEpochDay(day).withDayOfMonth(1);
        int start = (int) first.toEpochDay();
        int days = workingDays(first);
        long given = 0;
        int passed = 0;
        for (int i = 0; i < first.lengthOfMonth(); i++) {
            if (working(first.getDayOfWeek().plus(i))) {
                passed++;
                long upTo = Math.multiplyExact(amount, (long) passed) / days;
                dated.hours(start + i, upTo - given);
                given = upTo;
            }
        }
    }

    private static int workingDays(LocalDate first) {
        int days = 0;
        for (int i = 0; i < first.lengthOfMonth(); i++) {
            days += working(first.getDayOfWeek().plus(i)) ? 1 : 0;
        }
        return days;
    }

    private static boolean working(DayOfWeek day) {
        return day != DayOfWeek.SATURDAY && day != DayOfWeek.SUNDAY;
    }
}
