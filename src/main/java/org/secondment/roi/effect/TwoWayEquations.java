package org.secondment.roi.effect;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.DecompositionSolver;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;

/**
 * Normal equations of unit and period effects over the observations that are used: X'X (a, l) = (r, q). The units'
 * part is eliminated, a(i) = (r(i) - sum of l over its periods) / n(i), which leaves one equation for each period;
 * the first used period has the effect zero.
 */
final class TwoWayEquations {

    private final boolean[][] used;
    private final int[] byUnit;
    private final int[] byPeriod;
    private final int[] free;
    private final DecompositionSolver solver;

    /** By unit and period from 0. */
    TwoWayEquations(boolean[][] used) {
        this.used = used;
        this.byUnit = new int[used.length];
        this.byPeriod = new int[used[0].length];
        for (int i = 0; i < used.length; i++) {
            for (int t = 0; t < byPeriod.length; t++) {
                byUnit[i] += used[i][t] ? 1 : 0;
                byPeriod[t] += used[i][t] ? 1 : 0;
            }
        }
        this.free = IntStream.range(0, byPeriod.length)
                .filter(t -> byPeriod[t] > 0)
                .skip(1)
                .toArray();
        RealMatrix matrix = MatrixUtils.createRealMatrix(free.length, free.length);
        for (int s = 0; s < free.length; s++) {
            matrix.addToEntry(s, s, byPeriod[free[s]]);
        }
        for (int i = 0; i < used.length; i++) {
            subtractUnit(matrix, i);
        }
        this.solver = new CholeskyDecomposition(matrix).getSolver();
    }

    private void subtractUnit(RealMatrix matrix, int unit) {
        for (int s = 0; s < free.length; s++) {
            for (int t = 0; t < free.length && used[unit][free[s]]; t++) {
                if (used[unit][free[t]]) {
                    matrix.addToEntry(s, t, -1.0 / byUnit[unit]);
                }
            }
        }
    }

    /** Effects for the right-hand sides r by unit and q by period; not a number without a used observation. */
    TwoWayEffects solve(double[] r, double[] q) {
        double[] right = new double[free.length];
        for (int s = 0; s < free.length; s++) {
            right[s] = q[free[s]];
            for (int i = 0; i < used.length; i++) {
                right[s] -= used[i][free[s]] ? r[i] / byUnit[i] : 0;
            }
        }
        double[] solution = solver.solve(new ArrayRealVector(right, false)).toArray();
        double[] periods = new double[byPeriod.length];
        for (int s = 0; s < free.length; s++) {
            periods[free[s]] = solution[s];
        }
        double[] units = new double[used.length];
        Arrays.setAll(units, i -> {
            double sum = r[i];
            for (int t = 0; t < periods.length; t++) {
                sum -= used[i][t] ? periods[t] : 0;
            }
            return byUnit[i] == 0 ? Double.NaN : sum / byUnit[i];
        });
        for (int t = 0; t < periods.length; t++) {
            periods[t] = byPeriod[t] == 0 ? Double.NaN : periods[t];
        }
        return new TwoWayEffects(units, periods);
    }
}
