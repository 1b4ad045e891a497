package org.secondment.roi.panel;

import java.io.Serializable;

/**
 * Units of a group added up: how many, sums of Y_t, and sums of products Y_s Y_t for s up to t. Products are whole
 * numbers of 128 bits, the upper and the lower half apart, so that nothing depends on the order of adding.
 */
final class GroupSums implements Serializable {

    private static final long serialVersionUID = 1L;

    private final long[] sums;
    private final long[] high;
    private final long[] low;
    private long count;

    private GroupSums(int periods, int products) {
        sums = new long[periods];
        high = new long[products];
        low = new long[products];
    }

    /** Of any number of units. */
    static GroupSums ofMany(int periods) {
        return new GroupSums(periods, periods * (periods + 1) / 2);
    }

    /** Without products: those of one unit are known from its sums. */
    static GroupSums ofOne(int periods) {
        return new GroupSums(periods, 0);
    }

    void add(long[] amounts) {
        count++;
        for (int period = 0; period < sums.length; period++) {
            sums[period] = Math.addExact(sums[period], amounts[period]);
        }
        if (low.length > 0) {
            addProducts(amounts);
        }
    }

    private void addProducts(long[] amounts) {
        int at = 0;
        for (int early = 0; early < amounts.length; early++) {
            for (int late = early; late < amounts.length; late++) {
                add(at++, Math.multiplyHigh(amounts[early], amounts[late]), amounts[early] * amounts[late]);
            }
        }
    }

    GroupSums plus(GroupSums other) {
        count += other.count;
        for (int period = 0; period < sums.length; period++) {
            sums[period] = Math.addExact(sums[period], other.sums[period]);
        }
        for (int at = 0; at < low.length; at++) {
            add(at, other.high[at], other.low[at]);
        }
        return this;
    }

    private void add(int at, long upper, long lower) {
        long sum = low[at] + lower;
        high[at] += upper + (Long.compareUnsigned(sum, lower) < 0 ? 1 : 0);
        low[at] = sum;
    }

    long count() {
        return count;
    }

    long[] sums() {
        return sums.clone();
    }

    /** Upper halves of products, in the order (1, 1), (1, 2), ... (1, T), (2, 2), ...; none of a unit alone. */
    long[] high() {
        return high.clone();
    }

    /** Lower halves, without a sign. */
    long[] low() {
        return low.clone();
    }
}
