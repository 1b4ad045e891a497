package org.secondment.roi.simulate;

import java.time.LocalDate;

/** Says on which days of a month a lawyer works at the firm: not at weekends, on holiday, on leave or, mostly, away. */
record Attendance(long seed, Span span) {

    private static final int[] HOLIDAY_PERCENT = {15, 20, 20, 40, 25, 25, 45, 75, 15, 25, 15, 80};
    private static final int ILL_PERCENT = 2;
    private static final int HERE_WHILE_AWAY_PERCENT = 3;
    private static final int SATURDAY = 6;

    /** Bit 0 stands for the first of the month. */
    int days(Person person, int month) {
        LocalDate first = span.month(month);
        long from = Math.max(person.self().started().toEpochDay(), span.first().toEpochDay());
        long to = Math.min(person.lastDay().toEpochDay(), span.last().toEpochDay());
        int start = (int) first.toEpochDay();
        if (start > to || start + first.lengthOfMonth() <= from) {
            return 0;
        }
        Luck luck = new Luck(seed ^ 0x41, person.self().number(), month);
        boolean holiday = luck.percent(HOLIDAY_PERCENT[first.getMonthValue() - 1]);
        int holidayFrom = 1 + luck.below(22);
        int holidayTo = holidayFrom + 4 + luck.below(9);
        int weekday = first.getDayOfWeek().getValue();
        int days = 0;
        for (int day = 1; day <= first.lengthOfMonth(); day++) {
            int today = start + day - 1;
            int dayOfWeek = (weekday + day - 2) % 7 + 1;
            boolean works = today >= from
                    && today <= to
                    && dayOfWeek < SATURDAY - daysOff(person)
                    && !(holiday && day >= holidayFrom && day <= holidayTo)
                    && !luck.percent(ILL_PERCENT);
            boolean here = !away(person, today) || luck.percent(HERE_WHILE_AWAY_PERCENT);
            days |= works && here && !onLeave(person, today) ? 1 << (day - 1) : 0;
        }
        return days;
    }

    private static int daysOff(Person person) {
        return switch (person.self().fte()) {
            case "0.8" -> 1;
            case "0.6" -> 2;
            default -> 0;
        };
    }

    private static boolean away(Person person, int day) {
        for (Placement placement : person.away()) {
            if (day >= placement.start().toEpochDay() && day <= placement.end().toEpochDay()) {
                return true;
            }
        }
        return false;
    }

    private static boolean onLeave(Person person, int day) {
        for (Span leave : person.leaves()) {
            if (day >= leave.first().toEpochDay() && day <= leave.last().toEpochDay()) {
                return true;
            }
        }
        return false;
    }
}
