package org.secondment.roi.effect.design;

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

    /** Of a period from 1. */
    public long amount(int period) {
        return series[period - 1];
    }
}
