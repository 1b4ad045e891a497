package org.secondment.roi.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.secondment.roi.effect.ReferenceTable.within;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.secondment.roi.effect.Fieller.Ratio;
import org.secondment.roi.effect.Fieller.Shape;

class FiellerTest {

    private static final double TOLERANCE = 1e-9;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bounded",
                "bounded_positive_cov",
                "bounded_t_df",
                "complement",
                "complement_negative_numerator",
                "whole_line",
                "boundary_denominator_exactly_at_critical"
            })
    void theSetOfRatiosIsThatOfTheReference(String name) {
        ReferenceTable.Row expected = expected(name);
        Fieller found = Fieller.of(ratio(name), expected.number("critical"));

        assertThat(found.shape().name().toLowerCase(Locale.ROOT)).isEqualTo(expected.text("shape"));
        close(found.low(), expected.number("bound_low"));
        close(found.high(), expected.number("bound_high"));
        assertThat(found.interval().isPresent()).isEqualTo(expected.number("g") < 1);
    }

    @Test
    void aRatioOfTheOppositeSignMirrorsTheHalfLine() {
        Ratio ratio = ratio("boundary_denominator_exactly_at_critical");
        double critical = expected("boundary_denominator_exactly_at_critical").number("critical");
        Fieller up = Fieller.of(ratio, critical);
        Fieller down = Fieller.of(
                new Ratio(
                        -ratio.numerator(),
                        ratio.denominator(),
                        ratio.numeratorVariance(),
                        ratio.denominatorVariance(),
                        -ratio.covariance()),
                critical);

        assertThat(down.shape()).isEqualTo(Shape.HALF_LINE);
        assertThat(down.low()).isEqualTo(Double.NEGATIVE_INFINITY);
        close(down.high(), -up.low());
    }

    @Test
    void aCertainDenominatorScalesTheNumeratorsInterval() {
        Fieller found = Fieller.of(new Ratio(700, 200, 2500, 0, 0), 2);

        close(found.low(), 3);
        close(found.high(), 4);
    }

    private static Ratio ratio(String name) {
        ReferenceTable.Row row = ReferenceTable.of("fieller/input.csv")
                .where("case", name)
                .rows()
                .get(0);
        return new Ratio(
                row.number("numerator"),
                row.number("denominator"),
                row.number("var_numerator"),
                row.number("var_denominator"),
                row.number("covariance"));
    }

    private static ReferenceTable.Row expected(String name) {
        return ReferenceTable.of("fieller/expected/intervals.csv")
                .where("case", name)
                .rows()
                .get(0);
    }

    private static void close(double found, double expected) {
        if (Double.isInfinite(expected)) {
            assertThat(found).isEqualTo(expected);
        } else {
            assertThat(found).isCloseTo(expected, within(TOLERANCE, expected));
        }
    }
}
