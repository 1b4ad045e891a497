package org.secondment.roi.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.secondment.roi.effect.ReferenceTable.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class MinimumDetectableEffectTest {

    private static final double TOLERANCE = 1e-9;

    @Test
    void multipliersAreThoseOfTheReference() {
        ReferenceTable table = ReferenceTable.of("mde/expected/mde.csv");
        assertThat(table.rows()).hasSize(16);
        for (ReferenceTable.Row row : table.rows()) {
            double level = row.number("alpha");
            double power = row.number("power");
            double multiplier = row.has("df")
                    ? MinimumDetectableEffect.multiplier(level, power, row.number("df"))
                    : MinimumDetectableEffect.multiplier(level, power);
            close(multiplier, row.number("multiplier"));
            close(multiplier * row.number("std_error"), row.number("mde"));
        }
    }

    @Test
    void fourTimesInFiveIsTheUsualPower() {
        for (ReferenceTable.Row row :
                ReferenceTable.of("mde/expected/design.csv").rows()) {
            close(MinimumDetectableEffect.of(row.number("std_error")), row.number("mde_normal"));
        }
    }

    @Test
    void placebosMovedByTheEffectLieBeyondTheCriticalValueFourTimesInFive() {
        Assignments draws = Exchanged.within(new int[4], new int[] {1, 0, 0, 0}, 9, 1);
        // -1, 0, 1, 2: 95 % of the sizes 0, 1, 1, 2 lie below 1.85, a fifth of the values below -0.4
        Placebos placebos = Placebos.of(draws, labels -> labels[0] - labels[2] + 2 * labels[3]);

        assertThat(MinimumDetectableEffect.of(placebos, 1_000)).isCloseTo(2_250, Offset.offset(1e-9));
    }

    private static void close(double actual, double expected) {
        assertThat(actual).isCloseTo(expected, within(TOLERANCE, expected));
    }
}
