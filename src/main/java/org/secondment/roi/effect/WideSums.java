package org.secondment.roi.effect;

import java.math.BigInteger;

/** Running sums of products of whole numbers in 128 bits, where 64 would overflow and doubles would round. */
final class WideSums {

    private final long[] high;
    private final long[] low;

    WideSums(int size) {
        this(new long[size], new long[size]);
    }

    private WideSums(long[] high, long[] low) {
        this.high = high;
        this.low = low;
    }

    void add(int at, long left, long right) {
        addWide(at, Math.multiplyHigh(left, right), left * right);
    }

    WideSums plus(WideSums other) {
        WideSums both = new WideSums(high.clone(), low.clone());
        for (int at = 0; at < high.length; at++) {
            both.addWide(at, other.high[at], other.low[at]);
        }
        return both;
    }

    BigInteger sum(int at) {
        BigInteger lower = BigInteger.valueOf(low[at]);
        return BigInteger.valueOf(high[at])
                .shiftLeft(Long.SIZE)
                .add(low[at] < 0 ? lower.add(BigInteger.ONE.shiftLeft(Long.SIZE)) : lower);
    }

    private void addWide(int at, long upper, long lower) {
        long sum = low[at] + lower;
        high[at] += upper + (Long.compareUnsigned(sum, lower) < 0 ? 1 : 0);
        low[at] = sum;
    }
}
