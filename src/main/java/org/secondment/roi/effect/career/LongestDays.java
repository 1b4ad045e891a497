package org.secondment.roi.effect.career;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;

/** The longest clock of each lawyer, in order: how many lawyers have one of so many days is found by halving. */
final class LongestDays {

    private final int[] sorted;

    /**
     * Of all clocks.
     *
     * @param people all lawyers, with a clock or without
     * @param days of the clock at a place
     */
    LongestDays(int people, List<Lifetime> clocks, IntUnaryOperator days) {
        sorted = new int[people];
        for (int at = 0; at < clocks.size(); at++) {
            int person = clocks.get(at).person();
            sorted[person] = Math.max(sorted[person], days.applyAsInt(at));
        }
        Arrays.sort(sorted);
    }

    /**
     * Different lawyers with a clock of so many days or more.
     *
     * @param days above 0
     */
    int atLeast(int days) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < days) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return sorted.length - low;
    }
}
