package org.secondment.roi.report;

import java.util.List;

/**
 * Money so far, from the return on; at most four sums.
 *
 * @param currencySymbol what stands before an amount
 * @param period such as quarter
 */
public record RunningSums(String currencySymbol, String period, List<Sum> sums) implements Figure {

    public RunningSums {
        sums = List.copyOf(sums);
    }

    /**
     * One sum.
     *
     * @param values at the return and after each period
     * @param low limit of the last value; NaN where there is none, may be infinite
     * @param high limit of the last value; NaN where there is none, may be infinite
     * @param back periods after the return from which on it stays above zero; NaN where it does not
     */
    public record Sum(String name, List<Double> values, double low, double high, double back) {

        public Sum {
            values = List.copyOf(values);
        }
    }
}
