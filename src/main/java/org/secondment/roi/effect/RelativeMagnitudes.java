package org.secondment.roi.effect;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoublePredicate;

/**
 * What remains of an effect where trends were not equal: each step after the start may differ by up to Mbar times the
 * largest step before it (Rambachan and Roth 2023, relative magnitudes). An effect is accepted where the conditional
 * test accepts it for any of the steps before, upwards or downwards, as the largest.
 */
public final class RelativeMagnitudes {

    /** Breaches beyond this are not looked for. */
    public static final double LARGEST_BREACH = 4;

    private static final double LEVEL = 0.05;
    private static final double PRECISION = 1e-9;
    private static final double ERRORS_SEARCHED = 16;

    private final EventPath path;

    public RelativeMagnitudes(EventPath path) {
        this.path = path;
    }

    /** All effects that are accepted at a breach Mbar; without a limit where there is none within the search. */
    public Interval interval(double breach) {
        List<BreachTest> tests = tests(breach);
        double reach = ERRORS_SEARCHED * path.standardError() * (1 + breach);
        DoublePredicate accepted = effect -> accepts(tests, effect);
        return Inversion.hull(accepted, path.estimate(), reach, PRECISION * reach);
    }

    /** What the figures alone leave open, without noise: estimate +- Mbar x the largest step before x reach of a step. */
    public Interval identified(double breach) {
        double largest = 0;
        for (int k = 0; k < path.before(); k++) {
            double next = k + 1 == path.before() ? 0 : path.effects().getEntry(k + 1);
            largest = Math.max(largest, Math.abs(next - path.effects().getEntry(k)));
        }
        double reach = 0;
        double later = 0;
        for (int h = path.after() - 1; h >= 0; h--) {
            later += path.weights().getEntry(h);
            reach += Math.abs(later);
        }
        double bias = breach * largest * reach;
        return new Interval(path.estimate() - bias, path.estimate() + bias);
    }

    /** Mbar*, the smallest breach at which no effect at all is accepted too; infinite beyond the largest looked at. */
    public double breakdown() {
        if (accepts(tests(0), 0)) {
            return 0;
        }
        if (!accepts(tests(LARGEST_BREACH), 0)) {
            return Double.POSITIVE_INFINITY;
        }
        double low = 0;
        double high = LARGEST_BREACH;
        while (high - low > PRECISION) {
            double middle = (low + high) / 2;
            if (accepts(tests(middle), 0)) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return high;
    }

    private static boolean accepts(List<BreachTest> tests, double effect) {
        return tests.stream().anyMatch(test -> test.share(effect) >= LEVEL);
    }

    private List<BreachTest> tests(double breach) {
        List<BreachTest> tests = new ArrayList<>();
        for (int step = 0; step < path.before(); step++) {
            tests.add(BreachTest.of(path, step, breach));
            tests.add(BreachTest.of(path, step, -breach));
        }
        return tests;
    }
}
