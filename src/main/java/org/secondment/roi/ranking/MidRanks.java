package org.secondment.roi.ranking;

import java.util.Arrays;
import java.util.stream.DoubleStream;

/** Where a figure stands among those of all clients that have it: 0 the lowest, 1 the highest, ties in the middle. */
final class MidRanks {

    private final double[] sorted;

    MidRanks(DoubleStream figures) {
        sorted = figures.sorted().toArray();
    }

    double of(double figure) {
        if (sorted.length < 2) {
            return 0.5;
        }
        int below = count(figure, false);
        int equal = count(figure, true) - below;
        return (below + (equal - 1) / 2.0) / (sorted.length - 1);
    }

    /** Figures below, or up to and with. */
    private int count(double figure, boolean with) {
        int found = Arrays.binarySearch(sorted, figure);
        int at = found < 0 ? -found - 1 : found;
        while (!with && at > 0 && sorted[at - 1] == figure) {
            at--;
        }
        while (with && at < sorted.length && sorted[at] == figure) {
            at++;
        }
        return at;
    }
}
