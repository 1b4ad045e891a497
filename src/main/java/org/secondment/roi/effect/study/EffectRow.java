package org.secondment.roi.effect.study;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.secondment.roi.effect.Interval;
import org.secondment.roi.effect.Outcome;
import org.secondment.roi.effect.Question;

/**
 * One estimate as {@code effects.csv} holds it, at full precision.
 *
 * @param outcome label of the outcome; with {@code _percent} where it is a share of the counterfactual
 * @param view which units or choice, such as all
 * @param estimator such as proportional
 * @param aggregation cell, simple, dynamic, group, calendar or headline
 * @param cohort period of the start; empty for an overall figure
 * @param printed whether the report shows it
 * @param words evidence, or why it is not shown
 */
public record EffectRow(
        Question question,
        String outcome,
        String view,
        String estimator,
        String aggregation,
        String cohort,
        String period,
        OptionalInt eventTime,
        double estimate,
        OptionalDouble standardError,
        Optional<Interval> interval,
        String intervalKind,
        OptionalDouble pValue,
        long treated,
        long controls,
        boolean printed,
        String words) {

    /** An overall figure of all units that the report does not show. */
    static EffectRow of(
            Outcome outcome, String estimator, String aggregation, Ranged figure, long treated, long controls) {
        return new EffectRow(
                outcome.question(),
                outcome.label(),
                outcome.view(),
                estimator,
                aggregation,
                "",
                "",
                OptionalInt.empty(),
                figure.value(),
                figure.standardError(),
                figure.interval(),
                figure.kind().label(),
                OptionalDouble.empty(),
                treated,
                controls,
                false,
                "in this table only");
    }

    /** The same as a share of the counterfactual, in percent. */
    EffectRow percent() {
        return with(outcome + "_percent", view, cohort, period, eventTime, pValue, printed, words);
    }

    /** Whether both are the same figure by the same estimator. */
    boolean tellsTheSame(EffectRow other) {
        return at(other.cohort, other.period, other.eventTime).equals(this)
                && outcome.equals(other.outcome)
                && view.equals(other.view)
                && estimator.equals(other.estimator)
                && aggregation.equals(other.aggregation);
    }

    EffectRow view(String other) {
        return with(outcome, other, cohort, period, eventTime, pValue, printed, words);
    }

    /** The same of a part; what does not tell the part stays empty. */
    EffectRow at(String ownCohort, String ownPeriod, OptionalInt ownTime) {
        return with(outcome, view, ownCohort, ownPeriod, ownTime, pValue, printed, words);
    }

    EffectRow tested(OptionalDouble p) {
        return with(outcome, view, cohort, period, eventTime, p, printed, words);
    }

    EffectRow shown(String evidence) {
        return with(outcome, view, cohort, period, eventTime, pValue, true, evidence);
    }

    EffectRow refused(String reason) {
        return with(outcome, view, cohort, period, eventTime, pValue, false, reason);
    }

    private EffectRow with(
            String ownOutcome,
            String ownView,
            String ownCohort,
            String ownPeriod,
            OptionalInt ownTime,
            OptionalDouble p,
            boolean isPrinted,
            String ownWords) {
        return new EffectRow(
                question,
                ownOutcome,
                ownView,
                estimator,
                aggregation,
                ownCohort,
                ownPeriod,
                ownTime,
                estimate,
                standardError,
                interval,
                intervalKind,
                p,
                treated,
                controls,
                isPrinted,
                ownWords);
    }
}
