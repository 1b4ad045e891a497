package org.secondment.roi.effect;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class PooledTest {

    private static final Measure BILLED = Measure.CLIENT_FEES_BILLED;

    @Test
    void aClientCountsOnceWithItsFirstMatureSecondment() {
        Pooled pooled = Pooled.of(
                List.of(
                        Results.of(BILLED, "S3", "E3", "C1", "2024-01-01").mature("7000", "9000", 0, "", ""),
                        Results.of(BILLED, "S1", "E1", "C1", "2021-01-01").immature("5", "6"),
                        Results.of(BILLED, "S2", "E2", "C1", "2022-01-01").mature("100", "150", 0, "", ""),
                        Results.of(BILLED, "S4", "E4", "C2", "2023-01-01").mature("30", "10", 0, "", "")),
                BILLED,
                12);

        assertThat(pooled.cases()).extracting(row -> row.secondment().id()).containsExactly("S2", "S4");
        assertThat(pooled.n()).isEqualTo(2);
        assertThat(pooled.before()).isEqualTo(new BigDecimal("130"));
        assertThat(pooled.after()).isEqualTo(new BigDecimal("160"));
        assertThat(pooled.change()).isEqualTo(new BigDecimal("30"));
        assertThat(pooled.rose()).isEqualTo(1);
        assertThat(pooled.fell()).isEqualTo(1);
    }

    @Test
    void twoThatStartOnOneDayAreDecidedByTheirIds() {
        Pooled pooled = Pooled.of(
                List.of(
                        Results.of(BILLED, "S2", "E2", "C1", "2022-01-01").mature("7", "7", 0, "", ""),
                        Results.of(BILLED, "S1", "E1", "C1", "2022-01-01").mature("100", "150", 0, "", "")),
                BILLED,
                12);

        assertThat(pooled.cases()).extracting(row -> row.secondment().id()).containsExactly("S1");
    }

    @Test
    void everySecondmentCountsForReferredWorkBecauseEachIsCreditedOnce() {
        Measure referred = Measure.REFERRED_FEES_BILLED;

        Pooled pooled = Pooled.of(
                List.of(
                        Results.of(referred, "S1", "E1", "C1", "2021-01-01").mature("0", "10", 0, "", ""),
                        Results.of(referred, "S2", "E2", "C1", "2022-01-01").mature("5", "200", 0, "", ""),
                        Results.of(referred, "S3", "E3", "C1", "2022-01-01").mature("4", "4", 0, "", "")),
                referred,
                12);

        assertThat(pooled.n()).isEqualTo(3);
        assertThat(pooled.after()).isEqualTo(new BigDecimal("214"));
        assertThat(pooled.rose()).isEqualTo(2);
        assertThat(pooled.fell()).isZero();
    }

    @Test
    void otherMeasuresAndWindowsStayOut() {
        Pooled pooled = Pooled.of(
                List.of(
                        Results.of(BILLED, "S1", "E1", "C1", "2021-01-01")
                                .over(24)
                                .mature("1", "2", 0, "", ""),
                        Results.of(Measure.MATTERS_OPENED, "S1", "E1", "C1", "2021-01-01")
                                .mature("1", "2", 0, "", "")),
                BILLED,
                12);

        assertThat(pooled.n()).isZero();
        assertThat(pooled.before()).isZero();
        assertThat(pooled.expected()).isEmpty();
    }

    @Test
    void theExpectedLevelIsTheSumOfEachOnesOwn() {
        // 100 x 1.10 + 1000 x 0.50
        Pooled pooled = Pooled.of(
                List.of(
                        Results.of(BILLED, "S1", "E1", "C1", "2021-01-01").mature("100", "300", 10, "50", "5"),
                        Results.of(BILLED, "S2", "E2", "C2", "2021-01-01").mature("1000", "400", 10, "80", "-40")),
                BILLED,
                12);

        assertThat(pooled.expected()).contains(new BigDecimal("610.00"));
    }

    @Test
    void oneCaseWithTooFewToCompareWithTakesTheExpectedLevelAway() {
        Pooled pooled = Pooled.of(
                List.of(
                        Results.of(BILLED, "S1", "E1", "C1", "2021-01-01").mature("100", "300", 10, "50", "5"),
                        Results.of(BILLED, "S2", "E2", "C2", "2021-01-01").mature("1000", "400", 9, "80", "-40")),
                BILLED,
                12);

        assertThat(pooled.n()).isEqualTo(2);
        assertThat(pooled.expected()).isEmpty();
    }
}
