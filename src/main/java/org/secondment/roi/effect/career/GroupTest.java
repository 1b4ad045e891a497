package org.secondment.roi.effect.career;

import org.secondment.roi.effect.UpperTail;

/** A chi-squared test that groups fare alike. */
record GroupTest(double statistic, int degrees) {

    double pValue() {
        return UpperTail.chiSquared(degrees, statistic);
    }
}
