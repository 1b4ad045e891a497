package org.secondment.roi.panel;

import java.io.Serializable;
import org.secondment.roi.effect.ProductSums;

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
        return new GroupSums(periods, ProductSums.size(periods));
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
            products().add(amounts);
        }
    }

    GroupSums plus(GroupSums other) {
        count += other.count;
        for (int period = 0; period < sums.length; period++) {
            sums[period] = Math.addExact(sums[period], other.sums[period]);
        }
        if (low.length > 0) {
            products().add(other.products());
        }
        return this;
    }

    private ProductSums products() {
        return ProductSums.in(sums.length, high, low);
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
