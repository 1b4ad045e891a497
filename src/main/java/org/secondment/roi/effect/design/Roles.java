package org.secondment.roi.effect.design;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.secondment.roi.effect.Cohort;
import org.secondment.roi.effect.Exclusion;
import org.secondment.roi.effect.Exclusion.Reason;

/**
 * Who is treated when, who never, and who is left out of every comparison: each unit is one of the three.
 *
 * @param candidates in the order of their names
 * @param exclusions in the order of their units
 * @param secondStarts first period away of a candidate's second episode
 */
record Roles(List<Candidate> candidates, List<Exclusion> exclusions, SortedMap<String, Integer> secondStarts) {

    static Roles of(
            SortedMap<String, UnitCard> cards,
            List<Stay> stays,
            Map<String, Reason> contaminated,
            DesignSettings settings) {
        Map<String, List<Stay>> byUnit = stays.stream().collect(Collectors.groupingBy(Stay::unit));
        List<Exclusion> exclusions = new ArrayList<>();
        byUnit.keySet().stream()
                .filter(unit -> !cards.containsKey(unit))
                .forEach(unit -> exclusions.add(new Exclusion(unit, Reason.NO_RECORDS)));
        List<Candidate> candidates = new ArrayList<>();
        SortedMap<String, Integer> secondStarts = new TreeMap<>();
        cards.forEach((unit, card) -> {
            List<Stay> own = byUnit.getOrDefault(unit, List.of());
            Optional<Episodes> episodes = Episodes.of(own, settings.minAwayDays());
            Cohort cohort = episodes.map(Episodes::first).orElse(Cohort.NEVER);
            Optional<Reason> reason = own.isEmpty() || episodes.isPresent()
                    ? reason(cohort, card.periods(), Optional.ofNullable(contaminated.get(unit)), settings)
                    : Optional.of(Reason.TOO_SHORT);
            if (reason.isPresent()) {
                exclusions.add(new Exclusion(unit, reason.get()));
            } else {
                candidates.add(new Candidate(card, cohort));
                episodes.ifPresent(some -> some.secondStart().ifPresent(second -> secondStarts.put(unit, second)));
            }
        });
        exclusions.sort(Comparator.comparing(Exclusion::unit));
        return new Roles(candidates, exclusions, secondStarts);
    }

    /** Whoever is treated in the panel stays so; contamination leaves out those that could only be controls. */
    private static Optional<Reason> reason(
            Cohort cohort, int periods, Optional<Reason> contaminated, DesignSettings settings) {
        if (cohort.first() < 1) {
            return Optional.of(Reason.BEFORE_DATA);
        }
        if (settings.excludes(cohort)) {
            return Optional.of(Reason.TOO_EARLY);
        }
        return cohort.first() > periods ? contaminated : Optional.empty();
    }
}
