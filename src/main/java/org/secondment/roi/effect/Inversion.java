package org.secondment.roi.effect;

import java.util.function.DoublePredicate;
import java.util.stream.DoubleStream;

/**
 * The interval of all effects that a test does not refuse, as the hull of the accepted ones: grid points, closer
 * together near the estimate, are tested from both ends inwards, and between the outermost accepted one and its refused
 * neighbour the end is found by halving. A side whose last grid point is accepted has no limit. Both sides are searched at
 * once.
 */
final class Inversion {

    private static final int POINTS = 20;

    private final DoublePredicate accepted;
    private final double estimate;

    private Inversion(DoublePredicate accepted, double estimate) {
        this.accepted = accepted;
        this.estimate = estimate;
    }

    /** The hull around an accepted estimate, looked for up to the reach; ends are right to the precision, or to that of doubles. */
    static Interval hull(DoublePredicate accepted, double estimate, double reach, double precision) {
        Inversion inversion = new Inversion(accepted, estimate);
        double[] ends = DoubleStream.of(-reach, reach)
                .parallel()
                .map(side -> inversion.end(side, precision))
                .toArray();
        return new Interval(ends[0], ends[1]);
    }

    private double end(double reach, double precision) {
        if (accepted.test(estimate + reach)) {
            return reach < 0 ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
        }
        int inside = POINTS - 1;
        while (inside > 0 && !accepted.test(point(reach, inside))) {
            inside--;
        }
        return halved(point(reach, inside), point(reach, inside + 1), precision);
    }

    private double point(double reach, int number) {
        return estimate + reach * number * number / (POINTS * POINTS);
    }

    private double halved(double inside, double outside, double precision) {
        double in = inside;
        double out = outside;
        double middle = (in + out) / 2;
        while (Math.abs(out - in) > precision && middle != in && middle != out) {
            if (accepted.test(middle)) {
                in = middle;
            } else {
                out = middle;
            }
            middle = (in + out) / 2;
        }
        return in;
    }
}
