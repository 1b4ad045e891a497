package org.secondment.roi.simulate;

/** Makes well-mixed bits of numbers that resemble each other (SplitMix64 of Steele, Lea and Flood). */
final class SplitMix {

    /** Keeps the numbers of a sequence apart before they are mixed. */
    static final long GOLDEN_RATIO = 0x9e3779b97f4a7c15L;

    static long mixed(long value) {
        long z = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }

    private SplitMix() {}
}
