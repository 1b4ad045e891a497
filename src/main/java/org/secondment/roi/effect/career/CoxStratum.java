package org.secondment.roi.effect.career;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * The rows of one stratum in the order of their first and last days, and the sums over those at risk on each day with an
 * event: the hot loop of Cox's regression.
 */
final class CoxStratum {

    /** Sums over those at risk on one day, and over those of them to whom it happened. */
    static final class Sums {

        final int day;
        final int events;
        final double[] weight = new double[2];
        final double[][] first;
        final double[][][] second;

        private Sums(int day, int events, int width) {
            this.day = day;
            this.events = events;
            first = new double[2][width];
            second = new double[2][width][width];
        }

        /** Efron's denominator of one of the tied events: those to whom it happened count less and less. */
        double weight(int tied) {
            return weight[0] - weight[1] * tied / events;
        }

        double mean(int tied, int term) {
            return (first[0][term] - first[1][term] * tied / events) / weight(tied);
        }

        double meanSquare(int tied, int term, int other) {
            return (second[0][term][other] - second[1][term][other] * tied / events) / weight(tied);
        }
    }

    private final double[][] values;
    private final List<RiskRow> rows;
    private final IntPredicate cause;
    private final int[] byStop;
    private final int[] stops;
    private final int[] byStart;
    private final int[] starts;
    private final int[] happened;
    private final int[] days;

    /** @param places of the stratum's rows among all */
    CoxStratum(List<RiskRow> rows, double[][] values, List<Integer> places, IntPredicate cause) {
        this.rows = rows;
        this.values = values;
        this.cause = cause;
        byStop = latestFirst(places, at -> rows.get(at).stop());
        stops = IntStream.of(byStop).map(at -> rows.get(at).stop()).toArray();
        byStart = latestFirst(places, at -> rows.get(at).start());
        starts = IntStream.of(byStart).map(at -> rows.get(at).start()).toArray();
        happened = IntStream.of(byStop).filter(this::happened).toArray();
        days = IntStream.of(happened)
                .map(at -> rows.get(at).stop())
                .distinct()
                .sorted()
                .toArray();
    }

    /** Of one day the first place first. */
    private static int[] latestFirst(List<Integer> places, IntUnaryOperator day) {
        return places.stream()
                .mapToLong(at -> ((long) -day.applyAsInt(at) << Integer.SIZE) | at)
                .sorted()
                .mapToInt(key -> (int) key)
                .toArray();
    }

    boolean happened(int at) {
        return cause.test(rows.get(at).cause());
    }

    int[] places() {
        return byStop;
    }

    /** Places of rows on whose last day it happened, the latest first. */
    int[] happened() {
        return happened;
    }

    /** One entry per day with an event, the first day first. */
    Sums[] sums(double[] risks, int width) {
        Sums[] all = new Sums[days.length];
        Sums running = new Sums(0, 0, width);
        int entered = 0;
        int gone = 0;
        for (int at = days.length - 1; at >= 0; at--) {
            int day = days[at];
            int first = entered;
            while (entered < byStop.length && stops[entered] >= day) {
                add(running, 0, byStop[entered++], risks, 1);
            }
            while (gone < byStart.length && starts[gone] >= day) {
                add(running, 0, byStart[gone++], risks, -1);
            }
            all[at] = copied(running, day, first, entered, risks, width);
        }
        return all;
    }

    private Sums copied(Sums running, int day, int from, int to, double[] risks, int width) {
        int events = 0;
        for (int at = from; at < to; at++) {
            events += onDay(at, day) ? 1 : 0;
        }
        Sums sums = new Sums(day, events, width);
        sums.weight[0] = running.weight[0];
        for (int term = 0; term < width; term++) {
            sums.first[0][term] = running.first[0][term];
            sums.second[0][term] = running.second[0][term].clone();
        }
        for (int at = from; at < to; at++) {
            if (onDay(at, day)) {
                add(sums, 1, byStop[at], risks, 1);
            }
        }
        return sums;
    }

    private boolean onDay(int at, int day) {
        return stops[at] == day && happened(byStop[at]);
    }

    private void add(Sums sums, int part, int at, double[] risks, int sign) {
        double risk = sign * risks[at];
        double[] own = values[at];
        sums.weight[part] += risk;
        for (int term = 0; term < own.length; term++) {
            sums.first[part][term] += risk * own[term];
            for (int other = 0; other < own.length; other++) {
                sums.second[part][term][other] += risk * own[term] * own[other];
            }
        }
    }
}
