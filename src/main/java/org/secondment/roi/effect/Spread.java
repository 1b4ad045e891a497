package org.secondment.roi.effect;

import java.util.List;
import java.util.stream.IntStream;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.RealMatrix;

/** How far units, or clusters of them, lie apart: turns influence functions into variances and covariances. */
sealed interface Spread permits UnitSpread, ClusterSpread {

    /** Length of a vector over all {@link Slots}. */
    int slots();

    /** The sum over units or clusters of the squared influence. */
    double variance(Influence influence);

    /** Vectors whose squared products with an influence function add up to its variance. */
    List<Influence> axes();

    /** A vector whose product with another influence function is their covariance. */
    double[] image(Influence influence);

    /** Covariances of all pairs, by rows side by side on all cores. */
    default RealMatrix covariance(List<Influence> influences) {
        int size = influences.size();
        double[][] covariance = new double[size][size];
        IntStream.range(0, size).parallel().forEach(row -> {
            double[] image = image(influences.get(row));
            for (int column = 0; column <= row; column++) {
                covariance[row][column] = influences.get(column).dot(image);
            }
        });
        for (int row = 0; row < size; row++) {
            for (int column = row + 1; column < size; column++) {
                covariance[row][column] = covariance[column][row];
            }
        }
        return new Array2DRowRealMatrix(covariance, false);
    }
}
