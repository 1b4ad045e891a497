package org.secondment.roi.effect;

import org.hipparchus.special.Gamma;

/** Probabilities above a value; small ones keep their digits, which 1 less the probability below would lose. */
public final class UpperTail {

    /** The probability that a chi-squared variable with so many degrees of freedom exceeds the value. */
    public static double chiSquared(double degrees, double value) {
        return Gamma.regularizedGammaQ(degrees / 2, value / 2);
    }

    private UpperTail() {}
}
