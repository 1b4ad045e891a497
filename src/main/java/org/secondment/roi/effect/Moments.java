package org.secondment.roi.effect;

import java.math.BigInteger;
import java.util.List;

/**
 * All that the estimator needs to know of a group: number of units n, sums of Y_t and sums of products Y_s Y_t. Sums are
 * whole numbers, so that adding moments in any order gives the same bits, and centring loses no digits. A group of one
 * unit holds its sums alone, from which its products follow.
 */
public final class Moments {

    private static final ProductSums UNKEPT = ProductSums.none(0);

    private final Sums sums;
    private final ProductSums products;

    private Moments(Sums sums, ProductSums products) {
        this.sums = sums;
        this.products = products;
    }

    /** Moments of one unit from its amounts, one for each period in minor units. */
    public static Moments ofOne(long... amounts) {
        return new Moments(Sums.of(1, amounts), UNKEPT);
    }

    /**
     * Moments computed elsewhere.
     *
     * @param sums one for each period, in minor units
     * @param high upper 64 bits of the sums of products, in the order of {@link ProductSums}; not looked at for one unit
     * @param low lower 64 bits
     */
    public static Moments of(long count, long[] sums, long[] high, long[] low) {
        if (count <= 1) {
            return new Moments(Sums.of(count, sums), UNKEPT);
        }
        ProductSums products = ProductSums.none(sums.length);
        products.add(ProductSums.in(sums.length, high, low));
        return new Moments(Sums.of(count, sums), products);
    }

    /** Moments of the units' rows. */
    public static Moments of(int periods, List<UnitSeries> units) {
        Sums sums = Sums.of(periods, units);
        if (units.size() <= 1) {
            return new Moments(sums, UNKEPT);
        }
        ProductSums products = ProductSums.none(periods);
        units.forEach(unit -> products.add(unit.amounts()));
        return new Moments(sums, products);
    }

    public Moments plus(Moments other) {
        Sums both = sums.plus(other.sums);
        if (both.count() <= 1) {
            return new Moments(both, UNKEPT);
        }
        ProductSums all = ProductSums.none(both.periods());
        addTo(all);
        other.addTo(all);
        return new Moments(both, all);
    }

    private void addTo(ProductSums all) {
        if (sums.count() > 1) {
            all.add(products);
        } else {
            all.add(sums.toArray());
        }
    }

    public Sums sums() {
        return sums;
    }

    /** Sum over units of (Y_s - mean of Y_s)(Y_t - mean of Y_t), rounded once: (n sum Y_s Y_t - sum Y_s sum Y_t) / n. */
    public double centred(int one, int other) {
        if (sums.count() <= 1) {
            return 0;
        }
        BigInteger product = products.sum(Math.min(one, other), Math.max(one, other));
        BigInteger scaled = product.multiply(BigInteger.valueOf(sums.count()))
                .subtract(BigInteger.valueOf(sums.sum(one)).multiply(BigInteger.valueOf(sums.sum(other))));
        return scaled.doubleValue() / sums.count();
    }
}
