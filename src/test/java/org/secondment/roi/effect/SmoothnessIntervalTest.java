package org.secondment.roi.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.secondment.roi.effect.ReferenceTable.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SmoothnessIntervalTest {

    private static final double TOLERANCE = 1e-6;

    @ParameterizedTest
    @ValueSource(strings = {"average", "first"})
    void intervalsAreThoseOfTheReference(String target) {
        EventPath path = SensitivityCase.path(target);
        List<ReferenceTable.Row> rows = ReferenceTable.of("sensitivity/expected/smoothness_flci.csv")
                .where("target", target)
                .rows();
        assertThat(rows).hasSize(5);
        for (ReferenceTable.Row row : rows) {
            SmoothnessInterval interval = SmoothnessInterval.of(path, row.number("M"));
            close(interval.estimate(), row.number("estimate"));
            close(interval.halfLength(), row.number("half_length"));
            close(interval.interval().low(), row.number("ci_low"));
            close(interval.interval().high(), row.number("ci_high"));
            close(interval.standardError(), row.number("std_error"));
            close(interval.worstBias(), row.number("worst_bias_per_M"));
            close(interval.weightsBefore().get(0), row.number("weight_e_minus4"));
            close(interval.weightsBefore().get(1), row.number("weight_e_minus3"));
            close(interval.weightsBefore().get(2), row.number("weight_e_minus2"));
        }
    }

    @Test
    void withOneEffectBeforeItsTrendIsExtrapolated() {
        EventPath path = new EventPath(
                1, new double[] {-2, 7, 11}, new double[][] {{0.25, 0, 0}, {0, 1, 0}, {0, 0, 4}}, 0.5, 0.5);

        SmoothnessInterval interval = SmoothnessInterval.of(path, 0.3);

        // a trend of +2 a period: 9 - (2 + 4) / 2
        assertThat(interval.estimate()).isCloseTo(6, Offset.offset(1e-12));
        assertThat(interval.standardError()).isCloseTo(Math.sqrt(1.5 * 1.5 * 0.25 + 1.25), Offset.offset(1e-12));
        // bends at the reference (1.5) and at the first period after (0.5)
        assertThat(interval.worstBias()).isCloseTo(2, Offset.offset(1e-12));
    }

    private static void close(double actual, double expected) {
        assertThat(actual).isCloseTo(expected, within(TOLERANCE, expected));
    }
}
