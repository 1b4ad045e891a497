package org.secondment.roi.panel;

import java.util.Arrays;

/**
 * Hours by unit and day in an open-addressing table of longs, which grows up to a bound; whoever adds looks whether it
 * is {@link #full}.
 */
final class DayHours {

    private static final long FREE = -1;
    private static final int SMALLEST = 1 << 10;
    private static final long SCATTER = 0x9E3779B97F4A7C15L;

    /** Receives the hours of one unit after the other. */
    interface Units {

        /**
         * Hours of one unit.
         *
         * @param days in rising order
         */
        void unit(int unit, int[] days, long[] hours);
    }

    private final int most;
    private long[] keys = new long[SMALLEST];
    private long[] hours = new long[SMALLEST];
    private int size;

    /**
     * An empty table.
     *
     * @param most pairs of unit and day
     */
    DayHours(int most) {
        this.most = most;
        Arrays.fill(keys, FREE);
    }

    boolean full() {
        return size >= most;
    }

    /**
     * Adds hours.
     *
     * @param unit from 0
     */
    void add(int unit, int day, long more) {
        long key = ((long) unit << Integer.SIZE) | (day - (long) Integer.MIN_VALUE);
        int place = place(key);
        if (keys[place] == FREE) {
            keys[place] = key;
            size++;
        }
        hours[place] = Math.addExact(hours[place], more);
        if (size > keys.length / 2) {
            grow();
        }
    }

    private int place(long key) {
        int place = (int) ((key * SCATTER) >>> (Long.numberOfLeadingZeros(keys.length) + 1));
        while (keys[place] != FREE && keys[place] != key) {
            place = (place + 1) & (keys.length - 1);
        }
        return place;
    }

    private void grow() {
        long[] oldKeys = keys;
        long[] oldHours = hours;
        keys = new long[oldKeys.length * 2];
        hours = new long[oldKeys.length * 2];
        Arrays.fill(keys, FREE);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != FREE) {
                int place = place(oldKeys[i]);
                keys[place] = oldKeys[i];
                hours[place] = oldHours[i];
            }
        }
    }

    /** Hands over all hours, by unit and day, and is empty afterwards. */
    void drain(Units units) {
        long[] sorted = Arrays.stream(keys).filter(key -> key != FREE).sorted().toArray();
        int from = 0;
        for (int i = 1; i <= sorted.length; i++) {
            if (i == sorted.length || unit(sorted[i]) != unit(sorted[from])) {
                int[] days = new int[i - from];
                long[] found = new long[i - from];
                for (int j = from; j < i; j++) {
                    days[j - from] = (int) (sorted[j] + Integer.MIN_VALUE);
                    found[j - from] = hours[place(sorted[j])];
                }
                units.unit(unit(sorted[from]), days, found);
                from = i;
            }
        }
        Arrays.fill(keys, FREE);
        Arrays.fill(hours, 0);
        size = 0;
    }

    private static int unit(long key) {
        return (int) (key >>> Integer.SIZE);
    }
}
