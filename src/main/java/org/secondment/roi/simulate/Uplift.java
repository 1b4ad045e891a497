package org.secondment.roi.simulate;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The true effect at one client: its fees are higher from the day after a return, for 36 months; where several returns
 * are that recent, by the effect of the latest.
 */
record Uplift(List<Secondment> hosted) {

    static final int MONTHS = 36;

    private static final Comparator<Placement> LATER =
            Comparator.comparing(Placement::end).thenComparingInt(Placement::number);

    Uplift {
        hosted = hosted.stream().filter(s -> s.placement().returned()).toList();
    }

    boolean holdsOn(LocalDate day) {
        return hosted.stream().anyMatch(s -> within(s, MONTHS, day));
    }

    /** The share by which fees are higher on a day; 0 where nobody returned lately. */
    double on(LocalDate day) {
        return latest(hosted, Secondment::placement, day)
                .map(Secondment::effect)
                .orElse(0.0);
    }

    /** The return that counts on a day, of all at one client: the latest that is recent. */
    static <T> Optional<T> latest(List<T> returns, Function<T, Placement> placement, LocalDate day) {
        return returns.stream()
                .filter(one -> within(placement.apply(one), MONTHS, day))
                .max(Comparator.comparing(placement, LATER));
    }

    /** The fee as billed, given the fee without any effect. */
    long applied(long fee, LocalDate day) {
        return Money.share(fee, 1 + on(day));
    }

    /** Whether a day lies in the months after a return. */
    static boolean within(Secondment secondment, int months, LocalDate day) {
        return within(secondment.placement(), months, day);
    }

    static boolean within(Placement placement, int months, LocalDate day) {
        LocalDate end = placement.end();
        return day.isAfter(end) && !day.isAfter(end.plusMonths(months));
    }
}
