package org.secondment.roi.simulate;

/** A fast seeded stream of draws for the many entries of time; one for each lawyer and month. */
final class Luck {

    private static final long GOLDEN_RATIO = 0x9e3779b97f4a7c15L;

    private long state;

    Luck(long seed, int person, int month) {
        state = mixed(seed + GOLDEN_RATIO * (person + 1)) + GOLDEN_RATIO * (month + 1);
        state = mixed(state);
    }

    /** From 0 to below {@code count}. */
    int below(int count) {
        return (int) (((next() >>> 33) * count) >>> 31);
    }

    /** From 0 to below 1. */
    double real() {
        return (next() >>> 11) * 0x1.0p-53;
    }

    boolean percent(int chance) {
        return below(100) < chance;
    }

    private long next() {
        state += GOLDEN_RATIO;
        return mixed(state);
    }

    private static long mixed(long value) {
        long z = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
