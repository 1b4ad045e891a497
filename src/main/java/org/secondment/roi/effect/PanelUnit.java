package org.secondment.roi.effect;

import java.util.function.DoubleUnaryOperator;

/** One unit by period. */
public final class PanelUnit {

    private final int cluster;
    private final int stratum;
    private final double[] values;

    /**
     * A unit of a cluster, in which units are moved together and are not independent.
     *
     * @param cluster its place among the clusters
     * @param stratum within which it is compared
     * @param values by period from 1; not a number where the unit is not there
     */
    public PanelUnit(int cluster, int stratum, double... values) {
        this.cluster = cluster;
        this.stratum = stratum;
        this.values = values.clone();
    }

    int cluster() {
        return cluster;
    }

    int stratum() {
        return stratum;
    }

    int periods() {
        return values.length;
    }

    /** Of a period from 1. */
    double value(int period) {
        return values[period - 1];
    }

    PanelUnit changedAfter(int period, DoubleUnaryOperator change) {
        double[] changed = values.clone();
        for (int i = period; i < changed.length; i++) {
            changed[i] = change.applyAsDouble(changed[i]);
        }
        return new PanelUnit(cluster, stratum, changed);
    }
}
