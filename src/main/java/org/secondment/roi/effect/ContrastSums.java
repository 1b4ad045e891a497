package org.secondment.roi.effect;

import java.util.List;

/**
 * The sums of a {@link GroupContrast} under any labels of its clusters. Clusters exchange labels within their stratum, so
 * that strata keep their mean label and sum(w^2) never changes; what a cluster adds depends on its own label only, and is
 * found once.
 */
final class ContrastSums {

    private final CentredCases cases;
    private final double[][] scores;
    private final double[][] shifts;
    private final double[][] weights;
    private final double squares;

    /** Takes the patterns of labels by number and, by cluster, the number of the observed one. */
    ContrastSums(CentredCases cases, List<boolean[]> patterns, int[] observed) {
        this.cases = cases;
        this.scores = new double[observed.length][patterns.size()];
        this.shifts = new double[observed.length][patterns.size()];
        this.weights = new double[observed.length][patterns.size()];
        double sum = 0;
        for (int cluster = 0; cluster < observed.length; cluster++) {
            double[] own = cases.weights(cluster, patterns.get(observed[cluster]));
            for (int label = 0; label < patterns.size(); label++) {
                if (label == 0 || patterns.get(label).length == own.length) {
                    double[] weight = cases.weights(cluster, patterns.get(label));
                    scores[cluster][label] = product(weight, cases.values(cluster));
                    shifts[cluster][label] = product(weight, own);
                    weights[cluster][label] = product(weight, weight);
                }
            }
            sum += weights[cluster][observed[cluster]];
        }
        this.squares = sum;
    }

    private static double product(double[] one, double[] other) {
        double sum = 0;
        for (int at = 0; at < one.length; at++) {
            sum += one[at] * other[at];
        }
        return sum;
    }

    boolean tellsApart() {
        return squares > 0;
    }

    /** Whether all values come to the same: no labels tell them apart. */
    boolean constant() {
        return cases.constant();
    }

    double difference(int[] labels) {
        return constant() ? 0 : difference(labels, 0);
    }

    double standardError(int[] labels) {
        return constant() ? 0 : error(labels, 0, difference(labels, 0));
    }

    /** Had cases with it, by the observed labels, been worth {@code less} less. */
    double statistic(int[] labels, double less) {
        if (constant() && less == 0) {
            return 0;
        }
        double difference = difference(labels, less);
        return difference / error(labels, less, difference);
    }

    /** The same for many amounts. */
    ShiftedContrast under(int[] labels) {
        return new ShiftedContrast(this, labels);
    }

    private double difference(int[] labels, double less) {
        double sum = 0;
        for (int cluster = 0; cluster < labels.length; cluster++) {
            int label = labels[cluster];
            sum += scores[cluster][label] - less * shifts[cluster][label];
        }
        return sum / squares;
    }

    private double error(int[] labels, double less, double difference) {
        double sum = 0;
        for (int cluster = 0; cluster < labels.length; cluster++) {
            int label = labels[cluster];
            double score =
                    scores[cluster][label] - less * shifts[cluster][label] - difference * weights[cluster][label];
            sum += score * score;
        }
        return error(sum);
    }

    /** Of the sum of the squared scores. */
    double error(double sum) {
        double error = Math.sqrt(sum) / squares;
        return error <= cases.rounding() ? 0 : error;
    }

    double squares() {
        return squares;
    }

    double score(int cluster, int label) {
        return scores[cluster][label];
    }

    double shift(int cluster, int label) {
        return shifts[cluster][label];
    }

    double weight(int cluster, int label) {
        return weights[cluster][label];
    }
}
