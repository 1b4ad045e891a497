package org.secondment.roi.effect;

/** The minimum of z'Hz + 2g'z + penalty x sum of |z|, one coordinate after the other until none moves (Fu 1998). */
final class Lasso {

    private static final double STILL = 1e-14;
    private static final int MOST_SWEEPS = 100_000;

    static double[] minimum(double[][] h, double[] g, double penalty) {
        double[] z = new double[g.length];
        double moved = Double.POSITIVE_INFINITY;
        for (int sweep = 0; sweep < MOST_SWEEPS && moved > 0; sweep++) {
            moved = 0;
            for (int j = 0; j < z.length; j++) {
                double pull = h[j][j] * z[j] - g[j];
                for (int k = 0; k < z.length; k++) {
                    pull -= h[j][k] * z[k];
                }
                double next = Math.signum(pull) * Math.max(0, Math.abs(pull) - penalty / 2) / h[j][j];
                double change = Math.abs(next - z[j]);
                moved = Math.max(moved, change > STILL * Math.abs(next) ? change : 0);
                z[j] = next;
            }
        }
        return z;
    }

    private Lasso() {}
}
