package org.secondment.roi.effect.study;

import java.util.List;
import java.util.Optional;
import org.secondment.roi.effect.Exclusion;
import org.secondment.roi.effect.Outcome;
import org.secondment.roi.effect.Question;
import org.secondment.roi.effect.StrataStep;

/**
 * Everything estimated about one question.
 *
 * @param periods labels, such as 2024-Q1
 * @param outcomes in the order of {@link Outcome}; the first is the main one
 * @param units treated units of the main outcome's headline, by name
 * @param trust of the main outcome; empty where it has no main effect
 * @param exclusions units in no comparison
 * @param ladder how like units were found, one step per start
 * @param rows of effects.csv, in a fixed order
 */
public record Study(
        Question question,
        List<String> periods,
        List<OutcomeEffects> outcomes,
        List<UnitEffect> units,
        Optional<Trust> trust,
        List<Exclusion> exclusions,
        List<StrataStep> ladder,
        List<EffectRow> rows) {

    public Study {
        periods = List.copyOf(periods);
        outcomes = List.copyOf(outcomes);
        units = List.copyOf(units);
        exclusions = List.copyOf(exclusions);
        ladder = List.copyOf(ladder);
        rows = List.copyOf(rows);
    }

    /** The outcome by which the question is answered. */
    public OutcomeEffects mainOutcome() {
        return outcomes.get(0);
    }
}
