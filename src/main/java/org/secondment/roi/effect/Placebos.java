package org.secondment.roi.effect;

import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * A statistic as observed and under every assignment of the labels (Fisher 1935): what it comes to where nothing but
 * the labels differs. Statistics that differ by less than the tie share, which allows for rounding, are the same.
 */
public final class Placebos {

    /** Enough for quotients of sums. */
    static final double TIE = 1e-9;

    private final double observed;
    private final double[] values;
    private final boolean exact;

    private Placebos(double observed, double[] values, boolean exact) {
        this.observed = observed;
        this.values = values;
        this.exact = exact;
    }

    static Placebos of(Assignments assignments, ToDoubleFunction<int[]> statistic) {
        double[] values = IntStream.range(0, assignments.size())
                .parallel()
                .mapToDouble(number -> statistic.applyAsDouble(assignments.labels(number)))
                .toArray();
        return new Placebos(statistic.applyAsDouble(assignments.observed()), values, assignments.exact());
    }

    public double observed() {
        return observed;
    }

    double[] values() {
        return values.clone();
    }

    /** #{|T*| >= |T|} / # where all assignments are known, else (1 + #) / (1 + draws). */
    public double pValue() {
        return pValue(TIE);
    }

    /** A statistic that is not a number counts as extreme: it never makes an effect look surer. */
    double pValue(double tie) {
        long extreme = extremes(tie);
        return exact ? (double) extreme / values.length : (1.0 + extreme) / (1.0 + values.length);
    }

    long extremes(double tie) {
        double least = Math.abs(observed) * (1 - tie);
        long extreme = 0;
        for (double value : values) {
            extreme += Math.abs(value) < least ? 0 : 1;
        }
        return extreme;
    }

    /** Where the middle 95 % of the placebo figures lie. */
    public Interval range() {
        return new Interval(Quantiles.ofSample(values, 0.025), Quantiles.ofSample(values, 0.975));
    }
}
