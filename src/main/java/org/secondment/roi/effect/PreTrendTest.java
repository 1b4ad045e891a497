package org.secondment.roi.effect;

import java.util.List;
import java.util.function.Function;
import org.hipparchus.exception.MathIllegalArgumentException;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;

/** Whether treated units moved as their controls did before the treatment. */
public sealed interface PreTrendTest {

    /**
     * The Wald test that all effects before the treatment are 0: x' V^-1 x, chi-squared.
     *
     * @param degrees number of effects tested
     * @param pValue upper tail
     */
    record Tested(double statistic, int degrees, double pValue) implements PreTrendTest {}

    /** No test can be made. */
    record Refused(int degrees, String reason) implements PreTrendTest {}

    /** Tests estimates; correlations tell whether their covariance has full rank. */
    public static PreTrendTest of(List<Estimate> before, Function<List<Estimate>, RealMatrix> covariances) {
        int degrees = before.size();
        if (degrees == 0) {
            return new Refused(0, "no period before the treatment can be compared");
        }
        RealMatrix covariance = covariances.apply(before);
        RealMatrix correlation = new Array2DRowRealMatrix(degrees, degrees);
        RealVector standardised = new ArrayRealVector(degrees);
        for (int row = 0; row < degrees; row++) {
            double error = Math.sqrt(covariance.getEntry(row, row));
            standardised.setEntry(row, before.get(row).value() / error);
            for (int column = 0; column < degrees; column++) {
                double scale = error * Math.sqrt(covariance.getEntry(column, column));
                correlation.setEntry(row, column, scale > 0 ? covariance.getEntry(row, column) / scale : 0);
            }
        }
        return wald(standardised, correlation);
    }

    private static PreTrendTest wald(RealVector standardised, RealMatrix correlation) {
        int degrees = standardised.getDimension();
        try {
            double statistic = standardised.dotProduct(new CholeskyDecomposition(correlation, 1e-9, 1e-9)
                    .getSolver()
                    .solve(standardised));
            return new Tested(statistic, degrees, UpperTail.chiSquared(degrees, statistic));
        } catch (MathIllegalArgumentException singular) {
            return new Refused(
                    degrees, "too few units or clusters to tell " + degrees + " effects before the treatment apart");
        }
    }
}
