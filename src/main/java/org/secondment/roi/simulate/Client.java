package org.secondment.roi.simulate;

import java.time.LocalDate;

/**
 * One invented client.
 *
 * @param annualFees expected in the first year, in units of its own currency
 * @param growth a year, market and sector included
 * @param parent id of the group's head; empty for none
 * @param firstMonth number of the first month with work; 0 for those who were there before
 * @param lostFrom number of the first month without any work again
 */
record Client(
        int number,
        String id,
        String name,
        Sector sector,
        double annualFees,
        double growth,
        String currency,
        String parent,
        int firstMonth,
        int lostFrom,
        LocalDate firstMatterOn,
        String referralRule) {

    private static final double TYPICAL_FEES = 180_000;

    /** How many matters run at a time, on average. */
    double matters() {
        return Math.min(12, Math.max(0.8, 1.3 * StrictMath.pow(annualFees / TYPICAL_FEES, 0.6)));
    }

    /** Months between two bills of a matter: one for the largest clients, a quarter for the small. */
    int billingCycle() {
        return annualFees > 6 * TYPICAL_FEES ? 1 : annualFees > 2 * TYPICAL_FEES ? 2 : 3;
    }

    /** Relative chance of being asked to take a secondee: it rises with size and depends on the sector. */
    double hosting() {
        return StrictMath.pow(annualFees, 0.8) * sector.hosting();
    }

    boolean activeIn(int month) {
        return month >= firstMonth && month < lostFrom;
    }

    String tier() {
        return annualFees > 4 * TYPICAL_FEES ? "A" : annualFees > TYPICAL_FEES ? "B" : "C";
    }
}
