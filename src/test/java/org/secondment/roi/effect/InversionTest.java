package org.secondment.roi.effect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.DoublePredicate;
import java.util.function.DoubleUnaryOperator;
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

    @Test
    void aTestThatTellsByHowMuchIsAskedLessOften() {
        AtomicInteger halving = new AtomicInteger();
        AtomicInteger interpolating = new AtomicInteger();
        double precision = 1e-4;

        Interval halved = Inversion.hull(x -> smooth(x, halving) > 0, 3, 10, precision);
        Interval interpolated = Inversion.hullOf(x -> smooth(x, interpolating), 3, 10, precision);

        assertThat(interpolated.low()).isCloseTo(halved.low(), Offset.offset(precision));
        assertThat(interpolated.high()).isCloseTo(halved.high(), Offset.offset(precision));
        assertThat(interpolating.get()).isLessThan(halving.get() - 10);
    }

    /** However crooked the excess: one test more for each side than halving needs, and another where ends are rounded. */
    @Test
    void noExcessMisleadsItFar() {
        SplittableRandom random = new SplittableRandom(7);
        for (int turn = 0; turn < 2_000; turn++) {
            double low = -10 * random.nextDouble();
            double high = 10 * random.nextDouble();
            double power = 20 * random.nextDouble();
            double least = random.nextBoolean() ? 0 : random.nextDouble();
            AtomicInteger halving = new AtomicInteger();
            AtomicInteger interpolating = new AtomicInteger();
            DoublePredicate accepted = x -> {
                halving.incrementAndGet();
                return x >= low && x <= high;
            };
            DoubleUnaryOperator excess = x -> {
                interpolating.incrementAndGet();
                double outside = Math.max(low - x, x - high);
                return outside <= 0 ? 1e-9 + Math.pow(-outside, power) : -least - Math.pow(outside, 1 / (1 + power));
            };

            Inversion.hull(accepted, 0, 11, 1e-6);
            Interval hull = Inversion.hullOf(excess, 0, 11, 1e-6);

            assertThat(hull.low()).isBetween(low, low + 1e-6);
            assertThat(hull.high()).isBetween(high - 1e-6, high);
            assertThat(interpolating.get()).isLessThanOrEqualTo(halving.get() + 4);
        }
    }

    private static double smooth(double x, AtomicInteger asked) {
        asked.incrementAndGet();
        double off = x - 3;
        return 3 - Math.abs(off) + 0.2 * off - 0.1 * off * off;
    }
}
