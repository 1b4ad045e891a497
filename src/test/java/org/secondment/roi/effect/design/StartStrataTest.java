package org.secondment.roi.effect.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.secondment.roi.effect.StrataStep;

/** Start in period 12: base 7 to 10, sizes from 3 to 6, headline to 17 for those back after 13. */
class StartStrataTest {

    private static final int START = 12;

    @ParameterizedTest
    @CsvSource({"54, size fifth, size fifth 5", "53, size half, size half 2", "9, , all"})
    void strataMergeUntilEachOfTheTreatedHasTenControls(int controls, String factor, String stratum) {
        List<Candidate> units = growing(controls);
        units.add(Views.away(Views.steady("treated", "bank", 1000), START, 13));

        StartStrata strata = at(START, units, Views.by(Factor.SIZE));

        assertThat(strata.strata().get(controls)).isEqualTo(stratum);
        assertThat(strata.step())
                .isEqualTo(new StrataStep(START, factor == null ? List.of() : List.of(factor), 1, 1, 0));
    }

    @Test
    void theLadderStopsAtTheFirstRungThatSuffices() {
        List<Candidate> units = growing(54);
        units.add(Views.away(Views.steady("treated", "bank", 1000), START, 13));

        assertThat(at(START, units, Views.by(Factor.SECTOR, Factor.SIZE)).step().factors())
                .containsExactly("size fifth");
        units.replaceAll(unit -> new Candidate(
                Views.steady(unit.card().unit(), "bank", unit.card().amount(1)), unit.cohort()));
        assertThat(at(START, units, Views.by(Factor.SECTOR, Factor.SIZE)).step().factors())
                .containsExactly("sector", "size fifth");
    }

    @Test
    void oneStratumWithoutEnoughControlsMergesAllOfTheStart() {
        List<Candidate> units = new ArrayList<>(IntStream.range(0, 21)
                .mapToObj(unit -> Views.never(Views.steady("C" + unit, unit < 12 ? "bank" : "retail", 5)))
                .toList());
        units.add(Views.away(Views.steady("bank", "bank", 5), START, 13));
        assertThat(at(START, units, Views.by(Factor.SECTOR)).step())
                .isEqualTo(new StrataStep(START, List.of("sector"), 1, 1, 0));

        units.add(Views.away(Views.steady("retail", "retail", 5), START, 14));
        assertThat(at(START, units, Views.by(Factor.SECTOR)).step())
                .isEqualTo(new StrataStep(START, List.of(), 2, 1, 0));

        units.add(Views.never(Views.steady("tenth", "retail", 5)));
        assertThat(at(START, units, Views.by(Factor.SECTOR)).step())
                .isEqualTo(new StrataStep(START, List.of("sector"), 2, 2, 0));
    }

    @ParameterizedTest
    @CsvSource({"18, size half", "19, size fifth"})
    void unitsTreatedBeforeTheHeadlineEndsAreNoLastingControls(int other, String factor) {
        List<Candidate> units = growing(54);
        units.set(53, Views.away(units.get(53).card(), other, 20));
        units.add(Views.away(Views.steady("treated", "bank", 1000), START, 13));

        assertThat(at(START, units, Views.by(Factor.SIZE)).step().factors()).containsExactly(factor);
    }

    @ParameterizedTest
    @CsvSource({"21, size half", "22, size fifth"})
    void theHeadlineOfWhoIsStillAwayEndsWithThePanel(int other, String factor) {
        List<Candidate> units = growing(54);
        units.set(53, Views.away(units.get(53).card(), other, 30));
        units.add(Views.away(Views.steady("treated", "bank", 1000), START, Integer.MAX_VALUE - 1));

        assertThat(at(START, units, Views.by(Factor.SIZE)).step().factors()).containsExactly(factor);
    }

    @Test
    void controlsWithoutTheWholeBaseDoNotCount() {
        List<Candidate> units = new ArrayList<>(IntStream.rangeClosed(1, 9)
                .mapToObj(unit -> Views.never(Views.steady("C" + unit, "bank", unit)))
                .toList());
        units.add(Views.away(Views.steady("treated", "bank", 9), START, 13));
        units.add(Views.never(Views.from(8, "late", "bank", 5)));
        units.add(Views.never(new UnitCard("left", "bank", 1, 9, new long[20])));

        assertThat(at(START, units, Views.by(Factor.SECTOR)).step().factors()).isEmpty();
        units.add(Views.never(Views.from(7, "known", "bank", 5)));
        assertThat(at(START, units, Views.by(Factor.SECTOR)).step().factors()).containsExactly("sector");
    }

    @Test
    void newUnitsAreOneStratumAndMoveNoOther() {
        List<Candidate> units = growing(54);
        units.add(Views.away(Views.steady("treated", "", 1000), START, 13));
        units.add(Views.away(Views.from(7, "new treated", "bank", 400), START, 13));
        units.add(Views.never(Views.from(7, "new control", "retail", 500)));

        StartStrata strata = at(START, units, Views.by(Factor.SIZE));

        assertThat(strata.step()).isEqualTo(new StrataStep(START, List.of("size fifth"), 2, 2, 0));
        assertThat(strata.strata().subList(54, 57)).containsExactly("size fifth 5", "new", "new");
        assertThat(at(START, units, Views.by(Factor.SECTOR, Factor.SIZE))
                        .strata()
                        .subList(55, 57))
                .containsExactly("new", "new");
        assertThat(at(START, units, Views.by(Factor.SECTOR)).step().strata()).isEqualTo(1);
    }

    @Test
    void treatedUnitsWithoutTheWholeBaseMergeNothing() {
        List<Candidate> units = growing(54);
        units.add(Views.away(Views.steady("treated", "", 1000), START, 13));
        units.add(Views.away(Views.from(8, "new", "", 1000), START, 13));

        assertThat(at(START, units, Views.by(Factor.SIZE)).step())
                .isEqualTo(new StrataStep(START, List.of("size fifth"), 1, 1, 0));
    }

    @ParameterizedTest
    @CsvSource({"2, 6, false", "2, 8, false", "2, 9, true", "2, 10, true", "2, 11, false", "30, 1, true"})
    void activityIsJudgedInThePeriodsBeforeTheAnticipation(int periods, int billed, boolean active) {
        List<Candidate> units = List.of(
                Views.away(Views.once("treated", billed, 40), START, 13),
                Views.never(Views.once("control", billed, 3)),
                Views.never(Views.once("credited", 10, -3)),
                Views.away(Views.once("earlier", 10, 0), 11, 11));

        StartStrata strata = at(START, units, Views.activeIn(periods));

        assertThat(strata.strata()).containsExactly(active ? "all" : "", active ? "all" : "", "", "");
        assertThat(strata.step())
                .isEqualTo(new StrataStep(START, List.of(), active ? 1 : 0, active ? 1 : 0, active ? 1 : 3));
    }

    @Test
    void sizesAreThoseOfActiveUnits() {
        List<Candidate> units = growing(54);
        units.add(Views.away(Views.steady("treated", "", 1000), START, 13));
        IntStream.range(0, 300).forEach(unit -> units.add(Views.never(Views.once("idle" + unit, 12, 9))));

        StartStrata strata = at(START, units, Views.activeIn(8, Factor.SIZE));

        assertThat(strata.strata().subList(0, 55))
                .isEqualTo(
                        at(START, units.subList(0, 55), Views.by(Factor.SIZE)).strata());
        assertThat(strata.step()).isEqualTo(new StrataStep(START, List.of("size fifth"), 1, 1, 300));
    }

    private static StartStrata at(int start, List<Candidate> units, DesignSettings settings) {
        return StartStrata.of(start, units, Traits.NONE, settings);
    }

    /** Never treated, each larger than the one before. */
    private static List<Candidate> growing(int units) {
        return new ArrayList<>(IntStream.rangeClosed(1, units)
                .mapToObj(unit -> Views.never(Views.steady("C" + unit, unit % 2 == 0 ? "bank" : "retail", 10L * unit)))
                .toList());
    }
}
