package org.secondment.roi.value;

import java.math.BigDecimal;

/**
 * Fees that returned secondees are credited with by the rule of the ledger: never added to what was brought about.
 *
 * @param fees billed in the window after the return
 * @param months of the window
 * @param secondments whose window is covered whole
 */
public record Credited(BigDecimal fees, int months, long secondments) {

    /** What the firm earned of them, once collected: fees x margin x collection. */
    public double contribution(Assumptions assumptions) {
        return fees.doubleValue()
                * assumptions.margin().value()
                * assumptions.collection().value();
    }
}
