package org.secondment.roi.value;

import java.util.EnumMap;
import java.util.Map;

/** One value for every driver. */
public record Values(Map<Driver, Double> byDriver) {

    private static final double DAYS_OF_A_YEAR = 365;

    public Values {
        byDriver = Map.copyOf(byDriver);
    }

    /** As assumed, neither low nor high. */
    public static Values base(Assumptions assumptions) {
        Map<Driver, Double> values = new EnumMap<>(Driver.class);
        for (Driver driver : Driver.values()) {
            values.put(driver, driver.in(assumptions).value());
        }
        return new Values(values);
    }

    /** The same but for one. */
    public Values with(Driver driver, double value) {
        Map<Driver, Double> values = new EnumMap<>(byDriver);
        values.put(driver, value);
        return new Values(values);
    }

    public double of(Driver driver) {
        Double value = byDriver.get(driver);
        if (value == null) {
            throw new IllegalArgumentException("No value is given for " + driver.label());
        }
        return value;
    }

    /** What an amount is worth so many years earlier: (1 + r)^-years. */
    public double discount(double years) {
        return Math.pow(1 + of(Driver.DISCOUNT_YEAR), -years);
    }

    /** The same of days. */
    public double discountOfDays(long days) {
        return discount(days / DAYS_OF_A_YEAR);
    }

    /** What is earned of a unit of fees billed: margin x collection, received debtor days later. */
    public double earned() {
        return of(Driver.MARGIN)
                * of(Driver.COLLECTION)
                * discount(of(Driver.DEBTOR_DAYS) / DAYS_OF_A_YEAR);
    }

    /** What is forgone of a unit of time at standard rates: billing x collection x capacity x (1 - avoidable). */
    public double forgone() {
        return of(Driver.BILLING) * of(Driver.COLLECTION) * of(Driver.CAPACITY) * (1 - of(Driver.AVOIDABLE));
    }
}
