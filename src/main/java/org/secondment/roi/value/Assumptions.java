package org.secondment.roi.value;

import java.math.BigDecimal;
import java.math.RoundingMode;

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

    private static final Assumption WHOLE = new Assumption(1, 1, 1, "not asked for");
    private static final Assumption NOTHING = new Assumption(0, 0, 0, "not asked for");

    /** Nothing is lost between work and cash, and nothing later is worth less. */
    public static final Assumptions NONE = new Assumptions(WHOLE, NOTHING, 8, WHOLE, WHOLE, WHOLE, NOTHING, NOTHING);

    /**
     * The part of a cost that counts: of work at standard rates what would have been billed, collected and worked, less
     * what it would have cost, billing x collection x capacity x (1 - avoidable); of all else the whole.
     */
    public BigDecimal share(CostKind kind) {
        return kind.atStandardRates()
                ? decimal(billing)
                        .multiply(decimal(collection))
                        .multiply(decimal(capacity))
                        .multiply(BigDecimal.ONE.subtract(decimal(avoidable)))
                : BigDecimal.ONE;
    }

    /** What a line costs, to its own minor unit. */
    public BigDecimal counted(CostLine line) {
        return line.amount().multiply(share(line.kind())).setScale(line.amount().scale(), RoundingMode.HALF_UP);
    }

    private static BigDecimal decimal(Assumption assumption) {
        return BigDecimal.valueOf(assumption.value());
    }

    /**
     * One value with its plausible range.
     *
     * @param source "setting" or what it was measured from
     */
    public record Assumption(double value, double low, double high, String source) {}
}
