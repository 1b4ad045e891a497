package org.secondment.roi.effect.career;

import java.util.List;
import java.util.OptionalInt;

/**
 * Follows lawyers from a day on, until something happens to them, the exports end, or a colleague is seconded too.
 *
 * @param lawyers by number
 * @param stretches of each lawyer one after the other, in the order of their days
 */
record Clock(List<Lawyer> lawyers, List<Stretch> stretches, int asOf) {

    Clock {
        lawyers = List.copyOf(lawyers);
        stretches = List.copyOf(stretches);
    }

    /** To the first promotion or departure. */
    Lifetime toExit(int place, int day, double weight) {
        int at = place;
        while (stretches.get(at).cause() == Lifetime.NOTHING && goesOn(at)) {
            at++;
        }
        Stretch last = stretches.get(at);
        return new Lifetime(last.lawyer(), last.stop() - day, last.cause(), weight);
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
            return new Lifetime(stretch.lawyer(), last.getAsInt() - day, cause, weight);
        }
        return new Lifetime(stretch.lawyer(), until - day, Lifetime.NOTHING, weight);
    }
}
