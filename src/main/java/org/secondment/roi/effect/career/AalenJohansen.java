package org.secondment.roi.effect.career;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import org.secondment.roi.effect.Interval;
import org.secondment.roi.effect.Quantiles;

/**
 * Share to whom one cause has happened first, F(t) = sum of S(u-) dN(u) / Y(u), other causes being final too (Aalen and
 * Johansen 1978); standard errors by the infinitesimal jackknife over lawyers, as R's survfit with weights and clusters.
 */
final class AalenJohansen {

    private static final double TWO_SIDED_95 = Quantiles.normal(0.975);

    private final List<Lifetime> lifetimes;
    private final IntPredicate cause;
    private final int persons;
    private final int[] days;
    private final int[] places;
    private final double[] atRisk;
    private final double[] share;
    private final double[] before;
    private final double[] own;
    private final double[] plain;
    private final double[] scaled;

    private AalenJohansen(List<Lifetime> lifetimes, IntPredicate cause, SortedMap<Integer, double[]> sums) {
        this.lifetimes = lifetimes;
        this.cause = cause;
        persons = lifetimes.stream().mapToInt(Lifetime::person).max().orElse(-1) + 1;
        int count = sums.size();
        days = sums.keySet().stream().mapToInt(Integer::intValue).toArray();
        places = lifetimes.stream().mapToInt(one -> place(one.days())).toArray();
        atRisk = new double[count];
        share = new double[count];
        before = new double[count];
        own = new double[count];
        plain = new double[count];
        scaled = new double[count];
        double left = lifetimes.stream().mapToDouble(Lifetime::weight).sum();
        fill(sums, left);
    }

    /** The shares of one cause, or of several together. */
    static AalenJohansen of(List<Lifetime> lifetimes, IntPredicate cause) {
        TreeMap<Integer, double[]> sums = new TreeMap<>();
        for (Lifetime one : lifetimes) {
            double[] sum = sums.computeIfAbsent(one.days(), day -> new double[3]);
            sum[0] += one.weight();
            sum[1] += cause.test(one.cause()) ? one.weight() : 0;
            sum[2] += one.cause() == Lifetime.NOTHING ? 0 : one.weight();
        }
        return new AalenJohansen(lifetimes, cause, sums);
    }

    /** Running sums by day: of the share, and of what each day at risk takes from a lawyer's influence. */
    private void fill(SortedMap<Integer, double[]> sums, double all) {
        double left = all;
        double survival = 1;
        int at = 0;
        for (double[] sum : sums.values()) {
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
            at++;
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

    /** By number of the lawyer, the derivative of the share by the lawyer's weight times that weight. */
    double[] influence(int day) {
        double[] influence = new double[persons];
        int last = place(day);
        if (last >= 0) {
            for (int at = 0; at < places.length; at++) {
                Lifetime one = lifetimes.get(at);
                influence[one.person()] += one.weight() * influence(one, Math.min(places[at], last), last);
            }
        }
        return influence;
    }

    private double influence(Lifetime one, int at, int last) {
        double influence = share[last] * plain[at] - scaled[at] - own[at];
        if (one.days() > days[last] || one.cause() == Lifetime.NOTHING) {
            return influence;
        }
        double step = atRisk[at] * (1 - gone(at));
        double later = step > 0 ? (share[last] - share[at]) / step : 0;
        return influence - later + (cause.test(one.cause()) ? before[at] / atRisk[at] : 0);
    }

    /** The share of those at risk to whom anything happened that day. */
    private double gone(int at) {
        double after = at + 1 < before.length ? before[at + 1] : 0;
        return before[at] > 0 ? 1 - after / before[at] : 1;
    }

    /** The last day with an end of somebody's time up to {@code day}; -1 before the first. */
    private int place(int day) {
        int found = java.util.Arrays.binarySearch(days, day);
        return found >= 0 ? found : -found - 2;
    }
}
