package org.secondment.roi.effect;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class PooledTest {

    private static final Measure BILLED = Measure.CLIENT_FEES_BILLED;

    @Test
    void aClientCountsOnceWithItsFirstMatureSecondment() {
        Pooled pooled = pooled(
                BILLED,
                billed("S3", "E3", "C1", "2024-01-01").mature("7000", "9000", 0, "", ""),
                billed("S1", "E1", "C1", "2021-01-01").immature("5", "6"),
                billed("S2", "E2", "C1", "2022-01-01").mature("100", "150", 0, "", ""),
                billed("S4", "E4", "C2", "2023-01-01").mature("30", "10", 0, "", ""));

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
        Pooled pooled = pooled(
                BILLED,
                billed("S2", "E2", "C1", "2022-01-01").mature("7", "7", 0, "", ""),
                billed("S1", "E1", "C1", "2022-01-01").mature("100", "150", 0, "", ""));

        assertThat(pooled.cases()).extracting(row -> row.secondment().id()).containsExactly("S1");
    }

    @Test
    void everySecondmentCountsForReferredWorkBecauseEachIsCreditedOnce() {
        Measure referred = Measure.REFERRED_FEES_BILLED;

        Pooled pooled = pooled(
                referred,
                Results.of(referred, "S1", "E1", "C1", "2021-01-01").mature("0", "10", 0, "", ""),
                Results.of(referred, "S2", "E2", "C1", "2022-01-01").mature("5", "200", 0, "", ""),
                Results.of(referred, "S3", "E3", "C1", "2022-01-01").mature("4", "4", 0, "", ""));

        assertThat(pooled.n()).isEqualTo(3);
        assertThat(pooled.after()).isEqualTo(new BigDecimal("214"));
        assertThat(pooled.rose()).isEqualTo(2);
        assertThat(pooled.fell()).isZero();
    }

    @Test
    void otherMeasuresAndWindowsStayOut() {
        Pooled pooled = pooled(
                BILLED,
                billed("S1", "E1", "C1", "2021-01-01").over(24).mature("1", "2", 0, "", ""),
                Results.of(Measure.MATTERS_OPENED, "S1", "E1", "C1", "2021-01-01")
                        .mature("1", "2", 0, "", ""));

        assertThat(pooled.n()).isZero();
        assertThat(pooled.before()).isZero();
        assertThat(pooled.expected()).isEmpty();
    }

    @Test
    void theExpectedLevelIsTheSumOfEachOnesOwn() {
        // 100 x 1.10 + 1000 x 0.50
        assertThat(compared(10).expected()).contains(new BigDecimal("610.00"));
    }

    @Test
    void oneCaseWithTooFewToCompareWithTakesTheExpectedLevelAway() {
        assertThat(compared(9).n()).isEqualTo(2);
        assertThat(compared(9).expected()).isEmpty();
    }

    /** Two cases, the second compared with so many others. */
    private static Pooled compared(long others) {
        return pooled(
                BILLED,
                billed("S1", "E1", "C1", "2021-01-01").mature("100", "300", 10, "50", "5"),
                billed("S2", "E2", "C2", "2021-01-01").mature("1000", "400", others, "80", "-40"));
    }

    private static Pooled pooled(Measure measure, BeforeAfter... rows) {
        return Pooled.of(List.of(rows), measure, 12);
    }

    private static Results billed(String secondment, String lawyer, String client, String start) {
        return Results.of(BILLED, secondment, lawyer, client, start);
    }
}
