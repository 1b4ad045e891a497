package org.secondment.roi.simulate;

import java.time.LocalDate;
import java.util.List;

/** The true effect at one client: its fees are higher from the day after a return, for 36 months, never twice at once. */
record Uplift(double effect, List<Secondment> hosted) {

    static final int MONTHS = 36;

    Uplift {
        hosted = hosted.stream().filter(s -> s.placement().returned()).toList();
    }

    boolean holdsOn(LocalDate day) {
        return hosted.stream().anyMatch(s -> within(s, MONTHS, day));
    }

    /** The fee as billed, given the fee without any effect. */
    long applied(long fee, LocalDate day) {
        return holdsOn(day) ? Money.share(fee, 1 + effect) : fee;
    }

    /** Whether a day lies in the months after a return. */
    static boolean within(Secondment secondment, int months, LocalDate day) {
        LocalDate end = secondment.end();
        return day.isAfter(end) && !day.isAfter(end.plusMonths(months));
    }
}
