package org.secondment.roi.effect.design;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.secondment.roi.effect.StrataStep;

/**
 * The strata of all units at one start, formed on the first rung of the merging ladder on which every stratum that holds a
 * treated unit has enough controls. New units do not move it: they are one small stratum on each rung but the last.
 *
 * @param strata in the order of the units; empty where a unit is not active
 */
record StartStrata(List<String> strata, StrataStep step) {

    StartStrata {
        strata = List.copyOf(strata);
    }

    /** Only treated units and controls that have the whole base count on the ladder. */
    static StartStrata of(int start, List<Candidate> units, Traits traits, DesignSettings settings) {
        KnownBefore known = new KnownBefore(start, units, traits, settings);
        List<Candidate> compared = units.stream()
                .filter(unit -> known.isActive(unit.card()) && settings.coversBase(unit.card(), start))
                .toList();
        List<Candidate> treated =
                compared.stream().filter(unit -> unit.cohort().first() == start).toList();
        List<Candidate> controls = lastingControls(compared, treated, settings);
        Rung rung = Rung.ladder(known.factors()).stream()
                .filter(some -> suffices(some, known, treated, controls, settings.leastControls()))
                .findFirst()
                .orElse(Rung.EVERYBODY);
        Map<String, String> names = new HashMap<>();
        List<String> strata = units.stream()
                .map(Candidate::card)
                .map(card -> known.isActive(card) ? known.stratum(card, rung) : "")
                .map(name -> names.computeIfAbsent(name, Function.identity()))
                .toList();
        long inactive = units.stream()
                .filter(unit -> unit.cohort().first() >= start && !known.isActive(unit.card()))
                .count();
        int held = strata(treated, known, rung).size();
        return new StartStrata(strata, new StrataStep(start, rung.words(), treated.size(), held, inactive));
    }

    /**
     * Units that are controls from the base to the last period after the return that is counted, or to the panel's end
     * where that comes first: those treated in between leave some of the headline's cells without them.
     */
    private static List<Candidate> lastingControls(
            List<Candidate> compared, List<Candidate> treated, DesignSettings settings) {
        long lastAfter = treated.stream()
                .mapToLong(unit -> Math.min(
                        (long) unit.cohort().last() + settings.after(),
                        unit.card().periods()))
                .max()
                .orElse(0);
        return compared.stream()
                .filter(unit -> unit.cohort().first() > lastAfter + settings.anticipation())
                .toList();
    }

    private static boolean suffices(
            Rung rung, KnownBefore known, List<Candidate> treated, List<Candidate> controls, int least) {
        Map<String, Long> counts = strata(controls, known, rung);
        return treated.stream()
                .filter(unit -> !known.isNew(unit.card(), rung))
                .map(unit -> known.stratum(unit.card(), rung))
                .allMatch(stratum -> counts.getOrDefault(stratum, 0L) >= least);
    }

    private static Map<String, Long> strata(Collection<Candidate> units, KnownBefore known, Rung rung) {
        return units.stream()
                .map(unit -> known.stratum(unit.card(), rung))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }
}
