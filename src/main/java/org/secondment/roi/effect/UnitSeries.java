package org.secondment.roi.effect;

import java.util.Arrays;

/** One unit's row of a panel: an amount in minor units (pence) for each period. */
public final class UnitSeries {

    private final String unit;
    private final String cluster;
    private final Group group;
    private final long[] amounts;

    /**
     * Takes one amount for each period of the group's presence.
     *
     * @param amounts in minor units, 0 where absent
     */
    public UnitSeries(String unit, String cluster, Group group, long... amounts) {
        if (amounts.length != group.presence().marks().length()) {
            throw new IllegalArgumentException(unit + " has " + amounts.length + " amounts; expected "
                    + group.presence().marks().length());
        }
        for (int period = 1; period <= amounts.length; period++) {
            if (amounts[period - 1] != 0 && !group.presence().in(period)) {
                throw new IllegalArgumentException(unit + " is absent in period " + period + " with an amount");
            }
        }
        this.unit = unit;
        this.cluster = cluster;
        this.group = group;
        this.amounts = amounts.clone();
    }

    /** The same as far as it is known before a period. */
    public UnitSeries until(int period) {
        Presence seen = group.presence().until(period);
        long[] some = amounts.clone();
        Arrays.fill(some, Math.min(some.length, period - 1), some.length, 0);
        return new UnitSeries(unit, cluster, new Group(group.cohort(), group.strata(), seen), some);
    }

    public String unit() {
        return unit;
    }

    public String cluster() {
        return cluster;
    }

    public Group group() {
        return group;
    }

    public int periods() {
        return amounts.length;
    }

    long[] amounts() {
        return amounts.clone();
    }

    public long amount(int period) {
        return amounts[period - 1];
    }
}
