package org.secondment.roi.effect;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.hipparchus.linear.EigenDecompositionSymmetric;
import org.hipparchus.linear.RealMatrix;

/** Principal axes: vectors whose products with themselves add up to a matrix, as a positive semidefinite one has them. */
final class Axes {

    /** An axis of a smaller share of the longest's square is what rounding left of nothing. */
    private static final double ROUNDING = 1e-12;

    /**
     * The longest first.
     *
     * @param first place of the matrix's first row among the entries
     */
    static List<Influence> of(RealMatrix products, int first) {
        int[] at = IntStream.range(first, first + products.getRowDimension()).toArray();
        EigenDecompositionSymmetric parts = new EigenDecompositionSymmetric(products);
        double least = ROUNDING * parts.getEigenvalue(0);
        List<Influence> axes = new ArrayList<>();
        for (int axis = 0; axis < at.length && parts.getEigenvalue(axis) > least; axis++) {
            double length = Math.sqrt(parts.getEigenvalue(axis));
            axes.add(new Influence(
                    at, parts.getEigenvector(axis).mapMultiply(length).toArray()));
        }
        return axes;
    }

    private Axes() {}
}
