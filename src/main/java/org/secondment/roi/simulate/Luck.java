package org.secondment.roi.simulate;

/** A fast seeded stream of draws for the many entries of time; one for each lawyer and month. */
final class Luck {

    private long state;

    Luck(long seed, int person, int month) {
        state = SplitMix.mixed(seed + SplitMix.GOLDEN_RATIO * (person + 1)) + SplitMix.GOLDEN_RATIO * (month + 1);
        state = SplitMix.mixed(state);
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
        state += SplitMix.GOLDEN_RATIO;
        return SplitMix.mixed(state);
    }
}
