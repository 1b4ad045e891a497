package org.secondment.roi.effect;

/**
 * The settings of the estimator; times are periods of the panel.
 *
 * @param before event times before the treatment that are shown
 * @param after event times after the treatment that are shown
 * @param anticipation periods before a start that may already feel it: a
 * @param minBefore periods that a cohort needs before its anticipation
 * @param baseLength periods whose mean is the base: the last ones before the anticipation
 * @param draws seeded draws of a uniform band
 */
public record EffectSettings(
        int before,
        int after,
        int anticipation,
        int minBefore,
        int baseLength,
        TrendForm trend,
        BasePeriod basePeriod,
        Controls controls,
        TreatmentStarts treatmentStarts,
        int draws,
        long seed) {

    /** Fewer could not tell 5 % from 1 %. */
    public static final int LEAST_DRAWS = 99;

    public EffectSettings {
        if (before < 0 || after < 0 || anticipation < 0 || minBefore < 0 || baseLength < 1 || draws < 1) {
            throw new IllegalArgumentException("before, after, anticipation and min_before must not be negative; "
                    + "base_length and draws must be 1 or more");
        }
    }

    /** What the periods before a cohort's anticipation are compared with. */
    public enum BasePeriod {
        /** The periods just before each: no effect is expected from one to the next. */
        VARYING,
        /** The cohort's one base. */
        UNIVERSAL
    }

    /** Who may be compared with a treated unit. */
    public enum Controls {
        /** Units not treated yet, and those never treated. */
        NOT_YET,
        /** Units never treated in the periods of the panel. */
        NEVER
    }

    public EffectSettings with(TrendForm other) {
        return with(anticipation, other, basePeriod, controls);
    }

    public EffectSettings with(BasePeriod other) {
        return with(anticipation, trend, other, controls);
    }

    public EffectSettings with(Controls other) {
        return with(anticipation, trend, basePeriod, other);
    }

    public EffectSettings withAnticipation(int periods) {
        return with(periods, trend, basePeriod, controls);
    }

    /** With a fifth of the draws, for what stands beside the main outcome; the p-value stays valid, and less fine. */
    public EffectSettings withFewerDraws() {
        return with(anticipation, trend, basePeriod, controls, Math.max(LEAST_DRAWS, draws / 5));
    }

    private EffectSettings with(int periods, TrendForm form, BasePeriod base, Controls others) {
        return with(periods, form, base, others, draws);
    }

    private EffectSettings with(int periods, TrendForm form, BasePeriod base, Controls others, int some) {
        return new EffectSettings(
                before, after, periods, minBefore, baseLength, form, base, others, treatmentStarts, some, seed);
    }

    /** The last period before the cohort's anticipation. */
    int lastBase(Cohort cohort) {
        return cohort.first() - anticipation - 1;
    }

    /** Whether the cohort has too few periods before its treatment to be estimated or to be a control. */
    public boolean excludes(Cohort cohort) {
        return cohort.isTooEarly(anticipation, baseLength, minBefore);
    }
}
