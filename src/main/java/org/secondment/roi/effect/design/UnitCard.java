package org.secondment.roi.effect.design;

import java.util.OptionalDouble;

/** What is known of a unit before units are grouped: when it is there, and its main outcome by period. */
public final class UnitCard {

    private final String unit;
    private final String segment;
    private final int first;
    private final int last;
    private final long[] series;

    /**
     * One unit.
     *
     * @param segment such as a client's sector; empty where unknown
     * @param first period from which the unit is there, from 1
     * @param last period to which it is
     * @param series fees billed of clients, credited fees of lawyers: minor units by period, 0 where absent
     */
    public UnitCard(String unit, String segment, int first, int last, long... series) {
        if (first < 1 || last < first || last > series.length) {
            throw new IllegalArgumentException(unit + " is there from period " + first + " to " + last
                    + "; expected periods between 1 and " + series.length);
        }
        this.unit = unit;
        this.segment = segment;
        this.first = first;
        this.last = last;
        this.series = series.clone();
    }

    public String unit() {
        return unit;
    }

    public String segment() {
        return segment;
    }

    public int first() {
        return first;
    }

    public int last() {
        return last;
    }

    /** Of the panel. */
    public int periods() {
        return series.length;
    }

    /** Of a period from 1. */
    public long amount(int period) {
        return series[period - 1];
    }

    /** Its presence, one character a period. */
    String marks() {
        return "0".repeat(first - 1) + "1".repeat(last - first + 1) + "0".repeat(periods() - last);
    }

    boolean isThereThroughout(int from, int to) {
        return first <= from && to <= last;
    }

    /** The mean over those of the periods in which the unit is there, both ends included. */
    OptionalDouble mean(int from, int to) {
        int start = Math.max(from, first);
        int end = Math.min(to, last);
        long sum = 0;
        for (int period = start; period <= end; period++) {
            sum += amount(period);
        }
        return start > end ? OptionalDouble.empty() : OptionalDouble.of((double) sum / (end - start + 1));
    }

    /** Whether one of the periods has an amount above 0, both ends included. */
    boolean isActive(int from, int to) {
        for (int period = Math.max(from, first); period <= Math.min(to, last); period++) {
            if (amount(period) > 0) {
                return true;
            }
        }
        return false;
    }
}
