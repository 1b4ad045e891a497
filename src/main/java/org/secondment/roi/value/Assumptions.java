package org.secondment.roi.value;

/**
 * What turns fees into money earned; every one may be changed in the workbook.
 *
 * @param margin share of collected fees that is left after the cost of earning them, m
 * @param discountYear rate by which a year's delay is discounted, r
 * @param horizon quarters after the return that are counted, H
 * @param capacity share of a lawyer's hours that would have been worked for other clients, kappa
 * @param billing share of the standard value of time that is billed
 * @param collection share of billed fees that is collected
 * @param debtorDays from bill to receipt
 * @param avoidable share of forgone fees whose cost is saved
 */
public record Assumptions(
        Assumption margin,
        Assumption discountYear,
        int horizon,
        Assumption capacity,
        Assumption billing,
        Assumption collection,
        Assumption debtorDays,
        Assumption avoidable) {

    /**
     * One value with its plausible range.
     *
     * @param source "setting" or what it was measured from
     */
    public record Assumption(double value, double low, double high, String source) {}
}
