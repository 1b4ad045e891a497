package org.secondment.roi.value;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;

/**
 * How much of a year's work falls into each month, as a multiple of a twelfth; 1 throughout where it is not known.
 *
 * @param index from January to December, together 12; empty where it is not known
 */
public record Seasons(List<BigDecimal> index) {

    /** No month differs, as far as is known. */
    public static final Seasons NONE = new Seasons(List.of());

    /** Whole years of lawyers below which months are not told apart. */
    public static final int LEAST_YEARS = 10;

    private static final int MONTHS = 12;

    public Seasons {
        index = List.copyOf(index);
    }

    /** One lawyer's work of twelve months in a row, from January to December whatever month came first. */
    public record WorkedYear(List<BigDecimal> months) {

        public WorkedYear {
            months = List.copyOf(months);
            if (months.size() != MONTHS) {
                throw new IllegalArgumentException("a year has 12 months, not " + months.size());
            }
        }
    }

    /** Index of a month = 12 x work of all in that month / work of all in all months. */
    public static Seasons of(List<WorkedYear> years) {
        List<BigDecimal> sums = new ArrayList<>();
        for (int month = 0; month < MONTHS; month++) {
            int place = month;
            sums.add(years.stream().map(year -> year.months().get(place)).reduce(BigDecimal.ZERO, BigDecimal::add));
        }
        BigDecimal all = sums.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (years.size() < LEAST_YEARS || all.signum() <= 0 || sums.stream().anyMatch(sum -> sum.signum() < 0)) {
            return NONE;
        }
        return new Seasons(sums.stream()
                .map(sum -> sum.multiply(BigDecimal.valueOf(MONTHS)).divide(all, MathContext.DECIMAL64))
                .toList());
    }

    public boolean known() {
        return !index.isEmpty();
    }

    BigDecimal of(Month month) {
        return known() ? index.get(month.getValue() - 1) : BigDecimal.ONE;
    }
}
