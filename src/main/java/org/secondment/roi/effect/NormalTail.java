package org.secondment.roi.effect;

/** Tails of the standard normal distribution, as logarithms so that they do not vanish far out. */
final class NormalTail {

    private static final double FAR = 30;

    /** P(Z >= value | low <= Z <= high). */
    static double shareAbove(double value, double low, double high) {
        double all = logarithm(low);
        double beyond = Math.exp(logarithm(high) - all);
        double share = (Math.exp(logarithm(value) - all) - beyond) / (1 - beyond);
        return Math.max(0, Math.min(1, share));
    }

    /** log P(Z >= value); far out by the first two terms of its asymptotic series. */
    private static double logarithm(double value) {
        if (value < FAR) {
            return Math.log(Quantiles.normalShareBelow(-value));
        }
        double square = value * value;
        return -square / 2 - Math.log(value * Math.sqrt(2 * Math.PI)) + Math.log1p(-1 / square);
    }

    private NormalTail() {}
}
