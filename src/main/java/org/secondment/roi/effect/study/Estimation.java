package org.secondment.roi.effect.study;

import java.util.Optional;
import java.util.function.Predicate;
import org.secondment.roi.effect.Aggregation;
import org.secondment.roi.effect.Cell;
import org.secondment.roi.effect.Effect;
import org.secondment.roi.effect.EffectSettings;
import org.secondment.roi.effect.EffectSettings.BasePeriod;
import org.secondment.roi.effect.Estimate;
import org.secondment.roi.effect.GroupTimeEffects;
import org.secondment.roi.effect.Headline;
import org.secondment.roi.effect.PanelMoments;
import org.secondment.roi.effect.PreTrendTest;
import org.secondment.roi.effect.TreatmentStarts;

/** One panel under one assumption on trends. */
record Estimation(EffectSettings settings, GroupTimeEffects effects) {

    static Estimation of(PanelMoments panel, EffectSettings settings) {
        return new Estimation(settings, GroupTimeEffects.of(panel, settings));
    }

    Estimation where(Predicate<Cell> wanted) {
        return new Estimation(settings, effects.where(wanted));
    }

    /** The mean over as many periods after the return as the base has: a year after against a year before. */
    Optional<Headline> headline() {
        return headline(settings.baseLength());
    }

    /** The mean over the first periods after the return; none where effects count from the start, or so many are not shown. */
    Optional<Headline> headline(int periods) {
        return settings.treatmentStarts() == TreatmentStarts.AFTER_AWAY && periods <= settings.after()
                ? effects.headline(1, periods)
                : Optional.empty();
    }

    /** Of all counted cells; empty where there are none. */
    Optional<Estimate> simple() {
        return effects.aggregated(Aggregation.SIMPLE).stream()
                .map(Effect::estimate)
                .findFirst();
    }

    /** Of all cells before where each is compared with the period before it; else of event times. */
    PreTrendTest preTrend() {
        return testsCells() ? effects.preTrend() : effects.preTrendByEventTime();
    }

    /** What the test is of, in tables. */
    String preTrendAggregation() {
        return testsCells() ? "cell" : "dynamic";
    }

    private boolean testsCells() {
        return settings.basePeriod() == BasePeriod.VARYING;
    }
}
