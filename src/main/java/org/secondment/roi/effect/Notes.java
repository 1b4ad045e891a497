package org.secondment.roi.effect;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** What to know about one figure, in words. */
final class Notes {

    static String of(Secondment secondment, Measure measure, int months, DataSpan span, boolean unseen, long compared) {
        List<String> notes = new ArrayList<>();
        LocalDate back = secondment.start().minusMonths(months);
        boolean career = measure.subject() == Measure.Subject.CAREER;
        if (span.from().isAfter(back) && !career) {
            notes.add((measure.unit() == Measure.Unit.HOURS ? "time begins " : "the exports begin ") + span.from()
                    + ", the window before began " + back);
        }
        if (secondment.on(span.asOf()) == Secondment.State.RUNNING) {
            notes.add("still running on " + span.asOf());
        } else if (secondment.end().orElseThrow().plusMonths(months).isAfter(span.asOf())) {
            notes.add(
                    "after covers " + seen(secondment.end().orElseThrow(), span.asOf()) + " of " + months + " months");
        }
        if (unseen && measure.subject() == Measure.Subject.CLIENT) {
            notes.add("the client has no bill or matter");
        }
        if (career ? secondment.coveredAfter(months, span) : secondment.matureFor(months, span)) {
            notes.add(compared(measure, compared));
        }
        return String.join("; ", notes);
    }

    private static long seen(LocalDate end, LocalDate asOf) {
        return ChronoUnit.MONTHS.between(end.plusDays(1), asOf.plusDays(1));
    }

    private static String compared(Measure measure, long units) {
        String whom = switch (measure.subject()) {
            case CLIENT -> "clients without a secondment";
            case PERSON -> "colleagues of the same grade without a secondment, all their clients";
            case WORK, CAREER -> "colleagues of the same grade without a secondment";
        };
        return units == 0 ? "nobody to compare with among " + whom : "compared with " + units + " " + whom;
    }

    private Notes() {}
}
