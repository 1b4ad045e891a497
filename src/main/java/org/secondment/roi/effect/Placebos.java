package org.secondment.roi.effect;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * A statistic as observed and under every assignment of the labels (Fisher 1935): what it comes to where nothing but
 * the labels differs. Statistics that differ by less than the tie share, which allows for rounding, are the same.
 */
public final class Placebos {

    /** Enough for quotients of sums. */
    static final double TIE = 1e-9;

    /** No studentised figure is larger that comes of more than a division by what rounding left. */
    private static final double LARGEST = 1e12;

    private final double observed;
    private final double[] values;
    private final Assignments assignments;

    private Placebos(double observed, double[] values, Assignments assignments) {
        this.observed = observed;
        this.values = values;
        this.assignments = assignments;
    }

    static Placebos of(Assignments assignments, ToDoubleFunction<int[]> statistic) {
        return of(assignments, labels -> labels, List.of(statistic)).get(0);
    }

    /** Several statistics of what an assignment comes to, which is found once. */
    static <T> List<Placebos> of(
            Assignments assignments, Function<int[], T> comesTo, List<ToDoubleFunction<T>> statistics) {
        double[][] values = new double[statistics.size()][assignments.size()];
        IntStream.range(0, assignments.size()).parallel().forEach(number -> {
            T found = comesTo.apply(assignments.labels(number));
            for (int at = 0; at < values.length; at++) {
                values[at][number] = statistics.get(at).applyAsDouble(found);
            }
        });
        T observed = comesTo.apply(assignments.observed());
        return IntStream.range(0, values.length)
                .mapToObj(at -> new Placebos(statistics.get(at).applyAsDouble(observed), values[at], assignments))
                .toList();
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

    double pValue(double tie) {
        return pValue(extremes(tie), assignments);
    }

    static double pValue(long extremes, Assignments among) {
        return pValue(extremes, among.size(), among.exact());
    }

    static double pValue(long extremes, int among, boolean exact) {
        return exact ? (double) extremes / among : (1.0 + extremes) / (1.0 + among);
    }

    long extremes(double tie) {
        return Arrays.stream(values)
                .filter(value -> isExtreme(value, observed, tie))
                .count();
    }

    /** A statistic that is not a number counts as extreme: it never makes an effect look surer. */
    static boolean isExtreme(double value, double observed, double tie) {
        return !(Math.abs(value) < Math.abs(observed) * (1 - tie));
    }

    /** What the statistic's size does not exceed in 95 % of the assignments: how many standard errors make 95 %. */
    public double critical() {
        double[] sizes = Arrays.stream(values)
                .map(value -> Double.isFinite(value) ? Math.abs(value) : Double.MAX_VALUE)
                .toArray();
        double critical = Quantiles.ofSample(sizes, 0.95);
        return critical < LARGEST ? critical : Double.POSITIVE_INFINITY;
    }

    /** Where the middle 95 % of the placebo figures lie; those of assignments that leave nothing to count are none. */
    public Interval range() {
        return new Interval(Quantiles.ofSample(values, 0.025), Quantiles.ofSample(values, 0.975));
    }
}
