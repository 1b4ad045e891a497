package org.secondment.roi.effect.career;

import java.util.List;
import java.util.OptionalInt;

/**
 * Follows lawyers from a day on, until something happens to them, the exports end, or a colleague is seconded too.
 *
 * @param lawyers by number
 * @param stretches of each lawyer one after the other, in the order of their days
 * @param stopsOnLeave whether days of leave do not count; the day on which something happens always does
 */
record Clock(List<Lawyer> lawyers, List<Stretch> stretches, int asOf, boolean stopsOnLeave) {

    Clock {
        lawyers = List.copyOf(lawyers);
        stretches = List.copyOf(stretches);
    }

    /** Goes on through leave. */
    Clock(List<Lawyer> lawyers, List<Stretch> stretches, int asOf) {
        this(lawyers, stretches, asOf, false);
    }

    /** The same that stops while lawyers are on leave. */
    Clock stoppingOnLeave() {
        return new Clock(lawyers, stretches, asOf, true);
    }

    private Lifetime lifetime(int lawyer, int day, int until, int cause, double weight) {
        int leave = stopsOnLeave ? lawyers.get(lawyer).onLeave(day + 1, until) : 0;
        return new Lifetime(lawyer, Math.max(1, until - day - leave), cause, weight);
    }

    /** To the first promotion or departure. */
    Lifetime toExit(int place, int day, double weight) {
        int at = place;
        while (stretches.get(at).cause() == Lifetime.NOTHING && goesOn(at)) {
            at++;
        }
        Stretch last = stretches.get(at);
        return lifetime(last.lawyer(), day, last.stop(), last.cause(), weight);
    }

    private boolean goesOn(int at) {
        return at + 1 < stretches.size()
                && stretches.get(at + 1).lawyer() == stretches.get(at).lawyer()
                && stretches.get(at + 1).seconded() == stretches.get(at).seconded();
    }

    /** To the departure, promoted before or not. */
    Lifetime toDeparture(int place, int day, double weight) {
        Stretch stretch = stretches.get(place);
        Lawyer lawyer = lawyers.get(stretch.lawyer());
        int until = stretch.seconded() ? asOf : Math.min(asOf, lawyer.away().from());
        OptionalInt last = lawyer.lastDay();
        if (last.isPresent() && last.getAsInt() <= until) {
            int cause = (lawyer.hiredByHost() ? Exit.HIRED_BY_HOST : Exit.LEFT).code();
            return lifetime(stretch.lawyer(), day, last.getAsInt(), cause, weight);
        }
        return lifetime(stretch.lawyer(), day, until, Lifetime.NOTHING, weight);
    }
}
