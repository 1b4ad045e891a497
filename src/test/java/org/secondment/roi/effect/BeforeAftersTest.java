package org.secondment.roi.effect;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.secondment.roi.effect.WindowSum.Role;

class BeforeAftersTest {

    private static final DataSpan SPAN = new DataSpan(LocalDate.of(2020, 1, 1), LocalDate.of(2026, 9, 30));
    private static final Secondment MATURE = secondment("S1", "2023-03-01", "2023-08-31");

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
    void anImmatureSecondmentShowsWhatThereIsAndNoChange() {
        Secondment recent = secondment("S1", "2025-09-01", "2026-02-28");

        BeforeAfter row = billed(recent, sum(Role.OWN, 1, 10_000, 500, 7_000), sum(Role.COMPARISON, 4, 9, 9, 9));

        assertThat(row.before()).contains(new BigDecimal("100.00"));
        assertThat(row.after()).contains(new BigDecimal("70.00"));
        assertThat(row.change()).isEmpty();
        assertThat(row.comparisonChange()).isEmpty();
        assertThat(row.comparisonUnits()).isZero();
        assertThat(row.mature()).isFalse();
        assertThat(row.note()).isEqualTo("after covers 7 of 12 months");
    }

    @Test
    void maturityIsReachedOnTheVeryDay() {
        assertThat(billed(secondment("S1", "2025-01-01", "2025-09-30")).mature())
                .isTrue();
        BeforeAfter next = billed(secondment("S1", "2025-01-01", "2025-10-01"), sum(Role.OWN, 1, 1, 0, 0));
        assertThat(next.mature()).isFalse();
        assertThat(next.note()).isEqualTo("after covers 11 of 12 months");
    }

    @Test
    void aRunningSecondmentHasNoAfter() {
        BeforeAfter row = billed(
                new Secondment("S1", "E1", "C1", LocalDate.of(2026, 2, 1), Optional.empty()),
                sum(Role.OWN, 1, 10_000, 500, 0));

        assertThat(row.before()).contains(new BigDecimal("100.00"));
        assertThat(row.during()).contains(new BigDecimal("5.00"));
        assertThat(row.after()).isEmpty();
        assertThat(row.change()).isEmpty();
        assertThat(row.note()).isEqualTo("still running on 2026-09-30");
    }

    @Test
    void aSecondmentThatHasNotStartedHasNoFigures() {
        BeforeAfter row = billed(secondment("S1", "2026-10-01", "2027-03-31"));

        assertThat(row.before()).isEmpty();
        assertThat(row.during()).isEmpty();
        assertThat(row.after()).isEmpty();
        assertThat(row.mature()).isFalse();
        assertThat(row.note()).isEqualTo("not started; begins 2026-10-01");
    }

    @Test
    void exportsThatBeginTooLateCannotShowBefore() {
        Secondment early = secondment("S1", "2020-12-31", "2021-06-30");

        BeforeAfter row = billed(early, sum(Role.OWN, 1, 10_000, 500, 7_000), sum(Role.COMPARISON, 4, 9, 9, 9));

        assertThat(row.before()).isEmpty();
        assertThat(row.during()).contains(new BigDecimal("5.00"));
        assertThat(row.after()).contains(new BigDecimal("70.00"));
        assertThat(row.change()).isEmpty();
        assertThat(row.comparisonChange()).isEmpty();
        assertThat(row.note()).isEqualTo("the exports begin 2020-01-01, the window before began 2019-12-31");
    }

    @Test
    void exportsThatBeginAfterTheStartOrTheEndShowLessStill() {
        BeforeAfter begun = billed(secondment("S1", "2019-12-31", "2020-06-30"), sum(Role.OWN, 1, 1, 2, 3));
        BeforeAfter over = billed(secondment("S1", "2019-01-01", "2019-12-30"), sum(Role.OWN, 1, 1, 2, 3));

        assertThat(begun.during()).isEmpty();
        assertThat(begun.after()).isPresent();
        assertThat(over.after()).isEmpty();
    }

    @Test
    void severalNotesAreAllSaid() {
        DataSpan brief = new DataSpan(LocalDate.of(2025, 6, 1), LocalDate.of(2026, 9, 30));
        BeforeAfter row = BeforeAfters.of(
                        List.of(secondment("S1", "2026-01-01", "2026-06-30")),
                        List.of(12),
                        all(brief),
                        Map.of(),
                        List.of(),
                        2)
                .get(0);

        assertThat(row.note())
                .isEqualTo("the exports begin 2025-06-01, the window before began 2025-01-01;"
                        + " after covers 3 of 12 months; the client has no bill or matter");
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

    private static BeforeAfter billed(Secondment secondment, WindowSum... sums) {
        return row(secondment, Measure.CLIENT_FEES_BILLED, sums);
    }

    private static BeforeAfter row(Secondment secondment, Measure measure, WindowSum... sums) {
        return BeforeAfters.of(List.of(secondment), List.of(12), all(SPAN), Map.of(), List.of(sums), 2).stream()
                .filter(row -> row.measure() == measure)
                .findFirst()
                .orElseThrow();
    }

    private static WindowSum sum(Role role, long units, long before, long during, long after) {
        return new WindowSum("S1", 12, Measure.CLIENT_FEES_BILLED, role, units, before, during, after);
    }

    private static Secondment secondment(String id, String start, String end) {
        return new Secondment(id, "E1", "C1", LocalDate.parse(start), Optional.of(LocalDate.parse(end)));
    }

    @Test
    void whereTimeBeginsLaterThanBillsOnlyItsOwnFiguresAreMissing() {
        DataSpan late = new DataSpan(MATURE.start().minusMonths(3), SPAN.asOf());
        Coverage coverage = new Coverage(SPAN, Map.of(Measure.HOURS_RECORDED, late));
        List<BeforeAfter> rows = BeforeAfters.of(
                List.of(MATURE),
                List.of(12),
                coverage,
                Map.of(),
                List.of(
                        sum(Role.OWN, 1, 100, 0, 200),
                        new WindowSum("S1", 12, Measure.HOURS_RECORDED, Role.OWN, 1, 75_000, 0, 100_000)),
                2);

        assertThat(rows.stream().filter(row -> row.measure() == Measure.CLIENT_FEES_BILLED))
                .allMatch(row -> row.change().isPresent());
        assertThat(rows.stream().filter(row -> row.measure() == Measure.HOURS_RECORDED))
                .hasSize(1)
                .allMatch(row -> row.before().isEmpty()
                        && row.change().isEmpty()
                        && row.after().isPresent()
                        && row.note().contains("time begins " + late.from()));
    }

    private static Coverage all(DataSpan span) {
        return new Coverage(span, Map.of());
    }
}
