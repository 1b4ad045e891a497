package org.secondment.roi.effect.career;

import java.util.List;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;

/** Efron's partial likelihood at some coefficients: its logarithm, its slope and minus its curvature. */
record CoxLikelihood(RealVector coefficients, double logarithm, RealVector score, RealMatrix information) {

    static CoxLikelihood of(
            List<RiskRow> rows, double[][] values, List<CoxStratum> strata, double[] risks, RealVector coefficients) {
        int width = coefficients.getDimension();
        double[] score = new double[width];
        double[][] information = new double[width][width];
        double logarithm = 0;
        for (CoxStratum stratum : strata) {
            for (int at : stratum.happened()) {
                logarithm += Math.log(risks[at]);
                for (int term = 0; term < width; term++) {
                    score[term] += values[at][term];
                }
            }
            for (CoxStratum.Sums day : stratum.sums(risks, width)) {
                for (int tied = 0; tied < day.events; tied++) {
                    logarithm -= Math.log(day.weight(tied));
                    subtract(day, tied, score, information);
                }
            }
        }
        return new CoxLikelihood(
                coefficients, logarithm, new ArrayRealVector(score), new Array2DRowRealMatrix(information));
    }

    private static void subtract(CoxStratum.Sums day, int tied, double[] score, double[][] information) {
        for (int term = 0; term < score.length; term++) {
            score[term] -= day.mean(tied, term);
            for (int other = 0; other < score.length; other++) {
                information[term][other] +=
                        day.meanSquare(tied, term, other) - day.mean(tied, term) * day.mean(tied, other);
            }
        }
    }
}
