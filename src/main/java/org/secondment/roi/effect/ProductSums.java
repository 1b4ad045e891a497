package org.secondment.roi.effect;

import java.math.BigInteger;

/**
 * Running sums over units of the products Y_s Y_t of whole amounts, in 128 bits, where 64 would overflow and doubles would
 * round: adding in any order gives the same bits. The products stand in the order (1,1), (1,2) .. (1,T), (2,2) .. (T,T).
 */
public final class ProductSums {

    private final int periods;
    private final long[] high;
    private final long[] low;

    private ProductSums(int periods, long[] high, long[] low) {
        this.periods = periods;
        this.high = high;
        this.low = low;
    }

    /** Sums of nothing yet. */
    public static ProductSums none(int periods) {
        return in(periods, new long[size(periods)], new long[size(periods)]);
    }

    /** Sums that are kept in the arrays given: the upper and the lower 64 bits of each. */
    public static ProductSums in(int periods, long[] high, long[] low) {
        if (high.length != size(periods) || low.length != size(periods)) {
            throw new IllegalArgumentException(periods + " periods have " + size(periods) + " sums of products; got "
                    + high.length + " upper and " + low.length + " lower halves");
        }
        return new ProductSums(periods, high, low);
    }

    /** How many products there are. */
    public static int size(int periods) {
        return periods * (periods + 1) / 2;
    }

    /** Adds the products of a unit's amounts, one for each period. */
    public void add(long... amounts) {
        if (amounts.length != periods) {
            throw new IllegalArgumentException(
                    "a unit has " + amounts.length + " amounts; expected one for each of " + periods + " periods");
        }
        int at = 0;
        for (int early = 0; early < amounts.length; early++) {
            for (int late = early; late < amounts.length; late++) {
                addWide(at++, Math.multiplyHigh(amounts[early], amounts[late]), amounts[early] * amounts[late]);
            }
        }
    }

    /** Adds sums of other units. */
    public void add(ProductSums other) {
        for (int at = 0; at < high.length; at++) {
            addWide(at, other.high[at], other.low[at]);
        }
    }

    /** The sum of Y_early Y_late, periods from 1 and early not after late. */
    BigInteger sum(int early, int late) {
        return sum((early - 1) * periods - (early - 1) * (early - 2) / 2 + late - early);
    }

    private BigInteger sum(int at) {
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
