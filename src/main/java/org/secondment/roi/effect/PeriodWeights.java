package org.secondment.roi.effect;

/** Which periods of a secondment are counted, and how much each of them weighs. */
public sealed interface PeriodWeights {

    /** The first counted period of a cohort. */
    int first(Cohort cohort);

    /** Of the counted period so many after the first; 0 where the cohort has no such period. */
    double weight(Cohort cohort, int number);

    /** The last period in which the data must be, where so many are counted. */
    int last(Cohort cohort, int horizon);

    /** The periods after the return, all alike. */
    record AfterReturn() implements PeriodWeights {

        @Override
        public int first(Cohort cohort) {
            return cohort.last() + 1;
        }

        @Override
        public double weight(Cohort cohort, int number) {
            return 1;
        }

        @Override
        public int last(Cohort cohort, int horizon) {
            return cohort.last() + horizon;
        }
    }

    /**
     * The periods after the return at their present value in the period of the start.
     *
     * @param factor by which one period's delay is discounted
     */
    record PresentAfterReturn(double factor) implements PeriodWeights {

        @Override
        public int first(Cohort cohort) {
            return cohort.last() + 1;
        }

        @Override
        public double weight(Cohort cohort, int number) {
            return Math.pow(factor, first(cohort) - cohort.first() + number);
        }

        @Override
        public int last(Cohort cohort, int horizon) {
            return cohort.last() + horizon;
        }
    }

    /**
     * The periods away at their present value in the first of them.
     *
     * @param factor by which one period's delay is discounted
     */
    record PresentWhileAway(double factor) implements PeriodWeights {

        @Override
        public int first(Cohort cohort) {
            return cohort.first();
        }

        @Override
        public double weight(Cohort cohort, int number) {
            return number > cohort.last() - cohort.first() ? 0 : Math.pow(factor, number);
        }

        @Override
        public int last(Cohort cohort, int horizon) {
            return cohort.last();
        }
    }
}
