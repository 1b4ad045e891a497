package org.secondment.roi.effect.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.secondment.roi.effect.Exclusion;
import org.secondment.roi.effect.Exclusion.Reason;
import org.secondment.roi.effect.StrataStep;

/** What holds for every firm. */
class DesignPropertiesTest {

    private static final DesignSettings SETTINGS = Views.by(Factor.SECTOR, Factor.SIZE);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void eachUnitIsTreatedOrAControlOrLeftOut(long seed) {
        RandomFirm firm = RandomFirm.of(seed);
        Design design = firm.design(Views.activeIn(8, Factor.SECTOR, Factor.SIZE));

        List<String> decided = new ArrayList<>(design.placements().keySet());
        design.exclusions().forEach(exclusion -> decided.add(exclusion.unit()));
        Set<String> all = firm.cards().stream().map(UnitCard::unit).collect(Collectors.toSet());
        all.add("prospect");
        assertThat(decided).doesNotHaveDuplicates().hasSameElementsAs(all);
        assertThat(design.exclusions())
                .extracting(Exclusion::reason)
                .contains(
                        Reason.NO_RECORDS,
                        Reason.BEFORE_DATA,
                        Reason.TOO_EARLY,
                        Reason.TOO_SHORT,
                        Reason.CONTACT_MOVED_IN);
        assertThat(design.exclusions()).extracting(Exclusion::unit).isSorted();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void treatedUnitsAreInTheLadderOrNamed(long seed) {
        Design design = RandomFirm.of(seed).design(Views.activeIn(3, Factor.SECTOR, Factor.SIZE));

        long treated = design.placements().values().stream()
                .filter(placement -> placement.cohort().first() <= Views.PERIODS)
                .count();
        assertThat(design.withoutEffect()).isNotEmpty();
        assertThat(design.ladder().stream().mapToLong(StrataStep::treated).sum())
                .isEqualTo(treated - design.withoutEffect().size());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void theOrderOfInputDoesNotMatter(long seed) {
        RandomFirm firm = RandomFirm.of(seed);
        List<UnitCard> cards = new ArrayList<>(firm.cards());
        List<Stay> stays = new ArrayList<>(firm.stays());
        Collections.shuffle(cards, new Random(seed));
        Collections.shuffle(stays, new Random(seed));

        assertThat(new RandomFirm(cards, stays, new TreeMap<>(firm.contaminated())).design(SETTINGS))
                .isEqualTo(firm.design(SETTINGS));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void strataNeverUseTheBaseOrLaterPeriods(long seed) {
        RandomFirm firm = RandomFirm.of(seed);
        Design design = firm.design(SETTINGS);
        Random random = new Random(seed);
        int sensitive = 0;
        for (StrataStep step : design.ladder()) {
            int base = step.start() - 1 - 4;
            Design changed = firm.from(base, amount -> random.nextInt(5_000)).design(SETTINGS);
            assertThat(at(step.start(), changed)).isEqualTo(at(step.start(), design));
            Design earlier =
                    firm.from(base - 1, amount -> random.nextInt(5_000)).design(SETTINGS);
            sensitive += at(step.start(), earlier).equals(at(step.start(), design)) ? 0 : 1;
        }
        assertThat(sensitive).isPositive();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void howMuchAnActiveUnitHasInTheBaseMakesNoStratumEither(long seed) {
        DesignSettings settings = Views.activeIn(6, Factor.SECTOR, Factor.SIZE);
        RandomFirm firm = RandomFirm.of(seed);
        Design design = firm.design(settings);
        Random random = new Random(seed);
        for (StrataStep step : design.ladder()) {
            Design changed = firm.from(step.start() - 5, amount -> amount > 0 ? 1 + random.nextInt(5_000) : amount)
                    .design(settings);
            assertThat(at(step.start(), changed)).isEqualTo(at(step.start(), design));
        }
    }

    @Test
    void everyStartStandsOnTheFirstRungThatSuffices() {
        Set<List<String>> used = new HashSet<>();
        for (long seed = 1; seed <= 5; seed++) {
            RandomFirm firm = RandomFirm.of(seed);
            List<Candidate> units = firm.roles(SETTINGS).candidates();
            for (StrataStep step : firm.design(SETTINGS).ladder()) {
                List<Rung> rungs =
                        Rung.ladder(step.start() > 6 ? List.of(Factor.SECTOR, Factor.SIZE) : List.of(Factor.SECTOR));
                int at = 0;
                while (at < rungs.size() - 1 && !suffices(rungs.get(at), step.start(), units)) {
                    at++;
                }
                assertThat(step.factors()).isEqualTo(rungs.get(at).words());
                used.add(step.factors());
            }
        }
        assertThat(used).hasSizeGreaterThan(2);
    }

    /** Counts anew, unit by unit. */
    private static boolean suffices(Rung rung, int start, List<Candidate> units) {
        KnownBefore known = new KnownBefore(start, units, Traits.NONE, SETTINGS);
        List<Candidate> based = units.stream()
                .filter(unit -> unit.card().first() <= start - 5 && unit.card().last() >= start - 2)
                .toList();
        List<Candidate> treated =
                based.stream().filter(unit -> unit.cohort().first() == start).toList();
        int last = treated.stream().mapToInt(unit -> unit.cohort().last()).max().orElse(0);
        return treated.stream()
                .filter(unit -> unit.card().first() < start - 5 || !rung.asksForSize())
                .allMatch(unit -> based.stream()
                                .filter(control -> control.cohort().first() > Math.min(last + 4, 20) + 1)
                                .filter(control ->
                                        known.stratum(control.card(), rung).equals(known.stratum(unit.card(), rung)))
                                .count()
                        >= 10);
    }

    private static Map<String, String> at(int start, Design design) {
        Map<String, String> strata = new TreeMap<>();
        design.placements()
                .forEach(
                        (unit, placement) -> strata.put(unit, placement.strata().at(start)));
        return strata;
    }
}
