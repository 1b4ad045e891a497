package org.secondment.roi.effect;

/**
 * The statistic of a {@link GroupContrast} under some labels, had cases with it been worth any amount less: its squared
 * error, sum((a - less b - d c)^2) over clusters, is written out in the six sums of products of a, b and c, which the
 * amount does not change. Where these cancel, the clusters are added up.
 */
final class ShiftedContrast {

    /** Of the sum's terms, each right to 1e-16: what is left must be right to far less than {@link Placebos#TIE}. */
    private static final double CANCELLED = 1e-6;

    private final ContrastSums sums;
    private final int[] labels;
    private double a;
    private double b;
    private double aa;
    private double ab;
    private double ac;
    private double bb;
    private double bc;
    private double cc;

    ShiftedContrast(ContrastSums sums, int[] labels) {
        this.sums = sums;
        this.labels = labels.clone();
        for (int cluster = 0; cluster < labels.length; cluster++) {
            add(
                    sums.score(cluster, labels[cluster]),
                    sums.shift(cluster, labels[cluster]),
                    sums.weight(cluster, labels[cluster]));
        }
    }

    private void add(double score, double shift, double weight) {
        a += score;
        b += shift;
        aa += score * score;
        ab += score * shift;
        ac += score * weight;
        bb += shift * shift;
        bc += shift * weight;
        cc += weight * weight;
    }

    double statistic(double less) {
        double d = (a - less * b) / sums.squares();
        double terms = aa + less * less * bb + d * d * cc;
        double sum = terms + 2 * (less * d * bc - less * ab - d * ac);
        return sum > CANCELLED * terms ? d / sums.error(sum) : sums.statistic(labels, less);
    }
}
