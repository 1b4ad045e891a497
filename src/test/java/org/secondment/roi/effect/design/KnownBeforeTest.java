package org.secondment.roi.effect.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnownBeforeTest {

    private static final Rung SIZE = new Rung(List.of(Grouping.finest(Factor.SIZE)));

    @ParameterizedTest
    @CsvSource({"2, 1", "3, 5", "6, 5", "7, 1"})
    void sizesAreThoseOfTheFourPeriodsBeforeTheBase(int billed, String fifth) {
        UnitCard seen = Views.once("seen", billed, 9_000);
        KnownBefore known = before(12, seen, others());

        assertThat(known.stratum(seen, SIZE)).isEqualTo("size fifth " + fifth);
    }

    @ParameterizedTest
    @CsvSource({"1, 5", "2, 5", "3, 1"})
    void whereTheDataBeginLaterThePartOfThePeriodsThatTheyCoverCounts(int billed, String fifth) {
        UnitCard seen = Views.once("seen", billed, 9_000);
        KnownBefore known = before(8, seen, others());

        assertThat(known.stratum(seen, SIZE)).isEqualTo("size fifth " + fifth);
        assertThat(known.factors()).containsExactly(Factor.SECTOR, Factor.SIZE, Factor.TENURE);
    }

    @Test
    void whereTheDataBeginWithTheBaseThereAreNoSizes() {
        assertThat(before(6, Views.once("seen", 1, 9_000), others()).factors())
                .containsExactly(Factor.SECTOR, Factor.TENURE);
        assertThat(before(7, Views.once("seen", 1, 9_000), others()).factors()).contains(Factor.SIZE);
    }

    @Test
    void traitsAreThoseBeforeTheStartAndSectorsThoseOfTheCard() {
        UnitCard lawyer = Views.steady("L7", "litigation", 40);
        Traits traits = (unit, start, factor) -> factor == Factor.PRACTICE ? "" : unit + " " + factor + " " + start;
        KnownBefore known =
                new KnownBefore(12, List.of(Views.never(lawyer)), traits, Views.by(Factor.GRADE, Factor.SECTOR));

        assertThat(known.stratum(
                        lawyer,
                        Rung.ladder(List.of(Factor.GRADE, Factor.SECTOR, Factor.CREDIT, Factor.PRACTICE, Factor.TENURE))
                                .get(0)))
                .isEqualTo("L7 GRADE 12 | litigation | credit third 1 | unknown | L7 TENURE 12");
    }

    @Test
    void whoJoinedAfterTheSizesWereTakenIsNew() {
        UnitCard joined = Views.from(7, "joined", "", 80);
        UnitCard before = Views.from(6, "before", "", 80);
        KnownBefore known = before(12, joined, List.of(before));

        assertThat(known.stratum(joined, SIZE)).isEqualTo("new");
        assertThat(known.stratum(before, SIZE)).isEqualTo("size fifth 1");
    }

    private static KnownBefore before(int start, UnitCard seen, List<UnitCard> others) {
        List<Candidate> units = Stream.concat(Stream.of(seen), others.stream())
                .map(Views::never)
                .toList();
        return new KnownBefore(start, units, Traits.NONE, Views.by(Factor.SECTOR, Factor.SIZE, Factor.TENURE));
    }

    private static List<UnitCard> others() {
        return List.of(
                Views.steady("C1", "", 11),
                Views.steady("C2", "", 13),
                Views.steady("C3", "", 17),
                Views.steady("C4", "", 19));
    }
}
