package org.secondment.roi.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ProportionTest {

    @Test
    void roundingIsCarriedAlong() {
        // 33.33, 66.67 and 100 of 100
        assertThat(Proportion.divided(100, new long[] {1, 1, 1}, 3)).containsExactly(33, 34, 33);
        assertThat(Proportion.divided(-100, new long[] {1, 1, 1}, 3)).containsExactly(-33, -34, -33);
        assertThat(Proportion.divided(7, new long[] {1, 1}, 2))
                .as("half a penny counts as a whole one")
                .containsExactly(4, 3);
        assertThat(Proportion.divided(7, new long[] {40, 30}, 100))
                .as("the rest is nobody's")
                .containsExactly(3, 2);
        assertThat(Proportion.divided(7, new long[] {}, 100)).isEmpty();
    }

    @Test
    void whereTheWholeIsNothingTheFirstHasAll() {
        assertThat(Proportion.divided(7, new long[] {5, -5, 0}, 0)).containsExactly(7, 0, 0);
    }

    @Test
    void anyNumberOfPartsIsRoundedAsOnePartOfTheirSize() {
        Random random = new Random(61);
        for (int round = 0; round < 500; round++) {
            long[] parts = random.longs(1 + random.nextInt(6), -900, 1_000_000).toArray();
            long whole = LongStream.of(parts).sum();
            long amount = random.nextLong(-1_000_000_000_000L, 1_000_000_000_000L);
            if (whole == 0) {
                continue;
            }

            long[] divided = Proportion.divided(amount, parts, whole);

            assertThat(LongStream.of(divided).sum()).isEqualTo(amount);
            for (int k = 1; k < parts.length; k++) {
                assertThat(LongStream.of(divided).limit(k).sum())
                        .isEqualTo(new BigDecimal(amount)
                                .multiply(new BigDecimal(
                                        LongStream.of(parts).limit(k).sum()))
                                .divide(new BigDecimal(whole), 0, RoundingMode.HALF_UP)
                                .longValueExact());
            }
        }
    }
}
