package org.secondment.roi.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.secondment.roi.effect.EffectSettings.BasePeriod;
import org.secondment.roi.effect.EffectSettings.Controls;
import org.secondment.roi.effect.LeftOut.Reason;
import org.secondment.roi.effect.PreTrendTest.Refused;
import org.secondment.roi.effect.PreTrendTest.Tested;

/** Small panels by hand: seven periods, base of two, no anticipation. */
class WhoIsComparedTest {

    private static final Cohort EARLY = new Cohort(3, 4);

    @Test
    void aRatioToControlsWithoutFeesInTheBaseIsLeftOutAndCounted() {
        List<UnitSeries> units = List.of(
                unit("treated", EARLY, "bank", 10, 20, 30, 40, 50, 60, 70),
                unit("other", EARLY, "bank", 1, 2, 3, 4, 5, 6, 7),
                unit("new", Cohort.NEVER, "bank", 0, 0, 5, 5, 5, 5, 5));

        GroupTimeEffects effects = of(units, TrendForm.PROPORTIONAL, BasePeriod.UNIVERSAL);

        assertThat(effects.cells()).isEmpty();
        assertThat(effects.headline(1, 3)).isEmpty();
        assertThat(effects.leftOut())
                .hasSize(7)
                .allMatch(left -> left.reason() == Reason.CONTROL_BASE_NOT_POSITIVE && left.treated() == 2);
        assertThat(of(units, TrendForm.ADDITIVE, BasePeriod.UNIVERSAL).cells()).hasSize(7);
    }

    @Test
    void theHeadlineCountsOnlyUnitsSeenThroughout() {
        List<UnitSeries> units = List.of(
                unit("stays", EARLY, "all", 10, 20, 30, 40, 57, 62, 71),
                new UnitSeries(
                        "leaves", "", new Group(EARLY, Strata.NONE, new Presence("1111110")), 9, 9, 9, 9, 90, 91, 0),
                unit("never", Cohort.NEVER, "all", 4, 4, 4, 4, 6, 8, 12));

        Headline headline = of(units, TrendForm.PROPORTIONAL, BasePeriod.UNIVERSAL)
                .headline(1, 3)
                .orElseThrow();

        assertThat(headline.overall().effect().treated()).isEqualTo(1);
        assertThat(headline.overall().actual()).isCloseTo((57 + 62 + 71) / 3.0, within(1e-12));
        assertThat(headline.overall().counterfactual()).isCloseTo(15 * (1.5 + 2 + 3) / 3, within(1e-12));
        assertThat(Objects.requireNonNull(headline.byEventTime().get(2))
                        .effect()
                        .value())
                .isCloseTo(62 - 15 * 2, within(1e-12));
        assertThat(of(units, TrendForm.PROPORTIONAL, BasePeriod.UNIVERSAL)
                        .headline(1, 2)
                        .orElseThrow()
                        .overall()
                        .effect()
                        .treated())
                .isEqualTo(2);
    }

    @Test
    void unitsThatStartTogetherAreNoControlsOfOneAnother() {
        List<UnitSeries> units = List.of(
                unit("short", new Cohort(5, 5), "all", 10, 11, 13, 16, 20, 25, 31),
                unit("long", new Cohort(5, 6), "all", 7, 7, 8, 8, 9, 9, 9),
                unit("never", Cohort.NEVER, "all", 2, 4, 4, 7, 5, 6, 8));

        List<CellEffect> cells =
                of(units, TrendForm.ADDITIVE, BasePeriod.VARYING).cells();

        assertThat(cells).extracting(cell -> cell.estimate().controls()).containsOnly(1L);
        CellEffect before = cells.get(0);
        assertThat(before.cell()).isEqualTo(new Cell(new Cohort(5, 5), 3, 1, 2));
        assertThat(before.estimate().value()).isCloseTo((13 - 10.5) - (4 - 3), within(1e-12));
    }

    @Test
    void timeCountsFromTheReturnAndAllPeriodsAwayAreTimeZero() {
        List<UnitSeries> units = List.of(
                unit("treated", EARLY, "all", 10, 20, 30, 40, 50, 60, 75),
                unit("never", Cohort.NEVER, "all", 3, 5, 4, 4, 4, 4, 4));

        List<Effect> effects =
                of(units, TrendForm.ADDITIVE, BasePeriod.UNIVERSAL).aggregated(Aggregation.DYNAMIC);

        assertThat(effects.stream().skip(1).map(effect -> effect.eventTime().getAsInt()))
                .containsExactly(-1, 0, 1, 2);
        assertThat(effects.get(2).estimate().value()).isCloseTo(35 - 15, within(1e-12));
        assertThat(effects.get(0).estimate().value()).isCloseTo((50 + 60) / 2.0 - 15, within(1e-12));
    }

    @Test
    void whoMayAlreadyExpectATreatmentAfterTheDataIsNotNeverTreated() {
        List<UnitSeries> units = List.of(
                unit("treated", new Cohort(4, 4), "all", 10, 20, 30, 40, 50, 60, 75),
                unit("expects", new Cohort(8, 9), "all", 1, 1, 1, 1, 1, 1, 9),
                unit("unaware", new Cohort(9, 9), "all", 2, 2, 2, 2, 2, 2, 3),
                unit("never", Cohort.NEVER, "all", 3, 5, 4, 4, 4, 4, 4));
        EffectSettings never = new EffectSettings(
                9,
                9,
                1,
                1,
                1,
                TrendForm.ADDITIVE,
                BasePeriod.UNIVERSAL,
                Controls.NEVER,
                TreatmentStarts.AFTER_AWAY,
                9,
                1);

        List<CellEffect> cells =
                GroupTimeEffects.of(PanelMoments.of(7, 1, units), never).cells();

        assertThat(cells).hasSize(7).allMatch(cell -> cell.estimate().controls() == 2);
    }

    @Test
    void periodsOfTheBaseAreNotTested() {
        SplittableRandom random = new SplittableRandom(11);
        List<UnitSeries> units = Stream.generate(() -> random.longs(7, 10, 99).toArray())
                .limit(24)
                .map(amounts ->
                        unit("C" + amounts[0], amounts[0] % 2 == 0 ? new Cohort(6, 6) : Cohort.NEVER, "all", amounts))
                .toList();

        GroupTimeEffects universal = of(units, TrendForm.PROPORTIONAL, BasePeriod.UNIVERSAL);

        assertThat(universal.preTrend())
                .isInstanceOfSatisfying(
                        Tested.class, test -> assertThat(test.degrees()).isEqualTo(3));
        assertThat(universal.preTrendByEventTime())
                .isEqualTo(new Refused(0, "no period before the treatment can be compared"));
        assertThat(of(units, TrendForm.PROPORTIONAL, BasePeriod.VARYING).preTrend())
                .isInstanceOfSatisfying(
                        Tested.class, test -> assertThat(test.degrees()).isEqualTo(3));
    }

    @Test
    void clustersOfOneUnitGiveTheStandardErrorsOfUnits() {
        List<UnitSeries> units = Reference.alone(Reference.units("panel_small", 12, "stratum"));
        EffectSettings settings = Views.textbook(Controls.NOT_YET, BasePeriod.VARYING, 0);
        List<CellEffect> single =
                GroupTimeEffects.of(PanelMoments.of(12, 100, units), settings).cells();
        List<CellEffect> clustered = GroupTimeEffects.of(PanelMoments.clustered(12, 100, units), settings)
                .cells();

        for (int at = 0; at < single.size(); at++) {
            double expected = single.get(at).estimate().standardError();
            assertThat(clustered.get(at).estimate().standardError()).isCloseTo(expected, within(1e-9 * expected));
        }
    }

    @Test
    void nothingIsDrawnAroundABaseComparedWithItself() {
        GroupTimeEffects effects = GroupTimeEffects.of(
                PanelMoments.of(12, 100, Reference.units("panel_small", 12, "")),
                Views.textbook(Controls.NOT_YET, BasePeriod.UNIVERSAL, 0));
        List<Estimate> base = effects.where(Cell::inBase).cells().stream()
                .map(CellEffect::estimate)
                .toList();

        assertThat(base).hasSize(3).allMatch(estimate -> estimate.interval().isEmpty());
        assertThat(effects.band(base, 0.95)).isEmpty();
    }

    @Test
    void rowsThatContradictThemselvesAreRefused() {
        Group group = new Group(EARLY, Strata.NONE, new Presence("1101"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new UnitSeries("C1", "", group, 1, 2, 3, 4))
                .withMessage("C1 is absent in period 3 with an amount");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new UnitSeries("C1", "", group, 1, 2, 0))
                .withMessage("C1 has 3 amounts; expected 4");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Presence("11x"))
                .withMessage("presence is '11x'; expected 0 and 1, one for each period");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Cohort(5, 4))
                .withMessage("a cohort away from period 5 ends before, in 4");
    }

    private static GroupTimeEffects of(List<UnitSeries> units, TrendForm trend, BasePeriod base) {
        EffectSettings settings =
                new EffectSettings(1, 2, 0, 2, 2, trend, base, Controls.NOT_YET, TreatmentStarts.AFTER_AWAY, 99, 7);
        return GroupTimeEffects.of(PanelMoments.of(7, 1, units), settings);
    }

    private static UnitSeries unit(String name, Cohort cohort, String stratum, long... amounts) {
        return new UnitSeries(name, "", new Group(cohort, Strata.always(stratum), Presence.throughout(7)), amounts);
    }
}
