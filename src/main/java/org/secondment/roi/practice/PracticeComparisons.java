package org.secondment.roi.practice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.secondment.roi.effect.BenjaminiHochberg;
import org.secondment.roi.effect.GroupContrast;
import org.secondment.roi.effect.GroupContrast.Case;
import org.secondment.roi.practice.PracticeComparison.Groups;
import org.secondment.roi.practice.PracticeComparison.Means;

/** Asks of every practice and outcome whether secondments with it come to more; early ends stay in. */
final class PracticeComparisons {

    /** Of secondments, clients and people on each side; with fewer there is no comparison. */
    static final int LEAST = 5;

    private final List<Engagement> engagements;
    private final PracticeSettings settings;
    private final String firstTier;

    PracticeComparisons(List<Engagement> engagements, PracticeSettings settings) {
        this.engagements = List.copyOf(engagements);
        this.settings = settings;
        this.firstTier = engagements.stream()
                .map(Engagement::tier)
                .filter(tier -> !tier.isEmpty())
                .sorted()
                .findFirst()
                .orElse("");
    }

    /** In the order of practices, then outcomes. */
    List<PracticeComparison> all() {
        List<PracticeComparison> asked = PracticeList.ALL.stream()
                .flatMap(practice -> Stream.of(PracticeOutcome.values())
                        .filter(outcome -> outcome.follows(practice.phase()))
                        .map(outcome -> comparison(practice, outcome)))
                .toList();
        List<Double> q = BenjaminiHochberg.qValues(asked.stream()
                .filter(PracticeComparisons::claimed)
                .map(one -> one.pValue().orElseThrow())
                .toList());
        List<PracticeComparison> all = new ArrayList<>();
        int at = 0;
        for (PracticeComparison one : asked) {
            all.add(claimed(one) ? one.withQ(q.get(at++)) : one);
        }
        return all;
    }

    private static boolean claimed(PracticeComparison one) {
        return one.practice().place() == Practice.Place.MAY_CAUSE
                && one.pValue().isPresent();
    }

    private PracticeComparison comparison(Practice practice, PracticeOutcome outcome) {
        List<Engagement> known = engagements.stream()
                .filter(one -> outcome.of(one, practice.phase()).isPresent())
                .toList();
        List<Engagement> with = kept(known, practice, Kept.DONE);
        List<Engagement> without = kept(known, practice, Kept.NOT_DONE);
        PracticeComparison empty = new PracticeComparison(
                practice,
                outcome,
                new Groups(
                        with.size(),
                        without.size(),
                        kept(known, practice, Kept.UNKNOWN).size(),
                        kept(known, practice, Kept.NOT_APPLICABLE).size()),
                "",
                Optional.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                Optional.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                settings.registered().contains(practice.id()),
                List.of());
        String refusal = refusal(known, with, without);
        return refusal.isEmpty() ? measured(empty, with, without) : empty.refused(refusal);
    }

    private static List<Engagement> kept(List<Engagement> known, Practice practice, Kept wanted) {
        return known.stream().filter(one -> practice.kept(one) == wanted).toList();
    }

    private String refusal(List<Engagement> known, List<Engagement> with, List<Engagement> without) {
        if (known.isEmpty()) {
            return "this outcome is known of no secondment yet";
        }
        int people = Math.max(LEAST, settings.minGroup());
        if (few(with, LEAST, people) || few(without, LEAST, people)) {
            return "fewer than " + LEAST + " secondments with it or without it, counting clients, or fewer than "
                    + people + " people";
        }
        return "";
    }

    private static boolean few(List<Engagement> group, int clients, int people) {
        return group.stream().map(Engagement::group).distinct().count() < clients
                || group.stream()
                                .map(one -> one.secondment().employeeId())
                                .distinct()
                                .count()
                        < people;
    }

    private PracticeComparison measured(PracticeComparison empty, List<Engagement> with, List<Engagement> without) {
        Optional<GroupContrast> contrast = GroupContrast.of(cases(empty, with, without));
        Optional<Double> p = contrast.flatMap(found -> found.pValue(settings.draws(), settings.seed()));
        if (p.isEmpty()) {
            return empty.refused("too few clients of one tier have it or lack it to exchange them");
        }
        GroupContrast found = contrast.orElseThrow();
        if (found.difference() == 0 && found.standardError() == 0) {
            return empty.refused("it came out the same for all");
        }
        return new PracticeComparison(
                empty.practice(),
                empty.outcome(),
                empty.groups(),
                "",
                Optional.of(new Means(mean(empty, with), mean(empty, without))),
                OptionalDouble.of(found.difference()),
                withoutEarlyEnds(empty, with, without),
                found.interval(settings.draws(), settings.seed()),
                OptionalDouble.of(p.orElseThrow()),
                OptionalDouble.empty(),
                empty.registered(),
                Difference.of(with, without, firstTier));
    }

    private static OptionalDouble withoutEarlyEnds(
            PracticeComparison empty, List<Engagement> with, List<Engagement> without) {
        List<Engagement> one = notEarly(with);
        List<Engagement> other = notEarly(without);
        if (empty.outcome() == PracticeOutcome.ENDED_EARLY || Math.min(one.size(), other.size()) < LEAST) {
            return OptionalDouble.empty();
        }
        Optional<GroupContrast> contrast = GroupContrast.of(cases(empty, one, other));
        return contrast.isPresent() ? OptionalDouble.of(contrast.orElseThrow().difference()) : OptionalDouble.empty();
    }

    private static List<Engagement> notEarly(List<Engagement> group) {
        return group.stream().filter(one -> one.ending() != Ending.EARLY).toList();
    }

    private static List<Case> cases(PracticeComparison asked, List<Engagement> with, List<Engagement> without) {
        return Stream.concat(with.stream(), without.stream())
                .sorted(PracticeStudies.ORDER)
                .map(one ->
                        new Case(one.group(), one.tier(), asked.practice().kept(one) == Kept.DONE, value(asked, one)))
                .toList();
    }

    private static double value(PracticeComparison asked, Engagement one) {
        return asked.outcome().of(one, asked.practice().phase()).orElseThrow();
    }

    private static double mean(PracticeComparison asked, List<Engagement> group) {
        return group.stream().mapToDouble(one -> value(asked, one)).average().orElseThrow();
    }
}
