package org.secondment.roi.panel;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Parts of an amount, to the nearest penny and without any rounding on the way. */
final class Proportion {

    /** amount x part / whole; half a penny counts as a whole one, on either side of zero. */
    static long of(long amount, long part, long whole) {
        if (part == 0 || part == whole) {
            return part == 0 ? 0 : amount;
        }
        return BigDecimal.valueOf(amount)
                .multiply(BigDecimal.valueOf(part))
                .divide(BigDecimal.valueOf(whole), 0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    private Proportion() {}
}
