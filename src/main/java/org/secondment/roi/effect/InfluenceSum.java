package org.secondment.roi.effect;

import java.util.BitSet;

/** Adds up an influence function. */
final class InfluenceSum {

    private final Slots slots;
    private final double[] weight;
    private final BitSet touched = new BitSet();

    InfluenceSum(Slots slots) {
        this.slots = slots;
        this.weight = new double[slots.size()];
    }

    /** Adds to the group's constant. */
    void addConstant(int group, double amount) {
        add(slots.constant(group), amount);
    }

    /** Adds to the group's weight of the period, where the group has one. */
    void addPeriod(int group, int period, double amount) {
        if (period < slots.of(group)) {
            add(slots.constant(group) + period, amount);
        }
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
