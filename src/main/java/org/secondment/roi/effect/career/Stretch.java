package org.secondment.roi.effect.career;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * Days of one lawyer in one grade, practice and band of years with the firm, before, on or after a secondment; (start,
 * stop] in days since 1970-01-01. Grain: one row per lawyer and change.
 *
 * @param lawyer number, from 0
 * @param cause what happened on the last day, as {@link Exit#code}; 0 for nothing
 */
record Stretch(int lawyer, int start, int stop, int cause, String grade, String practice, String tenure, Away away) {

    /** What the exports tell: the order of grades, the lowest first, and the days from which and up to which they hold. */
    record Known(List<String> grades, int from, int asOf) {

        Known {
            grades = List.copyOf(grades);
        }

        /** A step from one grade that is ordered to a higher one. */
        boolean promotes(String from, String to) {
            return grades.indexOf(from) >= 0 && grades.indexOf(to) > grades.indexOf(from);
        }
    }

    boolean seconded() {
        return away.from() <= start;
    }

    RiskRow in(String stratum) {
        return new RiskRow(lawyer, start, stop, cause, stratum, away);
    }

    /** The lawyer's days at risk that the exports cover, in order; promotion before leaving before the end of the data. */
    static List<Stretch> of(int number, Lawyer lawyer, Known known) {
        int first = Math.max(lawyer.hired(), known.from());
        int last = Math.min(lawyer.lastDay().orElse(known.asOf()), known.asOf());
        List<Stretch> stretches = new ArrayList<>();
        int start = first;
        for (int stop : changes(lawyer, first, last)) {
            Lawyer.Post post = lawyer.on(start);
            String tenure = TenureBand.on(LocalDate.ofEpochDay(start), LocalDate.ofEpochDay(lawyer.hired()))
                    .words();
            stretches.add(new Stretch(
                    number,
                    start,
                    stop,
                    cause(lawyer, post, stop, known),
                    post.grade(),
                    post.practice(),
                    tenure,
                    lawyer.away()));
            start = stop;
        }
        return stretches;
    }

    private static int cause(Lawyer lawyer, Lawyer.Post post, int day, Known known) {
        if (known.promotes(post.grade(), lawyer.on(day).grade())) {
            return Exit.PROMOTED.code();
        }
        boolean left = lawyer.lastDay().isPresent() && lawyer.lastDay().getAsInt() == day;
        return left ? (lawyer.hiredByHost() ? Exit.HIRED_BY_HOST : Exit.LEFT).code() : Lifetime.NOTHING;
    }

    private static NavigableSet<Integer> changes(Lawyer lawyer, int first, int last) {
        NavigableSet<Integer> days = new TreeSet<>();
        if (last <= first) {
            return days;
        }
        lawyer.posts().forEach(post -> days.add(post.from()));
        days.addAll(TenureBand.changes(LocalDate.ofEpochDay(lawyer.hired())));
        days.add(lawyer.away().from());
        days.add(lawyer.away().back());
        NavigableSet<Integer> within = new TreeSet<>(days.subSet(first, false, last, false));
        within.add(last);
        return within;
    }
}
