package org.secondment.roi.effect.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.secondment.roi.effect.Cohort;
import org.secondment.roi.effect.Exclusion;
import org.secondment.roi.effect.Exclusion.Reason;
import org.secondment.roi.effect.Presence;
import org.secondment.roi.effect.Strata;
import org.secondment.roi.effect.StrataStep;

class DesignTest {

    @Test
    void unitsArePlacedOrLeftOutByName() {
        List<UnitCard> cards = List.of(
                Views.steady("never", "bank", 10),
                new UnitCard("left", "bank", 3, 6, 0, 0, 1, 2, 3, 4, 0),
                Views.steady("treated", "bank", 30));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> design(cards, List.of(), Views.by()))
                .withMessage("left has 7 periods; expected 20");

        Design design = design(
                List.of(cards.get(2), cards.get(0)),
                List.of(new Stay("treated", 12, 13, 90), new Stay("prospect", 12, 13, 90)),
                Views.by(Factor.SECTOR));
        assertThat(design.placements())
                .containsExactly(
                        Map.entry("never", new Placement(Cohort.NEVER, Strata.NONE, Presence.throughout(20))),
                        Map.entry("treated", new Placement(new Cohort(12, 13), Strata.NONE, Presence.throughout(20))));
        assertThat(design.exclusions()).containsExactly(new Exclusion("prospect", Reason.NO_RECORDS));
        assertThat(design.ladder()).containsExactly(new StrataStep(12, List.of(), 1, 1, 0));
    }

    @Test
    void presenceIsThatOfTheCard() {
        Design design = design(
                List.of(new UnitCard("C1", "", 2, 4, 0, 7, 8, 9, 0)), List.of(new Stay("C1", 6, 6, 30)), Views.by());

        assertThat(placement(design, "C1"))
                .isEqualTo(new Placement(new Cohort(6, 6), Strata.NONE, new Presence("01110")));
        assertThat(design.ladder()).isEmpty();
        assertThat(design.withoutEffect()).isEmpty();
    }

    @Test
    void strataAreFormedAnewForEachStart() {
        List<UnitCard> cards = new ArrayList<>();
        IntStream.range(0, 22).forEach(unit -> cards.add(Views.once("later" + unit, 9, 10 + unit)));
        IntStream.range(0, 20).forEach(unit -> cards.add(Views.once("sooner" + unit, 4, 60 + unit)));
        cards.add(Views.once("first", 4, 400));
        cards.add(Views.once("second", 9, 500));
        List<Stay> stays = List.of(new Stay("first", 12, 12, 60), new Stay("second", 16, 16, 60));

        Design design = design(cards, stays, Views.activeIn(8, Factor.SIZE));

        assertThat(design.ladder())
                .containsExactly(
                        new StrataStep(12, List.of("size half"), 1, 1, 0),
                        new StrataStep(16, List.of("size half"), 1, 1, 20));
        assertThat(strata(design, "sooner15")).isEqualTo(Map.of(12, "size half 2", 16, ""));
        assertThat(strata(design, "later0")).isEqualTo(Map.of(12, "size half 1", 16, "size half 1"));
        assertThat(strata(design, "later15")).isEqualTo(Map.of(12, "size half 1", 16, "size half 2"));
        assertThat(strata(design, "second")).isEqualTo(Map.of(12, "size half 1", 16, "size half 2"));
    }

    @Test
    void treatedUnitsWithoutEffectAreNamedAndStayControlsOfEarlierStarts() {
        List<UnitCard> cards = List.of(
                Views.steady("early", "", 30),
                Views.once("quiet", 5, 50),
                Views.from(12, "new", "", 70),
                Views.from(11, "known", "", 80),
                Views.once("future", 5, 60));
        List<Stay> stays = List.of(
                new Stay("early", 8, 8, 60),
                new Stay("quiet", 16, 16, 60),
                new Stay("new", 16, 16, 60),
                new Stay("known", 16, 16, 60),
                new Stay("future", 21, 21, 60));

        Design design = design(cards, stays, Views.activeIn(8));

        assertThat(design.withoutEffect())
                .containsExactly(new Exclusion("new", Reason.JOINED_LATE), new Exclusion("quiet", Reason.INACTIVE));
        assertThat(design.placements()).hasSize(5);
        assertThat(strata(design, "quiet")).isEqualTo(Map.of(16, ""));
        assertThat(strata(design, "new")).isEqualTo(Map.of(8, ""));
        assertThat(design.ladder())
                .containsExactly(new StrataStep(8, List.of(), 1, 1, 2), new StrataStep(16, List.of(), 1, 1, 2));
    }

    @Test
    void unitsWithTheSameStrataShareThem() {
        List<UnitCard> cards = new ArrayList<>(IntStream.range(0, 12)
                .mapToObj(unit -> Views.steady("C" + unit, "bank", 7))
                .toList());
        cards.add(Views.steady("retail", "retail", 7));
        cards.add(Views.steady("treated", "bank", 7));

        Design design = design(cards, List.of(new Stay("treated", 12, 12, 60)), Views.by(Factor.SECTOR));

        assertThat(placement(design, "C3").strata())
                .isSameAs(placement(design, "treated").strata())
                .isEqualTo(new Strata("all", new TreeMap<>(Map.of(12, "bank"))));
        assertThat(strata(design, "retail")).isEqualTo(Map.of(12, "retail"));
    }

    @Test
    void aUnitHasOneCard() {
        List<UnitCard> twice = List.of(Views.steady("C1", "", 1), Views.steady("C1", "", 2));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> design(twice, List.of(), Views.by()))
                .withMessage("C1 has two cards; expected one");
    }

    private static Map<Integer, String> strata(Design design, String unit) {
        return placement(design, unit).strata().byStart();
    }

    private static Placement placement(Design design, String unit) {
        return Objects.requireNonNull(design.placements().get(unit), unit);
    }

    private static Design design(List<UnitCard> cards, List<Stay> stays, DesignSettings settings) {
        return Design.of(cards, stays, Map.of(), Traits.NONE, settings);
    }
}
