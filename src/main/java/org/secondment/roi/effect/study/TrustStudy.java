package org.secondment.roi.effect.study;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.secondment.roi.effect.Headline;

/** What speaks for and against the main outcome's headline. */
final class TrustStudy {

    private final OutcomeStudy outcome;

    TrustStudy(OutcomeStudy outcome) {
        this.outcome = outcome;
    }

    /** Empty where there is no main effect, or it is of too few. */
    Optional<Trust> trust() {
        return outcome.mainEffect()
                .filter(effect -> effect.printing().hasPoint())
                .map(effect -> outcome.headline().map(this::ofHeadline).orElseGet(this::ofTextbook));
    }

    /** Treated units of a headline that may be printed. */
    List<UnitEffect> units() {
        return outcome.mainEffect()
                .filter(effect -> effect.printing().hasPoint())
                .flatMap(effect -> outcome.headline())
                .map(found -> new UnitEffects(outcome.sample(), found).all())
                .orElse(List.of());
    }

    private Trust ofHeadline(Headline headline) {
        UnitEffects units = new UnitEffects(outcome.sample(), headline);
        Variants variants = new Variants(outcome.sample(), outcome.estimation().settings());
        return new Trust(
                outcome.estimation().preTrend(),
                breakdown(),
                sensitivity(),
                variants.all(headline),
                variants.withoutEachSegment(),
                Segments.of(outcome.sample(), outcome.estimation().settings()),
                Forbidden.weight(outcome.moments()),
                new Twins(outcome.sample(), outcome.estimation().settings()).of(units.all()),
                Rankings.of(units.measured()),
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
        List<org.secondment.roi.effect.Cohort> cohorts = headline.parts().stream()
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
