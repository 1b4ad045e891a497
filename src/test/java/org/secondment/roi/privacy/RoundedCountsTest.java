package org.secondment.roi.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundedCountsTest {

    @ParameterizedTest
    @CsvSource({
        "5, 0, 0",
        "5, 2, 0",
        "5, 3, 5",
        "5, 7, 5",
        "5, 8, 10",
        "3, 12, 10",
        "8, 3, 0",
        "8, 4, 8",
        "8, 31.96, 32"
    })
    void numbersAreRoundedToTheNearestMultiple(int least, double people, int printed) {
        assertThat(RoundedCounts.forGroupsOf(least).of(people)).isEqualTo(printed);
    }

    @Test
    void percentagesRestOnEnoughPeople() {
        RoundedCounts rule = RoundedCounts.forGroupsOf(5);

        assertThat(rule.carriesPercentage(22.4)).isFalse();
        assertThat(rule.carriesPercentage(22.5)).isTrue();
        assertThat(rule.of(rule.leastSeen())).isPositive();
        assertThat(rule.of(rule.leastSeen() - 1)).isZero();
    }
}
