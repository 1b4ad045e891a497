package org.secondment.roi.staging;

/**
 * Slices of equal width of all longs, in rising order; digests fall into each about equally often.
 *
 * @param count a power of two
 */
record Slices(int count) {

    /** So many that about {@code most} of all digests fall into each. */
    static Slices of(long all, int most) {
        int count = 1;
        while (count < 1 << 30 && (all - 1) / most >= count) {
            count <<= 1;
        }
        return new Slices(count);
    }

    long low(int slice) {
        int bits = Integer.numberOfTrailingZeros(count);
        return Long.MIN_VALUE + ((long) slice << (Long.SIZE - bits));
    }

    long high(int slice) {
        return slice == count - 1 ? Long.MAX_VALUE : low(slice + 1) - 1;
    }
}
