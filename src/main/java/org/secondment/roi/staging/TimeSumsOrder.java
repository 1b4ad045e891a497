package org.secondment.roi.staging;

import java.util.Arrays;
import java.util.function.IntToLongFunction;
import java.util.function.IntUnaryOperator;

/**
 * The order in which sums of time are written: by matter, lawyer and day as far as they fit beside the place in one
 * long, then by place. It keeps like beside like, which makes files small; nothing else depends on it.
 */
final class TimeSumsOrder {

    private static final long LOWER_HALF = 0xFFFFFFFFL;

    private final int placeBits;
    private final int firstDay;
    private final Cut employee;
    private final Cut day;

    /** The upper {@code kept} bits of values that have {@code kept + dropped} bits at most. */
    private record Cut(int kept, int dropped) {

        static Cut of(long most, int free) {
            int bits = bits(most);
            int kept = Math.min(bits, free);
            return new Cut(kept, bits - kept);
        }

        long append(long key, long value) {
            return key << kept | value >>> dropped;
        }
    }

    private TimeSumsOrder(int count, long whoBits, int firstDay, int lastDay) {
        this.placeBits = bits(count);
        this.firstDay = firstDay;
        int free = Long.SIZE - 1 - placeBits - bits(whoBits >>> Integer.SIZE);
        this.employee = Cut.of(whoBits & LOWER_HALF, free);
        this.day = Cut.of((long) lastDay - firstDay, free - employee.kept());
    }

    /**
     * The places from 0 to {@code count - 1} in that order.
     *
     * @param who code of the matter in the upper half, of the lawyer in the lower one
     */
    static int[] of(int count, IntToLongFunction who, IntUnaryOperator day) {
        long whoBits = 0;
        int firstDay = Integer.MAX_VALUE;
        int lastDay = Integer.MIN_VALUE;
        for (int place = 0; place < count; place++) {
            whoBits |= who.applyAsLong(place);
            firstDay = Math.min(firstDay, day.applyAsInt(place));
            lastDay = Math.max(lastDay, day.applyAsInt(place));
        }
        TimeSumsOrder order = new TimeSumsOrder(count, whoBits, firstDay, lastDay);
        long[] keys = new long[count];
        for (int place = 0; place < count; place++) {
            keys[place] = order.key(who.applyAsLong(place), day.applyAsInt(place), place);
        }
        Arrays.sort(keys);
        return order.places(keys);
    }

    private long key(long who, int date, int place) {
        long key = employee.append(who >>> Integer.SIZE, who & LOWER_HALF);
        return day.append(key, (long) date - firstDay) << placeBits | place;
    }

    private int[] places(long[] keys) {
        long mask = (1L << placeBits) - 1;
        int[] places = new int[keys.length];
        for (int i = 0; i < keys.length; i++) {
            places[i] = (int) (keys[i] & mask);
        }
        return places;
    }

    private static int bits(long most) {
        return Long.SIZE - Long.numberOfLeadingZeros(most);
    }
}
