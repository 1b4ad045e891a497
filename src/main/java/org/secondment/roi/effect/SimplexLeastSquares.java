package org.secondment.roi.effect;

import java.util.Arrays;
import java.util.TreeSet;
import org.hipparchus.linear.LUDecomposition;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;

/**
 * Weights w >= 0 that add up to one and minimise |A w - b|^2 / rows + ridge |w|^2, found exactly by an active set
 * (Nocedal and Wright 2006, chapter 16): with the weights that are above zero known, one linear system gives them.
 */
final class SimplexLeastSquares {

    private static final double OPTIMAL = 1e-12;
    /** Far more than are ever needed, so that rounding cannot make it go round in circles. */
    private static final int MOST_STEPS = 10_000;

    private final RealMatrix quadratic;
    private final RealVector linear;
    private final TreeSet<Integer> support = new TreeSet<>();
    private double[] weights;
    private double multiplier;

    private SimplexLeastSquares(RealMatrix quadratic, RealVector linear) {
        this.quadratic = quadratic;
        this.linear = linear;
        this.weights = new double[linear.getDimension()];
    }

    static double[] weights(RealMatrix a, RealVector b, double ridge) {
        RealMatrix transposed = a.transpose();
        RealMatrix quadratic = transposed
                .multiply(a)
                .scalarMultiply(1.0 / a.getRowDimension())
                .add(MatrixUtils.createRealIdentityMatrix(a.getColumnDimension())
                        .scalarMultiply(ridge));
        RealVector linear = transposed.operate(b).mapDivide(a.getRowDimension());
        double scale = 1
                / Arrays.stream(quadratic.getData())
                        .flatMapToDouble(Arrays::stream)
                        .map(Math::abs)
                        .max()
                        .orElseThrow();
        return new SimplexLeastSquares(quadratic.scalarMultiply(scale), linear.mapMultiply(scale)).solve();
    }

    private double[] solve() {
        int entering = bestAlone();
        weights[entering] = 1;
        for (int step = 0; entering >= 0 && step < MOST_STEPS; step++) {
            support.add(entering);
            settle();
            entering = mostWanted();
        }
        return weights;
    }

    private int bestAlone() {
        int best = 0;
        for (int j = 1; j < weights.length; j++) {
            best = alone(j) < alone(best) ? j : best;
        }
        return best;
    }

    private double alone(int j) {
        return quadratic.getEntry(j, j) / 2 - linear.getEntry(j);
    }

    /** Towards the best weights on the support; a weight that reaches zero on the way leaves it. */
    private void settle() {
        double[] target = onSupport();
        int blocking = firstToVanish(target);
        while (blocking >= 0) {
            double step = weights[blocking] / (weights[blocking] - target[blocking]);
            for (int j : support) {
                weights[j] += step * (target[j] - weights[j]);
            }
            weights[blocking] = 0;
            support.remove(blocking);
            target = onSupport();
            blocking = firstToVanish(target);
        }
        weights = target;
    }

    private int firstToVanish(double[] target) {
        int first = -1;
        double least = 1;
        for (int j : support) {
            double step = target[j] < 0 ? weights[j] / (weights[j] - target[j]) : 1;
            if (step < least) {
                first = j;
                least = step;
            }
        }
        return first;
    }

    /** Q w + multiplier = c on the support, where the weights add up to one. */
    private double[] onSupport() {
        int[] chosen = support.stream().mapToInt(Integer::intValue).toArray();
        int n = chosen.length;
        RealMatrix system = MatrixUtils.createRealMatrix(n + 1, n + 1);
        RealVector right = MatrixUtils.createRealVector(new double[n + 1]);
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                system.setEntry(i, j, quadratic.getEntry(chosen[i], chosen[j]));
            }
            system.setEntry(i, n, 1);
            system.setEntry(n, i, 1);
            right.setEntry(i, linear.getEntry(chosen[i]));
        }
        right.setEntry(n, 1);
        RealVector solution = new LUDecomposition(system, 0).getSolver().solve(right);
        double[] all = new double[weights.length];
        for (int i = 0; i < n; i++) {
            all[chosen[i]] = solution.getEntry(i);
        }
        multiplier = solution.getEntry(n);
        return all;
    }

    /** The weight outside the support that would lower the sum of squares most; -1 where none would. */
    private int mostWanted() {
        double[] product = quadratic.operate(weights);
        int wanted = -1;
        double least = -OPTIMAL;
        for (int j = 0; j < weights.length; j++) {
            double gradient = product[j] - linear.getEntry(j) + multiplier;
            if (gradient < least && !support.contains(j)) {
                wanted = j;
                least = gradient;
            }
        }
        return wanted;
    }
}
