package org.secondment.roi.effect.study;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.secondment.roi.effect.Cohort;
import org.secondment.roi.effect.Headline;
import org.secondment.roi.effect.MeasuredEffect;
import org.secondment.roi.effect.Question;

/** What speaks for and against the main outcome's headline. */
final class TrustStudy {

    private final OutcomeStudy outcome;
    private final List<UnitEffect> units;
    private final List<MeasuredEffect> measured;

    TrustStudy(OutcomeStudy outcome) {
        this.outcome = outcome;
        Optional<UnitEffects> apart = outcome.mainEffect()
                .filter(effect -> effect.printing().hasPoint())
                .flatMap(effect -> outcome.headline())
                .map(found -> new UnitEffects(outcome.sample(), found));
        this.units = apart.map(UnitEffects::all).orElse(List.of());
        this.measured = apart.map(UnitEffects::measured).orElse(List.of());
    }

    /** Empty where there is no main effect, or it is of too few. */
    Optional<Trust> trust() {
        return outcome.mainEffect()
                .filter(effect -> effect.printing().hasPoint())
                .map(effect -> outcome.headline().map(this::ofHeadline).orElseGet(this::ofTextbook));
    }

    /** Treated units of a headline that may be printed. */
    List<UnitEffect> units() {
        return units;
    }

    private Trust ofHeadline(Headline headline) {
        Variants variants = new Variants(outcome.sample(), outcome.estimation().settings());
        return new Trust(
                outcome.estimation().preTrend(),
                breakdown(),
                sensitivity(),
                variants.all(headline, units),
                variants.withoutEachSegment(),
                Segments.of(outcome.sample(), outcome.estimation().settings()),
                Forbidden.weight(outcome.moments()),
                twins(),
                Rankings.of(measured, units),
                support(headline));
    }

    private Trust ofTextbook() {
        return new Trust(
                outcome.estimation().preTrend(),
                breakdown(),
                sensitivity(),
                List.of(),
                List.of(),
                List.of(),
                Forbidden.weight(outcome.moments()),
                List.of(),
                Rankings.NONE,
                OptionalDouble.empty());
    }

    /** Of clients, never of a person. */
    private List<Trust.Synthetic> twins() {
        return outcome.question() == Question.CLIENT
                ? new Twins(outcome.sample(), outcome.estimation().settings()).of(units)
                : List.of();
    }

    private OptionalDouble breakdown() {
        return outcome.trendSensitivity()
                .map(tested -> OptionalDouble.of(tested.breakdown()))
                .orElse(OptionalDouble.empty());
    }

    private List<Trust.Sensitivity> sensitivity() {
        return outcome.trendSensitivity().map(TrendSensitivity::intervals).orElse(List.of());
    }

    /** Treated units of the headline among all units of its cohorts. */
    private OptionalDouble support(Headline headline) {
        List<Cohort> cohorts = headline.parts().stream()
                .map(part -> part.cell().cohort())
                .distinct()
                .toList();
        long all = outcome.sample().members().stream()
                .filter(member -> cohorts.contains(member.cohort()))
                .count();
        long counted = headline.overall().effect().treated();
        return all == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) counted / all);
    }
}
