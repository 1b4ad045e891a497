package org.secondment.roi.effect;

import java.util.ArrayList;
import java.util.List;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;
import org.hipparchus.optim.PointValuePair;
import org.hipparchus.optim.linear.LinearConstraint;
import org.hipparchus.optim.linear.LinearConstraintSet;
import org.hipparchus.optim.linear.LinearObjectiveFunction;
import org.hipparchus.optim.linear.NonNegativeConstraint;
import org.hipparchus.optim.linear.Relationship;
import org.hipparchus.optim.linear.SimplexSolver;
import org.hipparchus.optim.nonlinear.scalar.GoalType;

/**
 * The conditional test of moment inequalities E[y - X d] <= 0 with free d (Andrews, Roth and Pakes 2023): the statistic is
 * eta = max g'y over g >= 0 with g'X = 0 and g'sd = 1, and given the vertex g at which it is reached it is normal, cut
 * off where another vertex would take over. No simulation.
 */
final class ConditionalTest {

    private static final double FAR = 20;
    private static final double SAME = 1e-9;
    private static final int MOST_STEPS = 100;

    private final RealMatrix covariance;
    private final RealVector scale;
    private final LinearConstraintSet constraints;

    ConditionalTest(RealMatrix nuisance, RealMatrix covariance) {
        int rows = covariance.getRowDimension();
        this.scale = new ArrayRealVector(rows);
        for (int i = 0; i < rows; i++) {
            scale.setEntry(i, 1 / Math.sqrt(covariance.getEntry(i, i)));
        }
        RealMatrix diagonal = MatrixUtils.createRealDiagonalMatrix(scale.toArray());
        this.covariance = diagonal.multiply(covariance).multiply(diagonal);
        RealMatrix scaled = diagonal.multiply(nuisance);
        List<LinearConstraint> list = new ArrayList<>();
        list.add(new LinearConstraint(new ArrayRealVector(rows, 1.0), Relationship.EQ, 1));
        for (int j = 0; j < scaled.getColumnDimension(); j++) {
            list.add(new LinearConstraint(scaled.getColumnVector(j), Relationship.EQ, 0));
        }
        this.constraints = new LinearConstraintSet(list);
    }

    /** Chance of a statistic at least as large as that of the moments, given its vertex; one where it is not positive. */
    double share(RealVector moments) {
        RealVector y = moments.ebeMultiply(scale);
        RealVector vertex = vertex(y);
        double eta = vertex.dotProduct(y);
        RealVector spread = covariance.operate(vertex);
        double variance = spread.dotProduct(vertex);
        double deviation = Math.sqrt(variance);
        if (eta <= 0) {
            return 1;
        }
        if (deviation < SAME) {
            return 0;
        }
        RealVector direction = spread.mapDivide(variance);
        RealVector rest = y.subtract(direction.mapMultiply(eta));
        double low = end(rest, direction, eta - FAR * deviation, Double.NEGATIVE_INFINITY);
        double high = end(rest, direction, eta + FAR * deviation, Double.POSITIVE_INFINITY);
        return NormalTail.shareAbove(eta / deviation, low / deviation, high / deviation);
    }

    /**
     * How far the statistic may go, with the rest of the moments as it is, until another vertex takes over: from a far
     * point the value at which the vertex found there meets the statistic is the next point, until none is better.
     */
    private double end(RealVector rest, RealVector direction, double far, double none) {
        double at = far;
        for (int step = 0; step < MOST_STEPS; step++) {
            RealVector other = vertex(rest.add(direction.mapMultiply(at)));
            double level = other.dotProduct(rest);
            double slope = other.dotProduct(direction);
            if (level + slope * at - at <= SAME * Math.max(1, Math.abs(at))) {
                return step == 0 ? none : at;
            }
            at = level / (1 - slope);
        }
        return at;
    }

    private RealVector vertex(RealVector y) {
        PointValuePair best = new SimplexSolver(SAME)
                .optimize(
                        new LinearObjectiveFunction(y, 0),
                        constraints,
                        GoalType.MAXIMIZE,
                        new NonNegativeConstraint(true));
        return new ArrayRealVector(best.getPointRef(), false);
    }
}
