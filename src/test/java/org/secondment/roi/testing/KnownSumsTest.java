package org.secondment.roi.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.secondment.roi.effect.Interval;
import org.secondment.roi.testing.KnownSums.Sum;

class KnownSumsTest {

    private static final KnownSums TWO_AVERAGES = new KnownSums(
            List.of(Sum.ofAverage(Set.of("a", "b", "c"), 100, 1), Sum.ofAverage(Set.of("a", "b", "c", "d"), 110, 2)),
            10,
            300);

    @Test
    void whoIsInOneSumAndNotInTheOtherIsKnownToTheirRounding() {
        // 4 x 110 - 3 x 100 = 140, to 4 x 2 + 3 x 1 = 11
        range(TWO_AVERAGES.range(Set.of("d")), 129, 151);
        range(TWO_AVERAGES.range(Set.of("a", "b", "c")), 297, 303);
    }

    @Test
    void whoIsInTheSameSumsMayBeAnythingThatLeavesTheOthersTheirLeastAndMost() {
        range(TWO_AVERAGES.range(Set.of("a")), 10, 283);
        range(TWO_AVERAGES.range(Set.of("a", "b")), 20, 293);
        range(TWO_AVERAGES.knowing(Map.of("a", 90.0)).range(Set.of("b")), 10, 203);
        range(TWO_AVERAGES.knowing(Map.of("a", 90.0, "b", 95.0)).range(Set.of("c")), 112, 118);
        assertThat(TWO_AVERAGES.alike()).containsExactly(List.of("a", "b", "c"), List.of("d"));
    }

    private static void range(Interval found, double low, double high) {
        assertThat(found.low()).isCloseTo(low, within(1e-6));
        assertThat(found.high()).isCloseTo(high, within(1e-6));
    }
}
