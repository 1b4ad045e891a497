package org.secondment.roi.effect;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class InversionTest {

    @Test
    void theHullReachesOverWhatIsRefusedInBetween() {
        Interval hull = Inversion.hull(x -> (x >= -2 && x < 1) || (x > 30 && x <= 44.5), 0, 100, 1e-10);

        assertThat(hull.low()).isCloseTo(-2, Offset.offset(1e-10));
        assertThat(hull.high()).isCloseTo(44.5, Offset.offset(1e-10));
    }

    @Test
    void anIntervalNarrowerThanTheGridIsFoundFromTheEstimate() {
        Interval hull = Inversion.hull(x -> Math.abs(x - 7) < 1e-5, 7, 100, 1e-12);

        assertThat(hull.low()).isCloseTo(7 - 1e-5, Offset.offset(1e-11));
        assertThat(hull.high()).isCloseTo(7 + 1e-5, Offset.offset(1e-11));
    }

    @Test
    void aPrecisionBeyondThatOfDoublesEndsTheSearchToo() {
        Interval hull = Inversion.hull(x -> x <= 4e15 + 3, 4e15, 100, 1e-6);

        assertThat(hull.high()).isEqualTo(4e15 + 3);
    }

    @Test
    void anEndThatIsAcceptedIsNoLimit() {
        assertThat(Inversion.hull(x -> x > 3, 7, 100, 1e-3).high()).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(Inversion.hull(x -> x < 9, 7, 100, 1e-3).low()).isEqualTo(Double.NEGATIVE_INFINITY);
    }
}
