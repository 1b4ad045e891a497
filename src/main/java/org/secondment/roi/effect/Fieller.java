package org.secondment.roi.effect;

import java.util.Optional;

/**
 * The ratios a / b that data do not reject: all r with |a - r b| <= k sqrt(Vaa - 2 r Vab + r^2 Vbb), which is A r^2 + B r +
 * C <= 0 with A = b^2 - k^2 Vbb, B = -2 (a b - k^2 Vab), C = a^2 - k^2 Vaa (Fieller 1954).
 *
 * @param low end of the interval or half line, or where the complement's gap begins
 * @param high end of the interval or half line, or where the complement's gap ends
 */
public record Fieller(Shape shape, double low, double high) {

    private static final double NO_SQUARE = 1e-9;

    /** What the ratios look like together. */
    public enum Shape {
        /** From low to high. */
        INTERVAL,
        /** Everything outside low and high: the denominator may be zero. */
        COMPLEMENT,
        /** From one end on without another. */
        HALF_LINE,
        /** No ratio is rejected. */
        WHOLE_LINE
    }

    /** A numerator and a denominator with their variances and covariance. */
    public record Ratio(
            double numerator,
            double denominator,
            double numeratorVariance,
            double denominatorVariance,
            double covariance) {}

    /**
     * Of one ratio.
     *
     * @param critical standard errors that make the level, such as 1.96
     */
    public static Fieller of(Ratio ratio, double critical) {
        double square = critical * critical;
        double a = ratio.numerator();
        double b = ratio.denominator();
        double second = b * b - square * ratio.denominatorVariance();
        double first = -2 * (a * b - square * ratio.covariance());
        double constant = a * a - square * ratio.numeratorVariance();
        if (Math.abs(second) <= NO_SQUARE * b * b) {
            return halfLine(first, constant);
        }
        double discriminant = first * first - 4 * second * constant;
        if (discriminant < 0) {
            return new Fieller(Shape.WHOLE_LINE, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
        }
        double far = -(first + Math.copySign(Math.sqrt(discriminant), first)) / 2;
        double one = far / second;
        double other = far == 0 ? one : constant / far;
        return new Fieller(second > 0 ? Shape.INTERVAL : Shape.COMPLEMENT, Math.min(one, other), Math.max(one, other));
    }

    private static Fieller halfLine(double slope, double constant) {
        if (slope == 0) {
            return new Fieller(Shape.WHOLE_LINE, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
        }
        double end = -constant / slope;
        return slope < 0
                ? new Fieller(Shape.HALF_LINE, end, Double.POSITIVE_INFINITY)
                : new Fieller(Shape.HALF_LINE, Double.NEGATIVE_INFINITY, end);
    }

    /** The interval; empty where the ratio is not determined. */
    public Optional<Interval> interval() {
        return shape == Shape.INTERVAL ? Optional.of(new Interval(low, high)) : Optional.empty();
    }
}
