package org.secondment.roi.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.secondment.roi.effect.ReferenceTable.within;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StudentisedEffectTest {

    private static final double TOLERANCE = 1e-9;

    @ParameterizedTest
    @EnumSource(TrendForm.class)
    void theHeadlineAndEveryInfluenceAreThoseOfTheReference(TrendForm growth) {
        ProportionalCase input = ProportionalCase.all();
        HeadlineSums sums = input.effect(ProportionalCase.YEAR, growth).at(input.labels());
        String form = growth.name().toLowerCase(Locale.ROOT);
        ReferenceTable.Row headline = ReferenceTable.of("proportional/expected/headline.csv")
                .where("form", form)
                .where("row", "headline")
                .rows()
                .get(0);

        close(sums.effect(), headline.number("effect"));
        close(sums.standardError(), headline.number("std_error"));
        close(100 * sums.share(), headline.number("percent"));
        assertThat(sums.counted()).isEqualTo(headline.whole("n_treated")).isEqualTo(9);
        double[] expected =
                ReferenceTable.of("proportional/expected/influence.csv").numbers("effect_" + form);
        double[] influence = sums.influence();
        assertThat(influence).hasSameSizeAs(expected);
        for (int i = 0; i < expected.length; i++) {
            close(influence[i], expected[i]);
        }
        assertThat(Arrays.stream(influence).sum()).isCloseTo(0, Offset.offset(1e-6));
    }

    @ParameterizedTest
    @EnumSource(TrendForm.class)
    void clientsOfOneClusterAddTheirInfluencesBeforeTheyAreSquared(TrendForm growth) {
        ProportionalCase input = ProportionalCase.all();
        List<PanelUnit> units = input.units();
        int[] never = IntStream.range(0, units.size())
                .filter(i -> input.labels()[i] == 0)
                .limit(2)
                .toArray();
        PanelUnit second = units.get(never[1]);
        List<PanelUnit> paired = units.stream()
                .map(unit -> unit == second ? inCluster(never[0], unit) : unit)
                .toList();

        HeadlineSums alone = input.effect(ProportionalCase.YEAR, growth).at(input.labels());
        HeadlineSums together =
                new StudentisedEffect(paired, input.cohorts(), ProportionalCase.YEAR, growth).at(input.labels());

        double[] influence = alone.influence();
        double square = alone.standardError() * alone.standardError();
        assertThat(together.standardError())
                .isCloseTo(Math.sqrt(square + 2 * influence[never[0]] * influence[never[1]]), Offset.offset(1e-6));
        assertThat(together.effect()).isEqualTo(alone.effect());
    }

    @Test
    void aUnitThatIsNotThereInTheBaseOrAfterIsNoControl() {
        HeadlineWindow window = new HeadlineWindow(1, 0, 1);
        List<PanelUnit> units = List.of(
                new PanelUnit(0, Strata.NONE, 100, 7, 150),
                new PanelUnit(1, Strata.NONE, 40, 41, 44),
                new PanelUnit(2, Strata.NONE, Double.NaN, 41, 900),
                new PanelUnit(3, Strata.NONE, 30, 31, Double.NaN));

        HeadlineSums sums = new StudentisedEffect(units, List.of(new Cohort(2, 2)), window, TrendForm.PROPORTIONAL)
                .at(new int[] {1, 0, 0, 0});

        assertThat(sums.effect()).isCloseTo(150 - 100 * 44.0 / 40, Offset.offset(1e-10));
        assertThat(sums.influence()).containsExactly(new double[] {0, 0, 0, 0}, Offset.offset(1e-12));
    }

    @Test
    void controlsThatBilledNothingBeforeSupportNoRatioButASum() {
        HeadlineWindow window = new HeadlineWindow(1, 0, 1);
        List<Cohort> cohorts = List.of(new Cohort(2, 2));
        List<PanelUnit> units = List.of(
                new PanelUnit(0, Strata.NONE, 100, 7, 150),
                new PanelUnit(1, Strata.NONE, 0, 3, 20),
                new PanelUnit(2, Strata.always("1"), 90, 7, 80));
        int[] labels = {1, 0, 1};

        assertThat(new StudentisedEffect(units, cohorts, window, TrendForm.PROPORTIONAL)
                        .at(labels)
                        .counted())
                .isZero();
        HeadlineSums additive = new StudentisedEffect(units, cohorts, window, TrendForm.ADDITIVE).at(labels);
        assertThat(additive.counted()).as("a stratum without a control").isEqualTo(1);
        assertThat(additive.effect()).isCloseTo(30, Offset.offset(1e-10));
    }

    private static PanelUnit inCluster(int cluster, PanelUnit unit) {
        return new PanelUnit(
                cluster,
                unit.strata(),
                IntStream.rangeClosed(1, unit.periods())
                        .mapToDouble(unit::value)
                        .toArray());
    }

    private static void close(double actual, double expected) {
        assertThat(actual).isCloseTo(expected, within(TOLERANCE, expected));
    }
}
