package org.secondment.roi.practice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;

/**
 * How many days something took.
 *
 * @param n how many of them are behind it
 * @param longest of all
 */
public record Timing(Kind kind, int n, double median, long longest) {

    /** What took its time. */
    public enum Kind {
        OFFER_TO_START("From the offer to the start", 35),
        LONGEST_GAP_SECONDEE("Longest gap between check-ins with the secondee", 13),
        LONGEST_GAP_CLIENT("Longest gap between check-ins with the client", 13),
        START_TO_PROBLEM("From the start to a problem raised", 14),
        PROBLEM_TO_RESOLVED("From a problem raised to its end", 14),
        RETURN_TO_CLIENT_DEBRIEF("From the return to the client's debrief", 15);

        private final String title;
        private final int statement;

        Kind(String title, int statement) {
            this.title = title;
            this.statement = statement;
        }

        /** The name that people read. */
        public String title() {
            return title;
        }

        /** The number of the articles' statement. */
        public int statement() {
            return statement;
        }
    }

    static List<Timing> of(List<Engagement> engagements) {
        List<Timing> timings = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            long[] days = engagements.stream()
                    .filter(Engagement::started)
                    .flatMapToLong(one -> days(kind, one))
                    .sorted()
                    .toArray();
            if (days.length > 0) {
                timings.add(new Timing(kind, days.length, median(days), days[days.length - 1]));
            }
        }
        return timings;
    }

    private static LongStream days(Kind kind, Engagement one) {
        return switch (kind) {
            case OFFER_TO_START -> BeforePractices.daysToStart(one).stream().mapToLong(Long::longValue);
            case LONGEST_GAP_SECONDEE -> gap(one, "checkin_secondee");
            case LONGEST_GAP_CLIENT -> gap(one, "checkin_client");
            case START_TO_PROBLEM ->
                Gaps.problems(one).stream()
                        .mapToLong(problem -> problem.raised().toEpochDay()
                                - one.secondment().start().toEpochDay());
            case PROBLEM_TO_RESOLVED ->
                Gaps.problems(one).stream()
                        .filter(problem -> problem.resolved().isPresent())
                        .mapToLong(problem -> problem.days(one.asOf()));
            case RETURN_TO_CLIENT_DEBRIEF ->
                one.doneOn("debrief_client").stream()
                        .mapToLong(day -> day.toEpochDay() - one.last().toEpochDay())
                        .limit(1);
        };
    }

    private static LongStream gap(Engagement one, String event) {
        return one.rows(event).isEmpty() ? LongStream.empty() : LongStream.of(Gaps.longest(one, event));
    }

    private static double median(long[] sorted) {
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1
                ? sorted[middle]
                : Arrays.stream(sorted, middle - 1, middle + 1).average().orElseThrow();
    }
}
