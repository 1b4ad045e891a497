package org.secondment.roi.effect;

/**
 * The influence function of an estimate, so scaled that the variance is the sum of its squares over units (divided by n,
 * not n - 1, as in R's did). Within a group it is affine in a unit's amounts: a constant, plus a weight for each period
 * times the amount's distance from the group's mean. Groups without weight are not kept.
 */
public final class Influence {

    private final int[] at;
    private final double[] weight;

    Influence(int[] at, double[] weight) {
        this.at = at;
        this.weight = weight;
    }

    int size() {
        return at.length;
    }

    /** Position of the entry among the {@link Slots}. */
    int at(int entry) {
        return at[entry];
    }

    double weight(int entry) {
        return weight[entry];
    }

    void addTo(double[] sums, double factor) {
        for (int entry = 0; entry < at.length; entry++) {
            sums[at[entry]] += factor * weight[entry];
        }
    }

    double dot(double[] other) {
        double sum = 0;
        for (int entry = 0; entry < at.length; entry++) {
            sum += weight[entry] * other[at[entry]];
        }
        return sum;
    }
}
