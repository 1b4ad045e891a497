package org.secondment.roi.value;

import java.util.List;
import java.util.OptionalDouble;

/**
 * When money spent came back, in periods after the return and linear inside a period; 0 where it was there from the
 * start.
 *
 * @param stays from when on nothing was lost again; empty where that is not within the horizon
 * @param reached when it had first come back, be it lost again; empty where it never did
 */
public record Payback(OptionalDouble stays, OptionalDouble reached) {

    /** From the sums so far at the return and after each period. */
    static Payback of(List<Double> running) {
        int first = 0;
        while (first < running.size() && running.get(first) < 0) {
            first++;
        }
        int last = running.size() - 1;
        while (last >= 0 && running.get(last) >= 0) {
            last--;
        }
        return new Payback(crossing(running, last + 1), crossing(running, first));
    }

    private static OptionalDouble crossing(List<Double> running, int period) {
        if (period == running.size()) {
            return OptionalDouble.empty();
        }
        if (period == 0) {
            return OptionalDouble.of(0);
        }
        double before = running.get(period - 1);
        return OptionalDouble.of(period - 1 - before / (running.get(period) - before));
    }

    /** Whether it had come back and was lost again by the end. */
    public boolean lostAgain() {
        return reached.isPresent() && stays.isEmpty();
    }
}
