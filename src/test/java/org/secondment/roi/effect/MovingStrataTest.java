package org.secondment.roi.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.secondment.roi.effect.EffectSettings.BasePeriod;
import org.secondment.roi.effect.EffectSettings.Controls;

/**
 * Seven clients by hand, compared in proportion with a base of one period and one period after. At start 3, stratum a:
 * 20 grows with (60 + 30 + 45) / (40 + 10 + 30), stratum b: 8 with (7 + 9) / (7 + 5); at start 6, stratum b: 30 with
 * (30 + 66) / (20 + 40).
 */
class MovingStrataTest {

    private static final Cohort EARLY = new Cohort(3, 3);
    private static final Cohort LATE = new Cohort(6, 6);
    private static final double FIRST = 50 - 20 * 135 / 80.0;
    private static final double SECOND = 29 - 8 * 16 / 12.0;
    private static final double THIRD = 100 - 30 * 96 / 60.0;
    private static final double MEAN = (FIRST + SECOND + THIRD) / 3;

    private static final List<UnitSeries> UNITS = List.of(
            unit("t1", EARLY, "a", "a", 3, 20, 9, 50, 4, 4, 4),
            unit("t2", LATE, "a", "b", 1, 40, 2, 60, 30, 5, 100),
            unit("t3", EARLY, "b", "b", 6, 8, 7, 29, 2, 2, 2),
            unit("c1", Cohort.NEVER, "a", "b", 1, 10, 1, 30, 20, 1, 30),
            unit("c2", Cohort.NEVER, "b", "b", 2, 7, 1, 7, 40, 1, 66),
            unit("c3", Cohort.NEVER, "b", "a", 1, 5, 3, 9, 1, 1, 9),
            unit("c4", Cohort.NEVER, "a", "", 8, 30, 8, 45, 5, 8, 500));

    /** Times three, in the order of the clients. */
    private static final double[] INFLUENCE = {
        FIRST - MEAN,
        THIRD - MEAN - 0.25 * (60 - 40 * 135 / 80.0),
        SECOND - MEAN,
        -0.25 * (30 - 10 * 135 / 80.0) - 0.5 * (30 - 20 * 96 / 60.0),
        -8 / 12.0 * (7 - 7 * 16 / 12.0) - 0.5 * (66 - 40 * 96 / 60.0),
        -8 / 12.0 * (9 - 5 * 16 / 12.0),
        -0.25 * (45 - 30 * 135 / 80.0)
    };

    private static final double ERROR =
            Math.sqrt(Arrays.stream(INFLUENCE).map(each -> each * each).sum()) / 3;

    @Test
    void eachStartComparesWithinItsOwnStrata() {
        Headline headline = effects(UNITS).headline(1, 1).orElseThrow();

        assertThat(headline.overall().effect().value()).isCloseTo(MEAN, within(1e-12));
        assertThat(headline.overall().effect().standardError()).isCloseTo(ERROR, within(1e-12));
        assertThat(headline.overall().effect().treated()).isEqualTo(3);
        assertThat(headline.overall().effect().controls())
                .as("a client counts once, also as a control at two starts")
                .isEqualTo(5);
        assertThat(headline.parts())
                .extracting(part -> part.cell().cohort(), StratumEffect::stratum, StratumEffect::controls)
                .containsExactly(tuple(EARLY, "a", 3L), tuple(EARLY, "b", 2L), tuple(LATE, "b", 2L));
    }

    @Test
    void thePermutedStatisticIsTheSame() {
        List<PanelUnit> units = IntStream.range(0, UNITS.size())
                .mapToObj(at -> PanelUnit.of(UNITS.get(at), at, 1))
                .toList();

        HeadlineSums sums = new StudentisedEffect(
                        units, List.of(EARLY, LATE), new HeadlineWindow(1, 0, 1), TrendForm.PROPORTIONAL)
                .at(new int[] {1, 2, 1, 0, 0, 0, 0});

        assertThat(sums.effect()).isCloseTo(MEAN, within(1e-12));
        assertThat(sums.standardError()).isCloseTo(ERROR, within(1e-12));
        assertThat(Arrays.stream(sums.influence()).map(each -> 3 * each).toArray())
                .containsExactly(INFLUENCE, Offset.offset(1e-12));
    }

    @Test
    void whoWasInactiveIsNeitherTreatedNorAControlAtThatStart() {
        List<UnitSeries> units = IntStream.range(0, UNITS.size())
                .mapToObj(at -> at == 0 ? unit("t1", EARLY, "", "a", 3, 20, 9, 50, 4, 4, 4) : UNITS.get(at))
                .toList();

        Headline headline = effects(units).headline(1, 1).orElseThrow();

        assertThat(headline.overall().effect().value()).isCloseTo((SECOND + THIRD) / 2, within(1e-12));
        assertThat(headline.counts(units.get(0).group())).isFalse();
        assertThat(headline.counts(units.get(1).group())).isTrue();
        assertThat(headline.counts(units.get(2).group())).isTrue();
        assertThat(headline.counts(units.get(3).group())).isFalse();
    }

    @Test
    void groupsOfOneUnitHaveTheStandardErrorsOfClusters() {
        for (long seed : new long[] {5, 8, 13}) {
            List<UnitSeries> units = Reference.alone(Additivity.movingPanel(new SplittableRandom(seed)));
            EffectSettings settings = Additivity.settings(TrendForm.PROPORTIONAL);
            GroupTimeEffects single = GroupTimeEffects.of(PanelMoments.of(Additivity.PERIODS, 100, units), settings);
            GroupTimeEffects clustered =
                    GroupTimeEffects.of(PanelMoments.clustered(Additivity.PERIODS, 100, units), settings);

            double error = error(single);

            assertThat(PanelMoments.of(Additivity.PERIODS, 100, units).groups()).hasSizeGreaterThan(60);
            assertThat(error).isPositive().isCloseTo(error(clustered), within(1e-9 * error));
        }
    }

    private static double error(GroupTimeEffects effects) {
        return effects.headline(1, 2).orElseThrow().overall().effect().standardError();
    }

    private static GroupTimeEffects effects(List<UnitSeries> units) {
        EffectSettings settings = new EffectSettings(
                9,
                9,
                0,
                1,
                1,
                TrendForm.PROPORTIONAL,
                BasePeriod.UNIVERSAL,
                Controls.NOT_YET,
                TreatmentStarts.AFTER_AWAY,
                9,
                1);
        return GroupTimeEffects.of(PanelMoments.of(7, 1, units), settings);
    }

    private static UnitSeries unit(String name, Cohort cohort, String atThree, String atSix, long... amounts) {
        Strata strata = new Strata("", new TreeMap<>(Map.of(3, atThree, 6, atSix)));
        return new UnitSeries(name, "", new Group(cohort, strata, Presence.throughout(7)), amounts);
    }
}
