package org.secondment.roi.value;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * Amounts rounded so that they add up exactly to their rounded sum: the sum so far is rounded, not each part, so that no
 * part is off by more than one minor unit.
 */
final class Parts {

    private static final int DECIMALS = 2;

    static List<BigDecimal> of(List<Double> amounts) {
        List<BigDecimal> parts = new ArrayList<>();
        double sum = 0;
        BigDecimal before = rounded(0);
        for (double amount : amounts) {
            sum += amount;
            BigDecimal next = rounded(sum);
            parts.add(next.subtract(before));
            before = next;
        }
        return parts;
    }

    static BigDecimal rounded(double amount) {
        return BigDecimal.valueOf(amount).setScale(DECIMALS, RoundingMode.HALF_EVEN);
    }

    private Parts() {}
}
