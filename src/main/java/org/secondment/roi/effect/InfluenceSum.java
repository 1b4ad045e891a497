package org.secondment.roi.effect;

import java.util.BitSet;

/** Adds up an influence function. */
final class InfluenceSum {

    private final int slots;
    private final double[] weight;
    private final BitSet touched = new BitSet();

    InfluenceSum(int groups, int periods) {
        slots = periods + 1;
        weight = new double[groups * slots];
    }

    /** Adds to the group's constant. */
    void addConstant(int group, double amount) {
        add(group * slots, amount);
    }

    /** Adds to the group's weight of the period. */
    void addPeriod(int group, int period, double amount) {
        add(group * slots + period, amount);
    }

    void add(Influence part, double factor) {
        for (int entry = 0; entry < part.size(); entry++) {
            add(part.at(entry), factor * part.weight(entry));
        }
    }

    /** What has been added up; begins anew at nothing. */
    Influence take() {
        int[] at = touched.stream().toArray();
        double[] taken = new double[at.length];
        for (int entry = 0; entry < at.length; entry++) {
            taken[entry] = weight[at[entry]];
            weight[at[entry]] = 0;
        }
        touched.clear();
        return new Influence(at, taken);
    }

    private void add(int at, double amount) {
        weight[at] += amount;
        touched.set(at);
    }
}
