package org.secondment.roi.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.secondment.roi.effect.ReferenceTable.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RelativeMagnitudesTest {

    private static final String CASE = "sensitivity/expected/";

    @ParameterizedTest
    @ValueSource(strings = {"average", "first"})
    void withoutAnAllowanceTheFigureIsThatOfTheReference(String target) {
        EventPath path = SensitivityCase.path(target);
        ReferenceTable.Row row = ReferenceTable.of(CASE + "original.csv")
                .where("target", target)
                .rows()
                .get(0);

        assertThat(path.estimate()).isCloseTo(row.number("estimate"), within(1e-9, row.number("estimate")));
        assertThat(path.standardError()).isCloseTo(row.number("std_error"), within(1e-9, row.number("std_error")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"average", "first"})
    void theConditionalSetsAreThoseOfTheReference(String target) {
        RelativeMagnitudes magnitudes = new RelativeMagnitudes(SensitivityCase.path(target));
        ReferenceTable table = ReferenceTable.of(CASE + "relative_magnitudes.csv")
                .where("target", target)
                .where("method", "conditional");
        assertThat(table.rows()).hasSizeGreaterThan(2);
        for (ReferenceTable.Row row : table.rows()) {
            Interval interval = magnitudes.interval(row.number("Mbar"));
            Offset<Double> close = Offset.offset(1e-4 * (row.number("ci_high") - row.number("ci_low")));
            assertThat(interval.low()).isCloseTo(row.number("ci_low"), close);
            assertThat(interval.high()).isCloseTo(row.number("ci_high"), close);
        }
    }

    @Test
    void whatTheFiguresAloneLeaveOpenIsThatOfTheReference() {
        RelativeMagnitudes magnitudes = new RelativeMagnitudes(SensitivityCase.path("average"));
        ReferenceTable table = ReferenceTable.of(CASE + "identified_set.csv");
        assertThat(table.rows()).hasSize(6);
        for (ReferenceTable.Row row : table.rows()) {
            Interval interval = magnitudes.identified(row.number("Mbar"));
            assertThat(interval.low()).isCloseTo(row.number("id_low"), within(1e-9, row.number("id_low")));
            assertThat(interval.high()).isCloseTo(row.number("id_high"), within(1e-9, row.number("id_high")));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"average", "first"})
    void theBreakdownIsThatOfTheReference(String target) {
        double expected = ReferenceTable.of(CASE + "breakdown.csv")
                .where("target", target)
                .where("method", "conditional")
                .value("breakdown_Mbar");

        assertThat(new RelativeMagnitudes(SensitivityCase.path(target)).breakdown())
                .isCloseTo(expected, Offset.offset(1e-4));
    }

    @Test
    void anEffectThatIsNotShownBreaksDownAtOnceAndOneWithFlatTrendsNever() {
        double[][] covariance = {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}};

        assertThat(new RelativeMagnitudes(new EventPath(1, new double[] {0.3, 1.2, 0.9}, covariance, 0.5, 0.5))
                        .breakdown())
                .isZero();
        double[][] tight = {{1e-4, 0, 0}, {0, 1e-4, 0}, {0, 0, 1e-4}};
        assertThat(new RelativeMagnitudes(new EventPath(1, new double[] {0.001, 7, 8}, tight, 0.5, 0.5)).breakdown())
                .isInfinite();
    }
}
