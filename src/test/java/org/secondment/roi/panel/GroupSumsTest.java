package org.secondment.roi.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class GroupSumsTest {

    private static final int PERIODS = 5;

    @Test
    void sumsAndProductsAreExactWhereALongWouldOverflow() {
        Random random = new Random(11);
        List<long[]> units = new ArrayList<>();
        for (int unit = 0; unit < 40; unit++) {
            units.add(LongStream.generate(() -> random.nextLong(-40_000_000_000_000_000L, 90_000_000_000_000_000L))
                    .limit(PERIODS)
                    .toArray());
        }
        GroupSums some = of(units.subList(0, 13));
        GroupSums all = some.plus(of(units.subList(13, 40)));

        assertThat(all.count()).isEqualTo(40);
        assertThat(products(all)).isEqualTo(byHand(units)).anyMatch(sum -> sum.bitLength() > 64);
        for (int period = 0; period < PERIODS; period++) {
            int at = period;
            assertThat(all.sums()[period])
                    .isEqualTo(units.stream().mapToLong(unit -> unit[at]).sum());
        }
    }

    @Test
    void aUnitAloneCarriesNoProducts() {
        GroupSums alone = GroupSums.ofOne(3);
        alone.add(new long[] {7, -20, 300});

        assertThat(alone.count()).isEqualTo(1);
        assertThat(alone.sums()).containsExactly(7, -20, 300);
        assertThat(alone.high()).isEmpty();
        assertThat(alone.low()).isEmpty();
    }

    /** Those of units, in the order (1, 1), (1, 2), ... (2, 2), ... */
    static List<BigInteger> byHand(List<long[]> units) {
        List<BigInteger> products = new ArrayList<>();
        int periods = units.get(0).length;
        for (int early = 0; early < periods; early++) {
            for (int late = early; late < periods; late++) {
                BigInteger sum = BigInteger.ZERO;
                for (long[] unit : units) {
                    sum = sum.add(BigInteger.valueOf(unit[early]).multiply(BigInteger.valueOf(unit[late])));
                }
                products.add(sum);
            }
        }
        return products;
    }

    static List<BigInteger> products(GroupSums sums) {
        List<BigInteger> products = new ArrayList<>();
        for (int at = 0; at < sums.low().length; at++) {
            products.add(BigInteger.valueOf(sums.high()[at])
                    .shiftLeft(Long.SIZE)
                    .add(new BigInteger(Long.toUnsignedString(sums.low()[at]))));
        }
        return products;
    }

    private static GroupSums of(List<long[]> units) {
        GroupSums sums = GroupSums.ofMany(PERIODS);
        units.forEach(sums::add);
        return sums;
    }
}
