package org.secondment.roi.effect;

/** How much may be printed of an effect, by the clusters behind it (methods, "Inference and refusal"). */
public enum Printing {
    /** Only the ledger and the raw before and after of each case. */
    NOTHING("too few to measure"),
    /** The point, the range of placebos and the permutation's p-value; no ratio and no return on investment. */
    ANECDOTE("anecdote"),
    /** The point, the interval of the inverted permutation test and the minimum detectable effect. */
    PERMUTATION_INTERVAL(""),
    /** The clustered standard error and the uniform band, with the permutation as a check. */
    UNIFORM_BAND("");

    public static final int LEAST_TREATED = 3;
    public static final int LEAST_CONTROLS = 10;
    public static final int LEAST_FOR_INTERVAL = 10;
    public static final int LEAST_FOR_BAND = 40;

    private static final double SAME_WIDTH = 1.2;

    private final String words;

    Printing(String words) {
        this.words = words;
    }

    public static Printing of(int treatedClusters, int controlClusters) {
        if (treatedClusters < LEAST_TREATED || controlClusters < LEAST_CONTROLS) {
            return NOTHING;
        }
        if (treatedClusters < LEAST_FOR_INTERVAL) {
            return ANECDOTE;
        }
        return treatedClusters < LEAST_FOR_BAND || controlClusters < LEAST_FOR_BAND
                ? PERMUTATION_INTERVAL
                : UNIFORM_BAND;
    }

    /** By the units, each a cluster of its own, behind an estimate. */
    public static Printing of(Estimate estimate) {
        return of(Math.toIntExact(estimate.treated()), Math.toIntExact(estimate.controls()));
    }

    /** What is said instead of an interval; empty where one is printed. */
    public String words() {
        return words;
    }

    public boolean hasPoint() {
        return this != NOTHING;
    }

    /** Whether ratios, intervals and returns may stand beside the point. */
    public boolean hasInterval() {
        return this == PERMUTATION_INTERVAL || this == UNIFORM_BAND;
    }

    /** Of a band and the permutation's interval as its check: the band, or the wider where they differ by over 20 %. */
    public static Interval wider(Interval band, Interval permutation) {
        double width = band.high() - band.low();
        double check = permutation.high() - permutation.low();
        return check > SAME_WIDTH * width ? permutation : band;
    }
}
