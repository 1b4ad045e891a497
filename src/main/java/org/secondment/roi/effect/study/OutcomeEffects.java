package org.secondment.roi.effect.study;

import java.util.List;
import java.util.Optional;
import org.secondment.roi.effect.MoneyEffect;
import org.secondment.roi.effect.Outcome;
import org.secondment.roi.effect.TrendForm;

/**
 * What one outcome came to.
 *
 * @param trend the assumption behind the main effect
 * @param main empty where nothing can be estimated
 * @param refusal why it is empty, and what would unlock it; else empty
 * @param other the same under the other assumption on trends
 * @param path by event time, ascending
 */
public record OutcomeEffects(
        Outcome outcome,
        TrendForm trend,
        Optional<MainEffect> main,
        String refusal,
        Optional<MoneyEffect> other,
        List<PathPoint> path) {

    public OutcomeEffects {
        path = List.copyOf(path);
    }
}
