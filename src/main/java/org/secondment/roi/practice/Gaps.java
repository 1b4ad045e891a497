package org.secondment.roi.practice;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Days that passed between events. */
final class Gaps {

    /** A check-in is due after so many days without one. */
    static final int CHECK_IN_DUE = 30;
    /** Monthly check-ins, each up to half a month late. */
    static final int CHECK_IN_KEPT = 45;
    /** A problem should be gone after so many days. */
    static final int PROBLEM = 30;
    /** Contacts met on the secondment are to be touched once a quarter. */
    static final int CONTACT = 90;

    /** Months after the return in which contacts are followed, and in which what was not done can still be done. */
    static final int FOLLOWED_MONTHS = 24;

    private static final int CONTACT_MONTHS = 12;

    /** The longest stretch away without the event, in days. */
    static long longest(Engagement engagement, String event) {
        LocalDate last = engagement.last();
        List<LocalDate> days = engagement.doneOn(event).stream()
                .filter(day -> !day.isBefore(engagement.secondment().start()) && !day.isAfter(last))
                .toList();
        return longest(engagement.secondment().start(), days, last);
    }

    private static long longest(LocalDate from, List<LocalDate> days, LocalDate to) {
        long longest = 0;
        LocalDate before = from;
        for (LocalDate day : days) {
            longest = Math.max(longest, ChronoUnit.DAYS.between(before, day));
            before = day;
        }
        return Math.max(longest, ChronoUnit.DAYS.between(before, to));
    }

    /** The longest stretch in the year after the return without a touch; empty before it can exceed what is allowed. */
    static OptionalLong withoutTouch(Engagement engagement) {
        LocalDate end = engagement.secondment().end().orElse(engagement.asOf());
        LocalDate year = end.plusMonths(CONTACT_MONTHS);
        LocalDate to = year.isAfter(engagement.asOf()) ? engagement.asOf() : year;
        LocalDate last = engagement.results().left().filter(to::isAfter).orElse(to);
        if (engagement.touches().isEmpty() || ChronoUnit.DAYS.between(end, last) <= CONTACT) {
            return OptionalLong.empty();
        }
        List<LocalDate> days = engagement.touches().orElseThrow().stream()
                .filter(day -> day.isAfter(end) && !day.isAfter(last))
                .toList();
        return OptionalLong.of(longest(end, days, last));
    }

    /** Days to the first resolution on or after each problem; empty ones are open on the as-of day. */
    static List<Problem> problems(Engagement engagement) {
        List<LocalDate> resolved = engagement.doneOn("problem_resolved");
        return engagement.doneOn("problem_raised").stream()
                .map(raised -> new Problem(
                        raised,
                        resolved.stream().filter(day -> !day.isBefore(raised)).findFirst()))
                .toList();
    }

    /** A problem and when it was gone. */
    record Problem(LocalDate raised, Optional<LocalDate> resolved) {

        /** Up to the as-of day where it is open. */
        long days(LocalDate asOf) {
            return ChronoUnit.DAYS.between(raised, resolved.orElse(asOf));
        }
    }

    private Gaps() {}
}
