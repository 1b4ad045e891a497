package org.secondment.roi.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.secondment.roi.effect.Figures.MATURE;
import static org.secondment.roi.effect.Figures.SPAN;
import static org.secondment.roi.effect.Figures.all;
import static org.secondment.roi.effect.Figures.billed;
import static org.secondment.roi.effect.Figures.row;
import static org.secondment.roi.effect.Figures.secondment;
import static org.secondment.roi.effect.Figures.sum;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.secondment.roi.effect.WindowSum.Role;

class BeforeAftersTest {

    @Test
    void aMatureSecondmentHasItsFiguresAndTheMeanChangeOfOthers() {
        BeforeAfter row = billed(
                MATURE,
                sum(Role.OWN, 1, 100_050, 20_000, 150_025),
                sum(Role.COMPARISON, 2, 500_000, 0, 650_000),
                sum(Role.COMPARISON, 1, 100_000, 0, 50_001));

        assertThat(row.before()).contains(new BigDecimal("1000.50"));
        assertThat(row.during()).contains(new BigDecimal("200.00"));
        assertThat(row.after()).contains(new BigDecimal("1500.25"));
        assertThat(row.change()).contains(new BigDecimal("499.75"));
        // (7000.01 - 6000.00) / 3 and 6000.00 / 3
        assertThat(row.comparisonChange()).contains(new BigDecimal("333.336667"));
        assertThat(row.comparisonBefore()).contains(new BigDecimal("2000.000000"));
        assertThat(row.comparisonUnits()).isEqualTo(3);
        assertThat(row.mature()).isTrue();
        assertThat(row.note()).isEqualTo("compared with 3 clients without a secondment");
        // 1000.50 x (1 + 333.336667 / 2000) = 1167.2516...
        assertThat(row.expected(3)).contains(new BigDecimal("1167.25"));
        assertThat(row.expected(4)).as("too few to expect anything").isEmpty();
    }

    @Test
    void nothingIsExpectedWhereTheOthersHadNothingBefore() {
        assertThat(billed(MATURE, sum(Role.OWN, 1, 100, 0, 100), sum(Role.COMPARISON, 20, 0, 0, 900))
                        .expected(10))
                .isEmpty();
        assertThat(billed(MATURE, sum(Role.OWN, 1, 100, 0, 100), sum(Role.COMPARISON, 20, -1, 0, 900))
                        .expected(10))
                .isEmpty();
    }

    @Test
    void aCurrencyWithoutMinorUnitsHasNoDecimals() {
        BeforeAfter row = BeforeAfters.of(
                        List.of(MATURE),
                        List.of(12),
                        all(SPAN),
                        Map.of(),
                        List.of(sum(Role.OWN, 1, 1_500, 0, 2_000)),
                        0)
                .get(0);

        assertThat(row.before()).contains(new BigDecimal("1500"));
        assertThat(row.change()).contains(new BigDecimal("500"));
    }

    @Test
    void countsAreNotMoney() {
        BeforeAfter matters = row(
                MATURE, Measure.MATTERS_OPENED, new WindowSum("S1", 12, Measure.MATTERS_OPENED, Role.OWN, 1, 3, 1, 7));

        assertThat(matters.before()).contains(new BigDecimal("3"));
        assertThat(matters.change()).contains(new BigDecimal("4"));
    }

    @Test
    void hoursAreTenThousandthsWhateverTheCurrency() {
        BeforeAfter hours = BeforeAfters.of(
                        List.of(MATURE),
                        List.of(12),
                        all(SPAN),
                        Map.of(),
                        List.of(
                                new WindowSum("S1", 12, Measure.HOURS_RECORDED, Role.OWN, 1, 0, 0, 0),
                                new WindowSum("S1", 12, Measure.HOURS_RECORDED, Role.OWN, 0, 75_000, 0, 100_001),
                                new WindowSum("S1", 12, Measure.HOURS_RECORDED, Role.COMPARISON, 4, 0, 0, 0),
                                new WindowSum("S1", 12, Measure.HOURS_RECORDED, Role.COMPARISON, 0, 10, 0, 20_010)),
                        0)
                .stream()
                .filter(row -> row.measure() == Measure.HOURS_RECORDED)
                .findFirst()
                .orElseThrow();

        assertThat(hours.before()).contains(new BigDecimal("7.5000"));
        assertThat(hours.after()).contains(new BigDecimal("10.0001"));
        assertThat(hours.change()).contains(new BigDecimal("2.5001"));
        assertThat(hours.comparisonChange()).contains(new BigDecimal("0.500000"));
        assertThat(hours.comparisonUnits()).isEqualTo(4);
    }

    @Test
    void aProspectWithoutBillsIsZeroAndSaidSo() {
        BeforeAfter row = billed(MATURE, sum(Role.COMPARISON, 12, 600, 0, 700));

        assertThat(row.before()).contains(new BigDecimal("0.00"));
        assertThat(row.after()).contains(new BigDecimal("0.00"));
        assertThat(row.change()).contains(new BigDecimal("0.00"));
        assertThat(row.note())
                .isEqualTo("the client has no bill or matter; compared with 12 clients without a secondment");
    }

    @Test
    void theNoteSaysWhoWasCompared() {
        assertThat(billed(MATURE, sum(Role.OWN, 1, 1, 0, 1)).note())
                .isEqualTo("nobody to compare with among clients without a secondment");
        assertThat(billed(MATURE, sum(Role.OWN, 1, 1, 0, 1), sum(Role.COMPARISON, 1, 1, 0, 1))
                        .note())
                .isEqualTo("compared with 1 client without a secondment");
        assertThat(row(
                                MATURE,
                                Measure.REFERRED_FEES_BILLED,
                                new WindowSum("S1", 12, Measure.REFERRED_FEES_BILLED, Role.COMPARISON, 7, 0, 0, 0))
                        .note())
                .isEqualTo("compared with 7 colleagues of the same grade without a secondment, all their clients");
        assertThat(row(MATURE, Measure.LEFT, new WindowSum("S1", 12, Measure.LEFT, Role.COMPARISON, 7, 0, 0, 2))
                        .note())
                .isEqualTo("compared with 7 colleagues of the same grade without a secondment");
    }

    @Test
    void aCareerEventHasNoBefore() {
        BeforeAfter row = row(
                MATURE,
                Measure.PROMOTED,
                new WindowSum("S1", 12, Measure.PROMOTED, Role.OWN, 1, 0, 0, 1),
                new WindowSum("S1", 12, Measure.PROMOTED, Role.COMPARISON, 8, 0, 0, 2));

        assertThat(row.before()).isEmpty();
        assertThat(row.change()).contains(new BigDecimal("1"));
        assertThat(row.comparisonChange()).contains(new BigDecimal("0.250000"));
    }

    @Test
    void aMeasureWithoutItsFileHasNoFiguresButAReason() {
        BeforeAfter row = BeforeAfters.of(
                        List.of(MATURE),
                        List.of(12),
                        all(SPAN),
                        Map.of(Measure.CLIENT_FEES_BILLED, "not measurable: no bills"),
                        List.of(sum(Role.OWN, 1, 1, 1, 1)),
                        2)
                .get(0);

        assertThat(row.before()).isEmpty();
        assertThat(row.after()).isEmpty();
        assertThat(row.change()).isEmpty();
        assertThat(row.note()).isEqualTo("not measurable: no bills");
    }

    @Test
    void thereIsOneRowPerSecondmentMeasureAndWindowInThatOrder() {
        List<BeforeAfter> rows = BeforeAfters.of(
                List.of(secondment("S2", "2023-03-01", "2023-08-31"), MATURE),
                List.of(12, 24),
                all(SPAN),
                Map.of(),
                List.of(),
                2);

        assertThat(rows).hasSize(2 * Measure.values().length * 2);
        assertThat(rows.subList(0, 3))
                .extracting(r -> r.secondment().id() + " " + r.measure() + " " + r.months())
                .containsExactly("S1 CLIENT_FEES_BILLED 12", "S1 CLIENT_FEES_BILLED 24", "S1 CLIENT_FEES_COLLECTED 12");
        assertThat(rows.get(rows.size() - 1))
                .extracting(r -> r.secondment().id() + " " + r.measure() + " " + r.months())
                .isEqualTo("S2 LEFT 24");
    }

    @Test
    void sumsOfOtherWindowsAndSecondmentsStayApart() {
        BeforeAfter row = billed(
                MATURE,
                sum(Role.OWN, 1, 100, 0, 300),
                new WindowSum("S1", 24, Measure.CLIENT_FEES_BILLED, Role.OWN, 1, 7_777, 0, 7_777),
                new WindowSum("S2", 12, Measure.CLIENT_FEES_BILLED, Role.OWN, 1, 7_777, 0, 7_777),
                new WindowSum("S1", 12, Measure.CLIENT_FEES_COLLECTED, Role.OWN, 1, 7_777, 0, 7_777));

        assertThat(row.change()).contains(new BigDecimal("2.00"));
    }
}
