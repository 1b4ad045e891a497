package org.secondment.roi.effect;

import java.util.Optional;
import java.util.OptionalInt;

/** An aggregated effect; cohort, period and event time are empty for the overall one. */
public record Effect(
        Aggregation aggregation,
        Optional<Cohort> cohort,
        OptionalInt period,
        OptionalInt eventTime,
        Estimate estimate) {

    static Effect overall(Aggregation aggregation, Estimate estimate) {
        return new Effect(aggregation, Optional.empty(), OptionalInt.empty(), OptionalInt.empty(), estimate);
    }

    static Effect ofCohort(Cohort cohort, Estimate estimate) {
        return new Effect(Aggregation.GROUP, Optional.of(cohort), OptionalInt.empty(), OptionalInt.empty(), estimate);
    }

    static Effect ofPeriod(int period, Estimate estimate) {
        return new Effect(
                Aggregation.CALENDAR, Optional.empty(), OptionalInt.of(period), OptionalInt.empty(), estimate);
    }

    static Effect ofEventTime(int eventTime, Estimate estimate) {
        return new Effect(
                Aggregation.DYNAMIC, Optional.empty(), OptionalInt.empty(), OptionalInt.of(eventTime), estimate);
    }
}
