package org.secondment.roi.effect;

import java.util.function.DoublePredicate;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;

/**
 * The interval of all effects that a test does not refuse, as the hull of the accepted ones: grid points, closer
 * together near the estimate, are tested from both ends inwards, and the end is found between the outermost accepted one
 * and its refused neighbour. A side whose last grid point is accepted has no limit. Both sides are searched at once.
 */
final class Inversion {

    private static final int POINTS = 20;

    private final DoubleUnaryOperator excess;
    private final double estimate;

    private Inversion(DoubleUnaryOperator excess, double estimate) {
        this.excess = excess;
        this.estimate = estimate;
    }

    /** The hull around an accepted estimate, looked for up to the reach; ends are right to the precision, or to that of doubles. */
    static Interval hull(DoublePredicate accepted, double estimate, double reach, double precision) {
        return hullOf(tested -> accepted.test(tested) ? 1 : -1, estimate, reach, precision);
    }

    /** The same of a test that also tells, smoothly, by how much: above zero what it accepts. */
    static Interval hullOf(DoubleUnaryOperator excess, double estimate, double reach, double precision) {
        Inversion inversion = new Inversion(excess, estimate);
        double[] ends = DoubleStream.of(-reach, reach)
                .parallel()
                .map(side -> inversion.end(side, precision))
                .toArray();
        return new Interval(ends[0], ends[1]);
    }

    private double end(double reach, double precision) {
        Tested outside = test(estimate + reach);
        if (outside.isAccepted()) {
            return reach < 0 ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
        }
        for (int number = POINTS - 1; number > 0; number--) {
            Tested inside = test(estimate + reach * number * number / (POINTS * POINTS));
            if (inside.isAccepted()) {
                return between(inside, outside, precision);
            }
            outside = inside;
        }
        return between(new Tested(estimate, 1), outside, precision);
    }

    /** By interpolation, in one test more than halving needs at worst (ITP: Oliveira and Takahashi 2020). */
    private double between(Tested accepted, Tested refused, double precision) {
        Bracket bracket = new Bracket(accepted, refused);
        double widest = 2 * precision * Math.pow(2, Math.ceil(Math.log(bracket.width() / precision) / Math.log(2)));
        while (bracket.width() > precision && !bracket.isClosed()) {
            widest /= 2;
            Tested next = test(bracket.next(precision / 3, Math.max(0, widest - bracket.width() / 2)));
            bracket = next.isAccepted() ? new Bracket(next, bracket.refused) : new Bracket(bracket.accepted, next);
        }
        return bracket.accepted.effect();
    }

    private Tested test(double effect) {
        return new Tested(effect, excess.applyAsDouble(effect));
    }

    private record Tested(double effect, double excess) {

        boolean isAccepted() {
            return excess > 0;
        }
    }

    private record Bracket(Tested accepted, Tested refused) {

        double width() {
            return Math.abs(refused.effect - accepted.effect);
        }

        double middle() {
            return (accepted.effect + refused.effect) / 2;
        }

        boolean isClosed() {
            return middle() == accepted.effect || middle() == refused.effect;
        }

        /** Where the excess crosses zero, by a little nearer to the middle, so that it closes in from both sides. */
        double next(double nearer, double furthest) {
            double share = accepted.excess / (accepted.excess - refused.excess);
            double off = accepted.effect + (refused.effect - accepted.effect) * share - middle();
            return middle() + Math.copySign(Math.min(Math.max(0, Math.abs(off) - nearer), furthest), off);
        }
    }
}
