package org.secondment.roi.effect;

import java.math.BigInteger;

/**
 * All that the estimator needs to know of a group: number of units n, sums of Y_t and sums of products Y_s Y_t. Sums are
 * whole numbers, so that adding moments in any order gives the same bits, and centring loses no digits.
 */
public final class Moments {

    private final Sums sums;
    private final WideSums products;

    private Moments(Sums sums, WideSums products) {
        this.sums = sums;
        this.products = products;
    }

    /** Moments of the units' rows. */
    public static Moments of(int periods, Iterable<UnitSeries> units) {
        WideSums products = new WideSums(periods * (periods + 1) / 2);
        for (UnitSeries unit : units) {
            int at = 0;
            for (int early = 1; early <= periods; early++) {
                for (int late = early; late <= periods; late++) {
                    products.add(at++, unit.amount(early), unit.amount(late));
                }
            }
        }
        return new Moments(Sums.of(periods, units), products);
    }

    public Moments plus(Moments other) {
        return new Moments(sums.plus(other.sums), products.plus(other.products));
    }

    public Sums sums() {
        return sums;
    }

    /** Sum over units of (Y_s - mean of Y_s)(Y_t - mean of Y_t), rounded once: (n sum Y_s Y_t - sum Y_s sum Y_t) / n. */
    public double centred(int one, int other) {
        int early = Math.min(one, other) - 1;
        int late = Math.max(one, other) - 1;
        BigInteger product = products.sum(early * sums.periods() - early * (early - 1) / 2 + late - early);
        BigInteger scaled = product.multiply(BigInteger.valueOf(sums.count()))
                .subtract(BigInteger.valueOf(sums.sum(one)).multiply(BigInteger.valueOf(sums.sum(other))));
        return scaled.doubleValue() / sums.count();
    }
}
