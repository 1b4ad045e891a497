package org.secondment.roi.effect.study;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.secondment.roi.effect.Interval;
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
        String words) {}
