package org.secondment.roi.effect.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.secondment.roi.effect.EffectSettings;
import org.secondment.roi.effect.Outcome;
import org.secondment.roi.effect.UnitPanel;

/** Estimates a question: every outcome by both assumptions on trends, and how far the main one can be trusted. */
public final class Studies {

    /**
     * The study of a panel; its first outcome is the main one.
     *
     * @param settings whose trend is that of the headline, where the outcome has not its own
     */
    public static Study of(UnitPanel panel, EffectSettings settings) {
        List<OutcomeEffects> outcomes = new ArrayList<>();
        List<EffectRow> rows = new ArrayList<>();
        List<UnitEffect> units = List.of();
        Optional<Trust> trust = Optional.empty();
        for (Outcome each : panel.moments().keySet()) {
            OutcomeStudy outcome =
                    new OutcomeStudy(panel, each, outcomes.isEmpty() ? settings : settings.withFewerDraws());
            rows.addAll(outcome.rows());
            if (outcomes.isEmpty()) {
                TrustStudy checks = new TrustStudy(outcome);
                trust = checks.trust();
                units = checks.units();
                trust.ifPresent(found -> rows.addAll(TrustRows.of(found, each, outcome.trend())));
            }
            outcomes.add(outcome.effects());
        }
        return new Study(
                panel.question(), panel.periods(), outcomes, units, trust, panel.exclusions(), panel.ladder(), rows);
    }

    private Studies() {}
}
