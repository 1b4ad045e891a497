package org.secondment.roi.effect.design;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.secondment.roi.effect.Exclusion;
import org.secondment.roi.effect.Exclusion.Reason;
import org.secondment.roi.effect.Presence;
import org.secondment.roi.effect.Strata;
import org.secondment.roi.effect.StrataStep;

/**
 * Who is compared with whom: decided before anything is estimated, from what was known before each secondment.
 *
 * @param placements by unit: those treated in the panel, and their controls
 * @param exclusions units in no comparison, in the order of their names
 * @param withoutEffect treated units in no cell of their own start, controls of earlier starts though; in the order of
 *     their names
 * @param ladder one step per start within the panel, in order of time
 * @param secondStarts by unit: first period away of its second episode
 */
public record Design(
        SortedMap<String, Placement> placements,
        List<Exclusion> exclusions,
        List<Exclusion> withoutEffect,
        List<StrataStep> ladder,
        SortedMap<String, Integer> secondStarts) {

    public Design {
        placements = Collections.unmodifiableSortedMap(new TreeMap<>(placements));
        exclusions = List.copyOf(exclusions);
        withoutEffect = List.copyOf(withoutEffect);
        ladder = List.copyOf(ladder);
        secondStarts = Collections.unmodifiableSortedMap(new TreeMap<>(secondStarts));
    }

    /**
     * Decides.
     *
     * @param cards one per unit, all of the same panel
     * @param contaminated why a unit is no clean control
     */
    public static Design of(
            List<UnitCard> cards,
            List<Stay> stays,
            Map<String, Reason> contaminated,
            Traits traits,
            DesignSettings settings) {
        Roles roles = Roles.of(byUnit(cards), stays, contaminated, settings);
        List<Candidate> units = roles.candidates();
        Stratification stratification = new Stratification(units, traits, settings);
        List<Strata> strata = stratification.strata(units.size());
        Map<String, Presence> shared = new HashMap<>();
        SortedMap<String, Placement> placements = new TreeMap<>();
        List<Exclusion> withoutEffect = new ArrayList<>();
        for (int at = 0; at < units.size(); at++) {
            Candidate unit = units.get(at);
            String name = unit.card().unit();
            Presence presence = shared.computeIfAbsent(unit.card().marks(), Presence::new);
            placements.put(name, new Placement(unit.cohort(), strata.get(at), presence));
            withoutEffect(unit, strata.get(at), settings)
                    .ifPresent(reason -> withoutEffect.add(new Exclusion(name, reason)));
        }
        return new Design(placements, roles.exclusions(), withoutEffect, stratification.ladder(), roles.secondStarts());
    }

    private static Optional<Reason> withoutEffect(Candidate unit, Strata strata, DesignSettings settings) {
        int start = unit.cohort().first();
        if (start > unit.card().periods()) {
            return Optional.empty();
        }
        if (strata.at(start).isEmpty()) {
            return Optional.of(Reason.INACTIVE);
        }
        return settings.coversBase(unit.card(), start) ? Optional.empty() : Optional.of(Reason.JOINED_LATE);
    }

    private static SortedMap<String, UnitCard> byUnit(List<UnitCard> cards) {
        SortedMap<String, UnitCard> byUnit = new TreeMap<>();
        for (UnitCard card : cards) {
            if (byUnit.put(card.unit(), card) != null) {
                throw new IllegalArgumentException(card.unit() + " has two cards; expected one");
            }
            if (card.periods() != cards.get(0).periods()) {
                throw new IllegalArgumentException(card.unit() + " has " + card.periods() + " periods; expected "
                        + cards.get(0).periods());
            }
        }
        return byUnit;
    }
}
