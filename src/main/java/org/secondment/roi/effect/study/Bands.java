package org.secondment.roi.effect.study;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.secondment.roi.effect.Aggregation;
import org.secondment.roi.effect.Effect;
import org.secondment.roi.effect.Estimate;
import org.secondment.roi.effect.Interval;
import org.secondment.roi.effect.UniformBand;
import org.secondment.roi.effect.study.Ranged.IntervalKind;

/** The effects of one aggregation with their intervals: uniform over its parts, normal for the overall one. */
final class Bands {

    private static final double LEVEL = 0.95;

    private final List<Effect> effects;
    private final Optional<UniformBand> band;

    Bands(Estimation estimation, Aggregation aggregation) {
        this.effects = estimation.effects().aggregated(aggregation);
        this.band = estimation
                .effects()
                .band(effects.stream().filter(Bands::part).map(Effect::estimate).toList(), LEVEL);
    }

    List<Effect> effects() {
        return effects;
    }

    Ranged of(Effect effect) {
        return part(effect) && band.isPresent()
                ? uniform(effect.estimate(), band.orElseThrow())
                : Ranged.normal(effect.estimate());
    }

    private static boolean part(Effect effect) {
        return effect.cohort().isPresent()
                || effect.period().isPresent()
                || effect.eventTime().isPresent();
    }

    private static Ranged uniform(Estimate estimate, UniformBand band) {
        Optional<Interval> interval = estimate.interval(band.criticalValue());
        return new Ranged(
                estimate.value(),
                OptionalDouble.of(estimate.standardError()),
                interval,
                interval.isPresent() ? IntervalKind.UNIFORM : IntervalKind.NONE);
    }
}
