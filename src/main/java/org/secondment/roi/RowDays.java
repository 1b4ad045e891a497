package org.secondment.roi;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The days on which the rows of a table stand: those that tell what it covers, and a few at either end that are so far
 * from all others that they may be mistyped. All in rising order.
 */
record RowDays(List<LocalDate> covered, List<LocalDate> astray) {

    /** Weekends and holidays are shorter. */
    static final int LONGEST_SILENCE_DAYS = 45;

    /** A silence must also be so many times the usual step from one day with rows to the next. */
    private static final int STEPS = 10;

    /** At most one day in so many is astray, but always a single one. */
    private static final int DAYS_PER_ASTRAY = 100;

    private static final int MOST_NAMED = 5;

    RowDays {
        covered = List.copyOf(covered);
        astray = List.copyOf(astray);
    }

    /** Tells them apart. */
    static RowDays of(List<LocalDate> days) {
        List<Long> steps = IntStream.range(1, days.size())
                .mapToObj(i -> ChronoUnit.DAYS.between(days.get(i - 1), days.get(i)))
                .toList();
        long silence = Math.max(LONGEST_SILENCE_DAYS, STEPS * usual(steps));
        int from = 0;
        int to = days.size();
        for (int i = 1; i < days.size() && to == days.size(); i++) {
            if (steps.get(i - 1) > silence) {
                from = few(i, days.size()) ? i : from;
                to = few(days.size() - i, days.size()) ? i : to;
            }
        }
        List<LocalDate> astray = new ArrayList<>(days.subList(0, from));
        astray.addAll(days.subList(to, days.size()));
        return new RowDays(days.subList(from, to), astray);
    }

    private static long usual(List<Long> steps) {
        return steps.stream().sorted().skip((steps.size() - 1) / 2).findFirst().orElse(0L);
    }

    private static boolean few(int some, int all) {
        return some <= Math.max(1, all / DAYS_PER_ASTRAY) && some < all - some;
    }

    LocalDate first() {
        return covered.get(0);
    }

    LocalDate last() {
        return covered.get(covered.size() - 1);
    }

    /** What the owner of the exports should know of the days astray; nothing where there are none. */
    List<String> notices(String table, String advice) {
        if (astray.isEmpty()) {
            return List.of();
        }
        String named =
                astray.stream().limit(MOST_NAMED).map(LocalDate::toString).collect(Collectors.joining(", "));
        String more = astray.size() > MOST_NAMED ? " and " + (astray.size() - MOST_NAMED) + " days more" : "";
        return List.of(table + " | rows dated " + named + more + " stand far from all others (" + first() + " to "
                + last() + "); they count as they are dated, but do not tell which days the exports cover; " + advice);
    }
}
