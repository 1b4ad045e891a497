package org.secondment.roi.effect.career;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.secondment.roi.effect.Interval;
import org.secondment.roi.effect.Quantiles;

/**
 * Share to whom one cause has happened first, F(t) = sum of S(u-) dN(u) / Y(u), other causes being final too (Aalen and
 * Johansen 1978); standard errors by the infinitesimal jackknife over lawyers, as R's survfit with weights and clusters.
 */
final class AalenJohansen {

    private static final double TWO_SIDED_95 = Quantiles.normal(0.975);

    /** How a lifetime may end: with nothing, by another cause, by the one asked for. */
    private static final int ENDS = 3;

    private final int[] persons;
    private final double[] weights;

    /** The place of each lifetime's last day times {@link #ENDS}, and how it ended. */
    private final int[] ends;

    private final int[] days;
    private final double[] atRisk;
    private final double[] share;
    private final double[] before;
    private final double[] own;
    private final double[] plain;
    private final double[] scaled;
    private int influenceDay = -1;
    private double[] influence = {};

    private AalenJohansen(List<Lifetime> lifetimes, IntPredicate cause) {
        persons = lifetimes.stream().mapToInt(Lifetime::person).toArray();
        weights = lifetimes.stream().mapToDouble(Lifetime::weight).toArray();
        ends = new int[persons.length];
        double[][] sums = sums(lifetimes, cause);
        days = IntStream.range(0, sums.length)
                .filter(day -> sums[day].length > 0)
                .toArray();
        int count = days.length;
        atRisk = new double[count];
        share = new double[count];
        before = new double[count];
        own = new double[count];
        plain = new double[count];
        scaled = new double[count];
        fill(sums, Arrays.stream(weights).sum());
        end(lifetimes, cause);
    }

    /** The shares of one cause, or of several together. */
    static AalenJohansen of(List<Lifetime> lifetimes, IntPredicate cause) {
        return new AalenJohansen(lifetimes, cause);
    }

    /** By day, the weights of all whose time ends, of those to whom the cause happened, of those to whom anything did. */
    private static double[][] sums(List<Lifetime> lifetimes, IntPredicate cause) {
        int longest = lifetimes.stream().mapToInt(Lifetime::days).max().orElse(0);
        double[][] sums = new double[longest + 1][0];
        for (Lifetime one : lifetimes) {
            if (sums[one.days()].length == 0) {
                sums[one.days()] = new double[3];
            }
            double[] sum = sums[one.days()];
            sum[0] += one.weight();
            sum[1] += cause.test(one.cause()) ? one.weight() : 0;
            sum[2] += one.cause() == Lifetime.NOTHING ? 0 : one.weight();
        }
        return sums;
    }

    private void end(List<Lifetime> lifetimes, IntPredicate cause) {
        for (int at = 0; at < ends.length; at++) {
            Lifetime one = lifetimes.get(at);
            int end = one.cause() == Lifetime.NOTHING ? 0 : cause.test(one.cause()) ? 2 : 1;
            ends[at] = place(one.days()) * ENDS + end;
        }
    }

    /** Running sums by day: of the share, and of what each day at risk takes from a lawyer's influence. */
    private void fill(double[][] sums, double all) {
        double left = all;
        double survival = 1;
        for (int at = 0; at < days.length; at++) {
            double[] sum = sums[days[at]];
            double hazard = sum[1] / left;
            double total = Math.min(1, sum[2] / left);
            double earlier = at == 0 ? 0 : share[at - 1];
            atRisk[at] = left;
            before[at] = survival;
            share[at] = earlier + survival * hazard;
            double gone = total < 1 ? total / (left * (1 - total)) : 0;
            own[at] = (at == 0 ? 0 : own[at - 1]) + survival * hazard / left;
            plain[at] = (at == 0 ? 0 : plain[at - 1]) + gone;
            scaled[at] = (at == 0 ? 0 : scaled[at - 1]) + share[at] * gone;
            survival *= 1 - total;
            left -= sum[0];
        }
    }

    /** The share by a day. */
    double at(int day) {
        int last = place(day);
        return last < 0 ? 0 : share[last];
    }

    double standardError(int day) {
        double sum = 0;
        for (double each : influence(day)) {
            sum += each * each;
        }
        return Math.sqrt(sum);
    }

    /** The 95 % interval on the logarithm of the share; empty where it is 0. */
    Optional<Interval> interval(int day) {
        double value = at(day);
        double reach = TWO_SIDED_95 * standardError(day) / value;
        return value == 0
                ? Optional.empty()
                : Optional.of(new Interval(value * Math.exp(-reach), Math.min(1, value * Math.exp(reach))));
    }

    /** By number of the lawyer, the derivative of the share by the lawyer's weight times that weight; kept for the day. */
    double[] influence(int day) {
        int last = place(day);
        if (influenceDay != last) {
            influence = influenceUpTo(last);
            influenceDay = last;
        }
        return influence;
    }

    private double[] influenceUpTo(int last) {
        double[] found = new double[Arrays.stream(persons).max().orElse(-1) + 1];
        double[] byEnd = influenceByEnd(last);
        for (int at = 0; at < ends.length && last >= 0; at++) {
            found[persons[at]] += weights[at] * byEnd[Math.min(ends[at], byEnd.length - 1)];
        }
        return found;
    }

    /** Of lifetimes that end by the last place, by place and how they end; in the last entry of all that go on. */
    private double[] influenceByEnd(int last) {
        double[] byEnd = new double[(last + 1) * ENDS + 1];
        for (int at = 0; at <= last; at++) {
            double following = share[last] * plain[at] - scaled[at] - own[at];
            double step = atRisk[at] * (1 - gone(at));
            double later = step > 0 ? (share[last] - share[at]) / step : 0;
            byEnd[at * ENDS] = following;
            byEnd[at * ENDS + 1] = following - later;
            byEnd[at * ENDS + 2] = following - later + before[at] / atRisk[at];
            byEnd[byEnd.length - 1] = following;
        }
        return byEnd;
    }

    /** The share of those at risk to whom anything happened that day. */
    private double gone(int at) {
        double after = at + 1 < before.length ? before[at + 1] : 0;
        return before[at] > 0 ? 1 - after / before[at] : 1;
    }

    /** The last day with an end of somebody's time up to {@code day}; -1 before the first. */
    private int place(int day) {
        int found = Arrays.binarySearch(days, day);
        return found >= 0 ? found : -found - 2;
    }
}
