package org.secondment.roi.effect;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One secondment by its actual dates.
 *
 * @param end the last day away; empty while it runs
 */
public record Secondment(String id, String employeeId, String clientId, LocalDate start, Optional<LocalDate> end) {

    /** Where it stands on a given day. */
    public enum State {
        NOT_STARTED("not started"),
        RUNNING("running"),
        FINISHED("finished");

        private final String words;

        State(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    public State on(LocalDate day) {
        if (start.isAfter(day)) {
            return State.NOT_STARTED;
        }
        return end.filter(last -> !last.isAfter(day)).isPresent() ? State.FINISHED : State.RUNNING;
    }

    /** Whether {@code span} holds the whole of {@code months} before the start and after the end. */
    public boolean matureFor(int months, DataSpan span) {
        return coveredBefore(months, span) && coveredAfter(months, span);
    }

    /** Whether {@code span} holds the whole of {@code months} after the end. */
    public boolean coveredAfter(int months, DataSpan span) {
        return on(span.asOf()) == State.FINISHED
                && !end.orElseThrow().plusMonths(months).isAfter(span.asOf());
    }

    /** Whether {@code span} holds the whole of {@code months} before the start. */
    public boolean coveredBefore(int months, DataSpan span) {
        return !span.from().isAfter(start.minusMonths(months)) && !span.asOf().isBefore(start.minusDays(1));
    }

    /** Whether {@code span} holds every day away up to {@code asOf}. */
    public boolean coveredDuring(DataSpan span, LocalDate asOf) {
        LocalDate last = end.filter(day -> day.isBefore(asOf)).orElse(asOf);
        return !span.from().isAfter(start) && !span.asOf().isBefore(last);
    }
}
