package org.secondment.roi.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.secondment.roi.effect.Exclusion;
import org.secondment.roi.effect.Outcome;
import org.secondment.roi.effect.Question;
import org.secondment.roi.effect.study.EffectRow;
import org.secondment.roi.effect.study.OutcomeEffects;
import org.secondment.roi.effect.study.Study;
import org.secondment.roi.effect.study.Trust;
import org.secondment.roi.effect.study.Trust.Ranking;
import org.secondment.roi.effect.study.Trust.Segment;
import org.secondment.roi.effect.study.Trust.Variant;

/**
 * Studies for readers who may see lawyers in groups only: what rests on fewer goes, no lawyer is named, and nobody's
 * hours are shown. Studies of clients stay as they are.
 */
final class LawyersInGroups {

    private final int least;

    private LawyersInGroups(int least) {
        this.least = least;
    }

    static List<Study> of(List<Study> studies, int least) {
        LawyersInGroups groups = new LawyersInGroups(least);
        return studies.stream()
                .filter(study -> !restricted(study.mainOutcome().outcome()))
                .map(study -> study.question() == Question.PERSON ? groups.study(study) : study)
                .toList();
    }

    /** How much a lawyer works is for restricted readers only. */
    private static boolean restricted(Outcome outcome) {
        return outcome.question() == Question.PERSON && outcome.scale() == Outcome.Scale.HOURS;
    }

    private boolean enough(long treated, long controls) {
        return treated >= least && controls >= least;
    }

    private Study study(Study all) {
        List<OutcomeEffects> outcomes = all.outcomes().stream()
                .filter(one -> !restricted(one.outcome()))
                .map(this::outcome)
                .toList();
        Optional<Trust> trust =
                outcomes.get(0).main().flatMap(main -> all.trust().map(known -> trust(known, main.treated())));
        return new Study(
                all.question(),
                all.periods(),
                outcomes,
                List.of(),
                trust,
                all.exclusions().size() < least ? List.of() : unnamed(all.exclusions()),
                all.ladder(),
                all.rows().stream().filter(this::shown).toList());
    }

    private OutcomeEffects outcome(OutcomeEffects all) {
        boolean few = all.main().isPresent()
                && !enough(
                        all.main().orElseThrow().treated(),
                        all.main().orElseThrow().controls());
        String reason = "fewer than " + least + " lawyers, or colleagues like them, stand behind it";
        return new OutcomeEffects(
                all.outcome(),
                all.trend(),
                few ? Optional.empty() : all.main(),
                few ? reason : all.refusal(),
                all.other()
                        .filter(other -> !few
                                && enough(
                                        other.effect().treated(), other.effect().controls())),
                all.path().stream()
                        .filter(point -> enough(point.treated(), point.controls()))
                        .toList());
    }

    private static List<Exclusion> unnamed(List<Exclusion> exclusions) {
        return exclusions.stream().map(one -> new Exclusion("", one.reason())).toList();
    }

    /** Figures of single cohorts go as well: with the total they would give away a cohort that is too small. */
    private boolean shown(EffectRow row) {
        return Stream.of(Outcome.values())
                        .filter(LawyersInGroups::restricted)
                        .noneMatch(outcome -> row.outcome().startsWith(outcome.label()))
                && row.cohort().isEmpty()
                && enough(row.treated(), row.controls());
    }

    private Trust trust(Trust all, long treated) {
        return new Trust(
                all.preTrend(),
                all.breakdown(),
                all.sensitivity(),
                all.variants().stream()
                        .filter(one -> enough(one.treated(), one.controls()))
                        .toList(),
                without(all.withoutSegment(), treated),
                segments(all.segments(), treated),
                all.forbiddenWeight(),
                List.of(),
                new Ranking(List.of(), all.ranking().tauSquared(), "lawyers are never ranked"),
                all.commonSupport());
    }

    /** All or none: one that is left out would follow from the others. */
    private List<Variant> without(List<Variant> variants, long treated) {
        return variants.stream()
                        .allMatch(one -> enough(one.treated(), one.controls()) && enoughLeft(treated - one.treated()))
                ? variants
                : List.of();
    }

    private List<Segment> segments(List<Segment> segments, long treated) {
        long rest = treated - segments.stream().mapToLong(Segment::treated).sum();
        return enoughLeft(rest) && segments.stream().allMatch(one -> enough(one.treated(), one.controls()))
                ? segments
                : List.of();
    }

    private boolean enoughLeft(long rest) {
        return rest <= 0 || rest >= least;
    }
}
