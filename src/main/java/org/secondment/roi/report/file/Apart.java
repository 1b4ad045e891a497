package org.secondment.roi.report.file;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Moves labels apart along one direction until none overlaps, as little as needed and in their order. */
final class Apart {

    /**
     * Answers where the labels' centres go, between low and high as far as they fit.
     *
     * @param centres where the labels would like to stand
     * @param sizes of the labels, in the same order
     */
    static double[] of(double[] centres, double[] sizes, double low, double high) {
        List<Integer> order = IntStream.range(0, centres.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> centres[i]))
                .toList();
        double[] moved = centres.clone();
        double free = low;
        for (int i : order) {
            moved[i] = Math.max(moved[i], free + sizes[i] / 2);
            free = moved[i] + sizes[i] / 2;
        }
        free = high;
        for (int k = order.size() - 1; k >= 0; k--) {
            int i = order.get(k);
            moved[i] = Math.min(moved[i], free - sizes[i] / 2);
            free = moved[i] - sizes[i] / 2;
        }
        return moved;
    }

    private Apart() {}
}
