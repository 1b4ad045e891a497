package org.secondment.roi.effect;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

/** One unit by period. */
public final class PanelUnit {

    private final int cluster;
    private final Strata strata;
    private final double[] values;

    /**
     * A unit of a cluster, in which units are moved together and are not independent.
     *
     * @param cluster its place among the clusters
     * @param strata within which it is compared
     * @param values by period from 1; not a number where the unit is not there
     */
    public PanelUnit(int cluster, Strata strata, double... values) {
        this.cluster = cluster;
        this.strata = strata;
        this.values = values.clone();
    }

    /** The unit of a row, its minor units turned into units of the outcome. */
    public static PanelUnit of(UnitSeries row, int cluster, int minorUnits) {
        double[] values = new double[row.periods()];
        Presence presence = row.group().presence();
        Arrays.setAll(values, at -> presence.in(at + 1) ? (double) row.amount(at + 1) / minorUnits : Double.NaN);
        return new PanelUnit(cluster, row.group().strata(), values);
    }

    int cluster() {
        return cluster;
    }

    Strata strata() {
        return strata;
    }

    int periods() {
        return values.length;
    }

    /** Of a period from 1. */
    double value(int period) {
        return values[period - 1];
    }

    PanelUnit changedFrom(int period, DoubleUnaryOperator change) {
        double[] changed = values.clone();
        for (int i = period - 1; i < changed.length; i++) {
            changed[i] = change.applyAsDouble(changed[i]);
        }
        return new PanelUnit(cluster, strata, changed);
    }
}
