package org.secondment.roi.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.secondment.roi.effect.ReferenceTable.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShrinkageTest {

    private static final double TOLERANCE = 1e-9;

    @ParameterizedTest
    @CsvSource({"spread,REML", "spread,DL", "none,REML", "none,DL"})
    void theMeanAndItsIntervalsAreThoseOfTheReference(String set, String method) {
        ReferenceTable table = ReferenceTable.of("shrinkage/expected/summary.csv")
                .where("set", set)
                .where("tau2_method", method);
        Shrinkage shrinkage = shrinkage(set, method);
        PooledMean mean = shrinkage.mean();
        PooledMean fixed = PooledMean.of(effects(set), 0);

        close(shrinkage.tauSquared(), table.value("tau2"));
        close(mean.mean(), table.value("mean"));
        close(mean.standardError(), table.value("std_error"));
        close(mean.normalInterval().low(), table.value("ci_low"));
        close(mean.normalInterval().high(), table.value("ci_high"));
        close(mean.factor(), table.value("hk_q"));
        close(mean.hartungKnappError(), table.value("hk_truncated_std_error"));
        close(mean.hartungKnappInterval().low(), table.value("hk_truncated_ci_low"));
        close(mean.hartungKnappInterval().high(), table.value("hk_truncated_ci_high"));
        close(fixed.q(), table.value("Q"));
        close(fixed.degrees(), table.value("Q_df"));
        assertThat(fixed.equalityP() / table.value("Q_p_value")).isCloseTo(1, Offset.offset(TOLERANCE));
        close(fixed.shareNotNoise(), table.value("I2"));
    }

    @ParameterizedTest
    @CsvSource({"spread,REML", "spread,DL", "none,REML", "none,DL"})
    void everyUnitIsShrunkenAsInTheReference(String set, String method) {
        List<ReferenceTable.Row> rows = ReferenceTable.of("shrinkage/expected/posterior.csv")
                .where("set", set)
                .where("tau2_method", method)
                .rows();
        List<Shrunken> units = shrinkage(set, method).units();

        assertThat(units).hasSameSizeAs(rows).hasSize(10);
        for (int i = 0; i < rows.size(); i++) {
            ReferenceTable.Row row = rows.get(i);
            Shrunken unit = units.get(i);
            assertThat(unit.name()).isEqualTo(row.text("client"));
            close(unit.shrinkToMean(), row.number("shrink_to_mean"));
            close(unit.mean(), row.number("posterior_mean"));
            close(unit.deviation(), row.number("posterior_sd"));
            close(unit.deviationWithMean(), row.number("posterior_sd_with_mean_uncertainty"));
            assertThat(unit.probabilityPositive().isPresent()).isEqualTo(row.has("probability_positive"));
            unit.probabilityPositive().ifPresent(chance -> close(chance, row.number("probability_positive")));
        }
    }

    @Test
    void withoutADifferenceBetweenClientsTheRankingIsWithheld() {
        Shrinkage alike = Shrinkage.of(effects("none"));

        assertThat(alike.tauSquared()).isZero();
        assertThat(alike.topQuartileChances()).isEmpty();
    }

    @Test
    void chancesOfTheTopQuarterFillItsPlacesAndFollowTheEffects() {
        List<Double> chances =
                Shrinkage.of(effects("spread")).topQuartileChances().orElseThrow();

        // ten clients have three places
        assertThat(chances.stream().mapToDouble(Double::doubleValue).sum()).isCloseTo(3, Offset.offset(1e-9));
        assertThat(chances.get(5)).as("15.81 +- 4.72").isGreaterThan(0.8);
        assertThat(chances.get(7)).as("-5.64 +- 3.16").isLessThan(0.01);
        assertThat(chances.get(8)).isGreaterThan(chances.get(3));
    }

    @Test
    void thePlaceOfTheBetterOfTwoIsTheChanceOfThatDifference() {
        List<MeasuredEffect> two = List.of(new MeasuredEffect("A", 3.0, 1.5), new MeasuredEffect("B", -2.0, 0.75));
        Shrinkage shrinkage = Shrinkage.of(two);
        Shrunken a = shrinkage.units().get(0);
        Shrunken b = shrinkage.units().get(1);
        double spread = Math.hypot(a.deviation(), b.deviation());

        assertThat(shrinkage.topQuartileChances().orElseThrow().get(0))
                .isCloseTo(Quantiles.normalShareBelow((a.mean() - b.mean()) / spread), Offset.offset(1e-10));
    }

    @Test
    void anEffectWithoutAnErrorIsRefused() {
        assertThatThrownBy(() -> new MeasuredEffect("client 7", 1.5, 0))
                .hasMessage("client 7 has the standard error 0.0; it must be above 0");
        assertThatThrownBy(() -> Shrinkage.of(List.of(new MeasuredEffect("client 7", 1.5, 2))))
                .hasMessage("effects to pool: 1; 2 are needed");
    }

    private static Shrinkage shrinkage(String set, String method) {
        List<MeasuredEffect> effects = effects(set);
        return method.equals("REML")
                ? Shrinkage.of(effects)
                : Shrinkage.of(effects, Heterogeneity.momentEstimate(effects));
    }

    private static List<MeasuredEffect> effects(String set) {
        return ReferenceTable.of("shrinkage/input.csv").where("set", set).rows().stream()
                .map(row -> new MeasuredEffect(row.text("client"), row.number("effect"), row.number("std_error")))
                .toList();
    }

    private static void close(double actual, double expected) {
        assertThat(actual).isCloseTo(expected, within(TOLERANCE, expected));
    }
}
