package org.secondment.roi.effect;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.secondment.roi.effect.GroupContrast.Case;

/** The values of a {@link GroupContrast} by cluster, and the mean label of its stratum, less the stratum's mean each. */
final class CentredCases {

    /** Of the values' size: what is left of it after subtraction of means is rounding. */
    private static final double ROUNDING = 1e-12;

    private final double[][] values;
    private final double[][] meanLabels;
    private final double rounding;
    private final boolean constant;

    CentredCases(List<List<Case>> clusters) {
        Map<String, double[]> strata = new HashMap<>();
        clusters.forEach(own -> own.forEach(one -> add(one, strata)));
        this.values = new double[clusters.size()][];
        this.meanLabels = new double[clusters.size()][];
        double size = 0;
        double varying = 0;
        for (int cluster = 0; cluster < values.length; cluster++) {
            List<Case> own = clusters.get(cluster);
            values[cluster] = new double[own.size()];
            meanLabels[cluster] = new double[own.size()];
            for (int at = 0; at < own.size(); at++) {
                double[] sums = strata.getOrDefault(own.get(at).stratum(), new double[3]);
                meanLabels[cluster][at] = sums[1] / sums[0];
                values[cluster][at] = own.get(at).value() - sums[2] / sums[0];
                size = Math.max(size, Math.abs(own.get(at).value()));
                varying = Math.max(varying, Math.abs(values[cluster][at]));
            }
        }
        this.rounding = ROUNDING * size;
        this.constant = varying <= rounding;
    }

    private static void add(Case one, Map<String, double[]> strata) {
        double[] sums = strata.computeIfAbsent(one.stratum(), key -> new double[3]);
        sums[0]++;
        sums[1] += one.with() ? 1 : 0;
        sums[2] += one.value();
    }

    double[] values(int cluster) {
        return values[cluster].clone();
    }

    /** Labels less the mean label; a pattern without any place has none with it. */
    double[] weights(int cluster, boolean[] with) {
        double[] weights = new double[meanLabels[cluster].length];
        for (int at = 0; at < weights.length; at++) {
            weights[at] = (with.length > 0 && with[at] ? 1 : 0) - meanLabels[cluster][at];
        }
        return weights;
    }

    double rounding() {
        return rounding;
    }

    /** Whether nothing but rounding tells the values of a stratum apart. */
    boolean constant() {
        return constant;
    }
}
