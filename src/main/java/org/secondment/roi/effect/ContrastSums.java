package org.secondment.roi.effect;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.secondment.roi.effect.GroupContrast.Case;

/**
 * The sums of a {@link GroupContrast} under any labels of its clusters. Clusters exchange labels within their stratum, so
 * that strata keep their mean label and sum(w^2) never changes.
 */
final class ContrastSums {

    /** Of the values' size: what is left of it after subtraction of means is rounding. */
    private static final double ROUNDING = 1e-12;

    private final int[] first;
    private final double[] centred;
    private final double[] meanLabel;
    private final List<boolean[]> patterns;
    private final double squares;
    private final double rounding;
    private final boolean constant;

    ContrastSums(List<List<Case>> clusters, List<boolean[]> patterns, int[] observed) {
        this.patterns = patterns;
        this.first = new int[clusters.size() + 1];
        List<Case> cases = clusters.stream().flatMap(List::stream).toList();
        for (int cluster = 0; cluster < clusters.size(); cluster++) {
            first[cluster + 1] = first[cluster] + clusters.get(cluster).size();
        }
        Map<String, double[]> strata = new HashMap<>();
        for (Case one : cases) {
            double[] sums = strata.computeIfAbsent(one.stratum(), key -> new double[3]);
            sums[0]++;
            sums[1] += one.with() ? 1 : 0;
            sums[2] += one.value();
        }
        this.centred = new double[cases.size()];
        this.meanLabel = new double[cases.size()];
        double size = 0;
        double varying = 0;
        for (int at = 0; at < centred.length; at++) {
            double[] sums = strata.getOrDefault(cases.get(at).stratum(), new double[3]);
            meanLabel[at] = sums[1] / sums[0];
            centred[at] = cases.get(at).value() - sums[2] / sums[0];
            size = Math.max(size, Math.abs(cases.get(at).value()));
            varying = Math.max(varying, Math.abs(centred[at]));
        }
        this.rounding = ROUNDING * size;
        this.constant = varying <= rounding;
        this.squares = squares(observed);
    }

    private double squares(int[] labels) {
        double sum = 0;
        for (int cluster = 0; cluster < labels.length; cluster++) {
            for (int at = first[cluster]; at < first[cluster + 1]; at++) {
                double weight = weight(labels, cluster, at);
                sum += weight * weight;
            }
        }
        return sum;
    }

    boolean tellsApart() {
        return squares > 0;
    }

    private double weight(int[] labels, int cluster, int at) {
        int label = labels[cluster];
        return (label > 0 && patterns.get(label)[at - first[cluster]] ? 1 : 0) - meanLabel[at];
    }

    double difference(int[] labels) {
        return constant ? 0 : difference(labels, labels, 0);
    }

    double standardError(int[] labels) {
        return constant ? 0 : error(labels, labels, 0, difference(labels));
    }

    /** Had cases with it, by the observed labels, been worth {@code less} less. */
    double statistic(int[] labels, int[] observed, double less) {
        if (constant && less == 0) {
            return 0;
        }
        double difference = difference(labels, observed, less);
        return difference / error(labels, observed, less, difference);
    }

    private double difference(int[] labels, int[] observed, double less) {
        double sum = 0;
        for (int cluster = 0; cluster < labels.length; cluster++) {
            for (int at = first[cluster]; at < first[cluster + 1]; at++) {
                sum += weight(labels, cluster, at) * value(observed, cluster, at, less);
            }
        }
        return sum / squares;
    }

    private double error(int[] labels, int[] observed, double less, double difference) {
        double sum = 0;
        for (int cluster = 0; cluster < labels.length; cluster++) {
            double score = 0;
            for (int at = first[cluster]; at < first[cluster + 1]; at++) {
                double weight = weight(labels, cluster, at);
                score += weight * (value(observed, cluster, at, less) - difference * weight);
            }
            sum += score * score;
        }
        double error = Math.sqrt(sum) / squares;
        return error <= rounding ? 0 : error;
    }

    private double value(int[] observed, int cluster, int at, double less) {
        return less == 0 ? centred[at] : centred[at] - less * weight(observed, cluster, at);
    }
}
