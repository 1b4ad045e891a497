package org.secondment.roi.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProductSumsTest {

    private static final int PERIODS = 4;

    @ParameterizedTest
    @ValueSource(longs = {2, 17, 230})
    void anyOrderOfAddingGivesTheSameBits(long seed) {
        List<long[]> units = units(seed);
        ProductSums whole = sums(units);
        Collections.shuffle(units, new Random(seed + 1));
        long[] high = new long[ProductSums.size(PERIODS)];
        long[] low = new long[ProductSums.size(PERIODS)];
        ProductSums parts = ProductSums.in(PERIODS, high, low);
        parts.add(sums(units.subList(2_000, 3_000)));
        parts.add(sums(units.subList(0, 713)));
        parts.add(sums(units.subList(713, 2_000)));

        for (int early = 1; early <= PERIODS; early++) {
            for (int late = early; late <= PERIODS; late++) {
                BigInteger expected = expected(units, early, late);
                assertThat(expected.bitLength()).isGreaterThan(90);
                assertThat(whole.sum(early, late)).isEqualTo(expected);
                assertThat(parts.sum(early, late)).isEqualTo(expected);
            }
        }
        // the products (1,1) to (1,4) come first
        assertThat(BigInteger.valueOf(high[4]).shiftLeft(64).add(new BigInteger(Long.toUnsignedString(low[4]))))
                .isEqualTo(expected(units, 2, 2));
    }

    @Test
    void momentsFromSumsComputedElsewhereAreThoseOfTheUnits() {
        List<long[]> units = units(6).subList(0, 50);
        long[] high = new long[ProductSums.size(PERIODS)];
        long[] low = new long[ProductSums.size(PERIODS)];
        ProductSums products = ProductSums.in(PERIODS, high, low);
        long[] sums = new long[PERIODS];
        Moments oneByOne = Moments.of(0, new long[PERIODS], new long[0], new long[0]);
        for (long[] unit : units) {
            products.add(unit);
            for (int at = 0; at < PERIODS; at++) {
                sums[at] += unit[at];
            }
            oneByOne = oneByOne.plus(Moments.ofOne(unit));
        }

        Moments moments = Moments.of(50, sums, high, low);

        assertThat(moments.sums().count()).isEqualTo(50);
        assertThat(moments.sums().sum(3)).isEqualTo(sums[2]);
        for (int late = 1; late <= PERIODS; late++) {
            assertThat(moments.centred(2, late)).isEqualTo(oneByOne.centred(2, late));
        }
        double mean =
                units.stream().mapToDouble(unit -> (double) unit[1]).average().orElseThrow();
        double centred = units.stream()
                .mapToDouble(unit -> (unit[1] - mean) * (unit[1] - mean))
                .sum();
        assertThat(moments.centred(2, 2)).isCloseTo(centred, within(1e-9 * centred));
    }

    @Test
    void aUnitAloneLiesAtItsOwnMean() {
        Moments alone = Moments.of(1, new long[] {3, 5}, new long[0], new long[0]);

        assertThat(alone.centred(1, 2)).isZero();
        assertThat(alone.sums().mean(2)).isEqualTo(5);
        // means 5 and 4.5: -2 x 0.5 + 2 x -0.5
        assertThat(alone.plus(Moments.ofOne(7, 4)).centred(1, 2)).isEqualTo(-2);
    }

    @Test
    void halvesOfAnotherNumberOfPeriodsAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Moments.of(2, new long[3], new long[6], new long[5]))
                .withMessage("3 periods have 6 sums of products; got 6 upper and 5 lower halves");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProductSums.none(3).add(1, 2))
                .withMessage("a unit has 2 amounts; expected one for each of 3 periods");
    }

    private static List<long[]> units(long seed) {
        Random random = new Random(seed);
        List<long[]> units = new ArrayList<>();
        for (int unit = 0; unit < 3_000; unit++) {
            units.add(random.longs(PERIODS, -(1L << 40), 1L << 46).toArray());
        }
        return units;
    }

    private static ProductSums sums(List<long[]> units) {
        ProductSums sums = ProductSums.none(PERIODS);
        units.forEach(sums::add);
        return sums;
    }

    private static BigInteger expected(List<long[]> units, int early, int late) {
        return units.stream()
                .map(unit -> BigInteger.valueOf(unit[early - 1]).multiply(BigInteger.valueOf(unit[late - 1])))
                .reduce(BigInteger.ZERO, BigInteger::add);
    }
}
