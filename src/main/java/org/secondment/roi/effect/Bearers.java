package org.secondment.roi.effect;

/** The units that bear a label under one assignment, by label from 1 and then in their order. */
final class Bearers {

    private final int[] units;
    private final int[] labels;
    private final int[] ends;

    /** Labels by cluster, clusters by unit. */
    Bearers(int[] byCluster, int[] clusters, int highest) {
        int[] next = new int[highest + 2];
        for (int cluster : clusters) {
            next[byCluster[cluster] + 1]++;
        }
        next[1] = 0;
        for (int label = 1; label <= highest; label++) {
            next[label + 1] += next[label];
        }
        units = new int[next[highest + 1]];
        labels = new int[units.length];
        for (int unit = 0; unit < clusters.length; unit++) {
            int label = byCluster[clusters[unit]];
            if (label > 0) {
                labels[next[label]] = label;
                units[next[label]++] = unit;
            }
        }
        ends = next;
    }

    int size() {
        return units.length;
    }

    int label(int number) {
        return labels[number];
    }

    int unit(int number) {
        return units[number];
    }

    /** The number of the first unit with the label. */
    int from(int label) {
        return label == 1 ? 0 : ends[label - 1];
    }

    /** The number after the last one with it. */
    int to(int label) {
        return ends[label];
    }
}
