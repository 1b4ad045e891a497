package org.secondment.roi.effect;

import java.util.Arrays;

/** The event path of the reference case "sensitivity", asked for the average effect or for the first. */
final class SensitivityCase {

    static EventPath path(String target) {
        double[] effects = ReferenceTable.of("sensitivity/input.csv").numbers("estimate_thousand");
        double[] covariances = ReferenceTable.of("sensitivity/input_vcov.csv").numbers("covariance");
        double[][] covariance = new double[effects.length][];
        Arrays.setAll(covariance, i -> Arrays.copyOfRange(covariances, i * effects.length, (i + 1) * effects.length));
        double[] weights = target.equals("average") ? new double[] {0.25, 0.25, 0.25, 0.25} : new double[] {1, 0, 0, 0};
        return new EventPath(3, effects, covariance, weights);
    }

    private SensitivityCase() {}
}
