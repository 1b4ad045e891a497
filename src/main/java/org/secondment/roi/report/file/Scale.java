package org.secondment.roi.report.file;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;

/**
 * A value axis from tick {@code first} to tick {@code last}, with ticks at whole multiples of 1, 2, 2.5 or 5 times a
 * power of ten.
 */
record Scale(BigDecimal step, long first, long last) {

    private static final double TOLERANCE = 1e-9;
    private static final List<String> STEPS = List.of("1", "2", "2.5", "5", "10");

    /** Holds the values; begins at zero only where they come near it. For dots and index lines. */
    static Scale around(double[] values, int intervals) {
        double lowest = Arrays.stream(values).min().orElse(0);
        double highest = Arrays.stream(values).max().orElse(0);
        boolean nearZero = (lowest > 0 && lowest < 0.4 * highest) || (highest < 0 && highest > 0.4 * lowest);
        return nearZero ? fromZero(values, intervals) : of(lowest, highest, intervals);
    }

    /** Holds the values and zero: a bar's length is only honest from zero on. */
    static Scale fromZero(double[] values, int intervals) {
        double lowest = Arrays.stream(values).min().orElse(0);
        double highest = Arrays.stream(values).max().orElse(0);
        return of(Math.min(0, lowest), Math.max(0, highest), intervals);
    }

    private static Scale of(double lowest, double highest, int intervals) {
        double span = highest - lowest;
        if (span <= Math.abs(highest) * TOLERANCE) {
            double around = Math.abs(highest) / 4;
            return highest == 0 ? of(0, 1, intervals) : of(lowest - around, highest + around, intervals);
        }
        BigDecimal step = step(span / intervals);
        double width = step.doubleValue();
        long first = (long) Math.floor(lowest / width + TOLERANCE);
        long last = (long) Math.ceil(highest / width - TOLERANCE);
        return new Scale(step, first, Math.max(last, first + 1));
    }

    private static BigDecimal step(double least) {
        int power = (int) Math.floor(StrictMath.log10(least));
        return STEPS.stream()
                .map(s -> new BigDecimal(s).scaleByPowerOfTen(power))
                .filter(s -> s.doubleValue() >= least * (1 - TOLERANCE))
                .findFirst()
                .orElseGet(() -> BigDecimal.ONE.scaleByPowerOfTen(power + 1));
    }

    double low() {
        return at(first);
    }

    double high() {
        return at(last);
    }

    double largest() {
        return Math.max(Math.abs(low()), Math.abs(high()));
    }

    boolean holdsZero() {
        return first <= 0 && last >= 0;
    }

    List<Double> ticks() {
        return LongStream.rangeClosed(first, last).mapToObj(this::at).toList();
    }

    private double at(long tick) {
        return step.multiply(BigDecimal.valueOf(tick)).doubleValue();
    }
}
