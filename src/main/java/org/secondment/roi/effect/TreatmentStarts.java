package org.secondment.roi.effect;

/** The clock by which effects are counted. */
public enum TreatmentStarts {

    /** Effects count from the first period after the return: time h = t - d; all periods away have time 0. */
    AFTER_AWAY {
        @Override
        public int eventTime(Cohort cohort, int period) {
            return Math.min(period - cohort.first(), Math.max(period - cohort.last(), 0));
        }

        @Override
        public int firstCounted() {
            return 1;
        }
    },

    /** Effects count from the first period away: time e = t - s, as in R's did. */
    AT_START {
        @Override
        public int eventTime(Cohort cohort, int period) {
            return period - cohort.first();
        }

        @Override
        public int firstCounted() {
            return 0;
        }
    };

    /** Periods since the cohort's treatment; below 0 before it. */
    public abstract int eventTime(Cohort cohort, int period);

    /** The event time at which effects begin to count. */
    public abstract int firstCounted();
}
