package org.secondment.roi.panel;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Parts of an amount, to the nearest penny and without any rounding on the way. */
final class Proportion {

    /**
     * The amount of each part, amount x part / whole. Rounding is carried along: any number of parts from the first are
     * together what one part of their size would be. Where the whole is nothing, the first part has all.
     */
    static long[] divided(long amount, long[] parts, long whole) {
        long[] divided = new long[parts.length];
        long reached = 0;
        long given = 0;
        for (int i = 0; i < parts.length; i++) {
            reached = Math.addExact(reached, parts[i]);
            long upTo = whole == 0 ? amount : of(amount, reached, whole);
            divided[i] = upTo - given;
            given = upTo;
        }
        return divided;
    }

    /** Half a penny counts as a whole one, on either side of zero. */
    private static long of(long amount, long part, long whole) {
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
