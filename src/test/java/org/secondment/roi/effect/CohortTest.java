package org.secondment.roi.effect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CohortTest {

    @ParameterizedTest
    @CsvSource({"6, 1, 4, 3, false", "5, 1, 4, 3, true", "6, 1, 3, 5, true", "7, 1, 3, 5, false", "5, 0, 4, 4, false"})
    void aCohortNeedsItsBaseAndItsPeriodsBefore(
            int first, int anticipation, int baseLength, int minBefore, boolean tooEarly) {
        assertThat(new Cohort(first, first + 2).isTooEarly(anticipation, baseLength, minBefore))
                .isEqualTo(tooEarly);
    }

    @Test
    void whoIsNeverAwayIsNotTooEarly() {
        assertThat(Cohort.NEVER.isTooEarly(3, 40, 8)).isFalse();
    }
}
