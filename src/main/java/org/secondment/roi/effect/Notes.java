package org.secondment.roi.effect;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** What to know about one figure, in words. */
final class Notes {

    /** Why a secondment has no figure at all in the days that its file covers; empty where it has begun by then. */
    static String notBegun(Secondment secondment, DataSpan span, DataSpan all) {
        if (secondment.on(all.asOf()) == Secondment.State.NOT_STARTED) {
            return "not started; begins " + secondment.start();
        }
        return secondment.on(span.asOf()) == Secondment.State.NOT_STARTED
                ? early(span, all) + "before the secondment began"
                : "";
    }

    static String of(
            Secondment secondment, Measure measure, int months, Coverage coverage, boolean unseen, long compared) {
        DataSpan span = coverage.of(measure);
        List<String> notes = new ArrayList<>();
        LocalDate back = secondment.start().minusMonths(months);
        boolean career = measure.subject() == Measure.Subject.CAREER;
        if (span.from().isAfter(back) && !career) {
            boolean late = span.from().isAfter(coverage.all().from());
            notes.add(
                    (late ? "time begins " : "the exports begin ") + span.from() + ", the window before began " + back);
        }
        String missing = missing(secondment, months, span, coverage.all());
        if (!missing.isEmpty()) {
            notes.add(early(span, coverage.all()) + missing);
        }
        if (unseen && measure.subject() == Measure.Subject.CLIENT) {
            notes.add("the client has no bill or matter");
        }
        if (career ? secondment.coveredAfter(months, span) : secondment.matureFor(months, span)) {
            notes.add(compared(measure, compared));
        }
        return String.join("; ", notes);
    }

    /** Only time may cover less than the other exports. */
    private static String early(DataSpan span, DataSpan all) {
        return span.asOf().isBefore(all.asOf()) ? "time ends " + span.asOf() + ", " : "";
    }

    private static String missing(Secondment secondment, int months, DataSpan span, DataSpan all) {
        if (secondment.on(all.asOf()) == Secondment.State.RUNNING) {
            return "still running on " + all.asOf();
        }
        if (secondment.on(span.asOf()) == Secondment.State.RUNNING) {
            return "before the secondment ended";
        }
        return secondment.coveredAfter(months, span)
                ? ""
                : "after covers " + seen(secondment.end().orElseThrow(), span.asOf()) + " of " + months + " months";
    }

    private static long seen(LocalDate end, LocalDate asOf) {
        return ChronoUnit.MONTHS.between(end.plusDays(1), asOf.plusDays(1));
    }

    private static String compared(Measure measure, long units) {
        String many = units == 1 ? "" : "s";
        String whom = switch (measure.subject()) {
            case CLIENT -> "client" + many + " without a secondment";
            case PERSON -> "colleague" + many + " of the same grade without a secondment, all their clients";
            case WORK, CAREER -> "colleague" + many + " of the same grade without a secondment";
        };
        return units == 0 ? "nobody to compare with among " + whom : "compared with " + units + " " + whom;
    }

    private Notes() {}
}
