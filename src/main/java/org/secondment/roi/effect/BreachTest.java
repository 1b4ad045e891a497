package org.secondment.roi.effect;

import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;
import org.hipparchus.linear.SingularValueDecomposition;

/**
 * Whether an effect is compatible with trends that differ after the start by up to Mbar times one given step before it:
 * with delta the differences in trend, A delta <= 0 must hold for delta = effects less what is due to the secondment.
 * Only the inequalities on steps after the start are tested, as in Rambachan and Roth's own programme.
 */
final class BreachTest {

    private final RealVector moments;
    private final RealVector byEffect;
    private final ConditionalTest test;

    private BreachTest(RealVector moments, RealVector byEffect, ConditionalTest test) {
        this.moments = moments;
        this.byEffect = byEffect;
        this.test = test;
    }

    /** A step before numbered from 0; a negative breach takes it as a step downwards. */
    static BreachTest of(EventPath path, int step, double breach) {
        RealMatrix a = inequalities(path, step, breach);
        RealMatrix onAfter = a.getSubMatrix(0, a.getRowDimension() - 1, path.before(), a.getColumnDimension() - 1);
        RealVector weights = path.weights();
        RealMatrix row = MatrixUtils.createRowRealMatrix(weights.toArray());
        RealMatrix others = new SingularValueDecomposition(row.transpose().multiply(row)).getU();
        RealMatrix nuisance =
                onAfter.multiply(others.getSubMatrix(0, weights.getDimension() - 1, 1, weights.getDimension() - 1));
        RealMatrix covariance = a.multiply(path.covariance()).multiply(a.transpose());
        return new BreachTest(
                a.operate(path.effects()),
                onAfter.operate(weights).mapDivide(weights.dotProduct(weights)),
                new ConditionalTest(nuisance, covariance));
    }

    /** How often the test statistic would be as large as it is if the effect were true; below the level it is refused. */
    double share(double effect) {
        return test.share(moments.subtract(byEffect.mapMultiply(effect)));
    }

    /** Two rows for each step after: the step, and minus the step, less the breach times the given step before. */
    private static RealMatrix inequalities(EventPath path, int step, double breach) {
        int reference = path.before();
        int times = reference + path.after() + 1;
        RealMatrix rows = MatrixUtils.createRealMatrix(2 * path.after(), times);
        for (int h = 0; h < path.after(); h++) {
            for (int sign = -1; sign <= 1; sign += 2) {
                int row = 2 * h + (sign + 1) / 2;
                rows.addToEntry(row, reference + h + 1, sign);
                rows.addToEntry(row, reference + h, -sign);
                rows.addToEntry(row, step + 1, -breach);
                rows.addToEntry(row, step, breach);
            }
        }
        return withoutColumn(rows, reference);
    }

    private static RealMatrix withoutColumn(RealMatrix matrix, int column) {
        RealMatrix left = MatrixUtils.createRealMatrix(matrix.getRowDimension(), matrix.getColumnDimension() - 1);
        for (int j = 0; j < left.getColumnDimension(); j++) {
            left.setColumnVector(j, matrix.getColumnVector(j < column ? j : j + 1));
        }
        return left;
    }
}
