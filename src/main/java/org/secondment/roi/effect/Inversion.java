package org.secondment.roi.effect;

import java.util.function.DoublePredicate;

/**
 * The interval of all effects that a test does not refuse, as the hull of the accepted ones: the outermost accepted
 * point of a grid is looked for from both ends inwards, and the end between it and its refused neighbour is halved
 * until doubles meet. A side whose last grid point is accepted has no limit.
 */
final class Inversion {

    /** Grid points passed at a time on the way in; the last such step is gone over again point by point. */
    private static final int STRIDE = 16;

    private final DoublePredicate accepted;
    private final double accept;

    private Inversion(DoublePredicate accepted, double accept) {
        this.accepted = accepted;
        this.accept = accept;
    }

    /**
     * The hull around an effect that is known to be accepted, as the point estimate is; the grid has {@code points}
     * steps to each side.
     */
    static Interval hull(DoublePredicate accepted, double accept, double step, int points) {
        Inversion inversion = new Inversion(accepted, accept);
        return new Interval(inversion.end(-step, points), inversion.end(step, points));
    }

    private double end(double step, int points) {
        if (accepted.test(accept + points * step)) {
            return step < 0 ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
        }
        int inside = points;
        do {
            inside = Math.max(0, inside - STRIDE);
        } while (inside > 0 && !accepted.test(accept + inside * step));
        while (accepted.test(accept + (inside + 1) * step)) {
            inside++;
        }
        return halved(accept + inside * step, accept + (inside + 1) * step);
    }

    private double halved(double inside, double outside) {
        double in = inside;
        double out = outside;
        for (double middle = (in + out) / 2; middle != in && middle != out; middle = (in + out) / 2) {
            if (accepted.test(middle)) {
                in = middle;
            } else {
                out = middle;
            }
        }
        return in;
    }
}
