package org.secondment.roi.effect;

import java.util.OptionalDouble;

/** How sure an effect is, in one word; no stars (methods, "Evidence words"). */
public enum Evidence {
    STRONG("strong"),
    MODERATE("moderate"),
    WEAK("weak"),
    NOT_SHOWN("not shown"),
    ANECDOTE("anecdote"),
    TOO_FEW("too few to measure");

    private static final double STRONG_BREAKDOWN = 1;
    private static final double MODERATE_BREAKDOWN = 0.5;

    private final String word;

    Evidence(String word) {
        this.word = word;
    }

    /**
     * The word for an effect whose interval may be printed, or may not.
     *
     * @param interval the band from 40 clusters on, below the interval of the permutation test
     * @param breakdown Mbar*, the breach of equal trends at which zero is no longer excluded; empty where unknown
     * @param signs whether the proportional and the additive form have one sign
     */
    public static Evidence of(Printing printing, Interval interval, OptionalDouble breakdown, SignsOfForms signs) {
        if (!printing.hasInterval()) {
            return printing == Printing.ANECDOTE ? ANECDOTE : TOO_FEW;
        }
        if (interval.low() <= 0 && interval.high() >= 0) {
            return NOT_SHOWN;
        }
        double withstood = signs == SignsOfForms.ALIKE ? breakdown.orElse(0) : 0;
        if (printing == Printing.UNIFORM_BAND && withstood >= STRONG_BREAKDOWN) {
            return STRONG;
        }
        return withstood >= MODERATE_BREAKDOWN ? MODERATE : WEAK;
    }

    /** With the direction, such as "strong gain" or "moderate loss", where an effect is shown. */
    public String words(double effect) {
        return switch (this) {
            case STRONG, MODERATE, WEAK -> word + (effect > 0 ? " gain" : " loss");
            case NOT_SHOWN, ANECDOTE, TOO_FEW -> word;
        };
    }

    /** Whether both assumptions on trends find the same direction; where not, evidence is weak at most. */
    public enum SignsOfForms {
        ALIKE,
        DIFFERENT;

        public static SignsOfForms of(double proportional, double additive) {
            return Math.signum(proportional) == Math.signum(additive) ? ALIKE : DIFFERENT;
        }
    }
}
