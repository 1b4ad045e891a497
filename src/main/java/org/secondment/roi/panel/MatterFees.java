package org.secondment.roi.panel;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Net fees of one matter, in minor units of the base currency.
 *
 * @param billed by day of the bill
 * @param collected by the days of bill and receipt
 */
record MatterFees(String matter, SortedMap<Integer, Long> billed, SortedMap<Days, Long> collected) {

    /** Days of a bill and of its receipt. */
    record Days(int billed, int received) implements Comparable<Days> {

        @Override
        public int compareTo(Days other) {
            int byBill = Integer.compare(billed, other.billed);
            return byBill == 0 ? Integer.compare(received, other.received) : byBill;
        }
    }

    MatterFees {
        billed = Collections.unmodifiableSortedMap(new TreeMap<>(billed));
        collected = Collections.unmodifiableSortedMap(new TreeMap<>(collected));
    }
}
