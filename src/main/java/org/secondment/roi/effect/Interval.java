package org.secondment.roi.effect;

/** A range of values, both ends included. */
public record Interval(double low, double high) {

    /**
     * As shares theta above what would have been anyway: the amounts by which an actual amount exceeds it, actual x theta /
     * (1 + theta). Shares of -1 and of infinity are no limit, and give none.
     */
    public Interval gainsOf(double actual) {
        return new Interval(gain(low, actual), gain(high, actual));
    }

    private static double gain(double share, double actual) {
        if (Double.isInfinite(share)) {
            return share;
        }
        return share > -1 ? actual * share / (1 + share) : Double.NEGATIVE_INFINITY;
    }
}
