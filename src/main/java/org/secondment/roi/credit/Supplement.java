package org.secondment.roi.credit;

import java.util.List;

/**
 * What the ledger holds beside credit.
 *
 * @param withoutHistory secondments of which bills begin too late to tell which practices are new
 * @param quarters that the exports cover whole, in order
 */
public record Supplement(
        List<CrossSale> crossSales, List<String> withoutHistory, List<Quarter> quarters, Receipts receipts) {

    /** Whether cash is known. */
    public enum Receipts {
        SUPPLIED,
        MISSING
    }

    public Supplement {
        crossSales = List.copyOf(crossSales);
        withoutHistory = List.copyOf(withoutHistory);
        quarters = List.copyOf(quarters);
    }
}
