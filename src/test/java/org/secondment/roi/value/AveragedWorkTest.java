package org.secondment.roi.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AveragedWorkTest {

    private static final GradeGroups GROUPS = new GradeGroups(List.of("associate", "counsel"), 5);
    private static final LocalDate START = LocalDate.of(2024, 1, 1);
    private static final LocalDate END = LocalDate.of(2024, 2, 15);

    /** Six whole months after the return. */
    private static final LocalDate SETTLED = LocalDate.of(2024, 8, 31);

    private static List<SecondmentCost> costs(int... levels) {
        return Costs.of(records(levels), GROUPS, SETTLED, 2);
    }

    /** The first is a counsel, the others are associates. */
    private static List<CostRecord> records(int... levels) {
        return IntStream.range(0, levels.length)
                .mapToObj(one -> record("E" + one, one == 0 ? "counsel" : "associate", levels[one]))
                .toList();
    }

    /** Somebody who works for so much a month at home, for nobody while away and for 300 less on return. */
    private static CostRecord record(String lawyer, String grade, int level) {
        Map<YearMonth, BigDecimal> work = new HashMap<>();
        List<YearMonth> before = months(YearMonth.of(2023, 1), 12);
        List<YearMonth> after = months(YearMonth.of(2024, 3), 5);
        before.forEach(month -> work.put(month, BigDecimal.valueOf(level)));
        after.forEach(month -> work.put(month, BigDecimal.valueOf(level - 300)));
        return new CostRecord(
                "S" + lawyer,
                lawyer,
                grade,
                "G1",
                "C1",
                START,
                Optional.of(END),
                END,
                BigDecimal.ONE,
                Answer.missing("no pay"),
                Answer.of(new OwnWork(work, work, before, after, BigDecimal.ONE, new Seasons(List.of()))),
                List.of(),
                List.of(),
                Optional.empty());
    }

    private static List<YearMonth> months(YearMonth first, int count) {
        return IntStream.range(0, count).mapToObj(first::plusMonths).toList();
    }

    private static List<String> amounts(SecondmentCost cost, CostKind kind) {
        return cost.lines().stream()
                .filter(line -> line.kind() == kind)
                .map(line -> line.amount().toPlainString())
                .toList();
    }

    @Test
    void everySecondmentOfAGroupCostsTheSameAMonth() {
        List<SecondmentCost> costs = costs(9_000, 2_000, 3_000, 4_000, 5_000, 6_000);

        // 20,000 / 5 = 4,000 a month; February 15 of 29 days; the counsel, one alone, is not in the average
        assertThat(costs)
                .allSatisfy(cost ->
                        assertThat(amounts(cost, CostKind.FORGONE_VALUE)).containsExactly("4000.00", "2068.97"))
                .allSatisfy(
                        cost -> assertThat(amounts(cost, CostKind.RETURN_RAMP)).hasSize(3));
        assertThat(amounts(costs.get(0), CostKind.RETURN_RAMP))
                .as("300 in each of the five months, all told in three: 500")
                .containsExactly("500.00", "500.00", "500.00");
        assertThat(costs.get(0).lines().get(0).basis())
                .isEqualTo("average of secondees of grade associate, the nearest with enough people");
    }

    @Test
    void oneSecondeeMoreDoesNotTellWhatTheyWorkedToFivePercent() {
        double five = forgone(costs(1_000, 4_000, 4_010, 4_020, 4_030, 4_040));
        double six = forgone(costs(1_000, 4_000, 4_010, 4_020, 4_030, 4_040, 4_500));

        double halfStep = 25;
        assertThat((6 * halfStep + 5 * halfStep) / (6 * six - 5 * five))
                .as("what an average may hide, added up")
                .isGreaterThan(0.05);
        assertThat(six % (2 * halfStep)).isZero();
    }

    @Test
    void howWorkIsSpreadWithinAGroupMovesNoFigure() {
        List<SecondmentCost> spread = costs(9_000, 2_000, 3_000, 4_000, 5_000, 6_000);

        assertThat(costs(9_000, 4_000, 4_000, 4_000, 4_000, 4_000)).isEqualTo(spread);
        assertThat(costs(9_000, 4_000, 4_000, 4_000, 4_000, 4_300)).isNotEqualTo(spread);
    }

    @Test
    void whatIsNotSettledIsNotInTheAverageAndNeitherAreFewWhoSettle() {
        List<CostRecord> records = new ArrayList<>(records(9_000, 4_000, 4_000, 4_000, 4_000, 4_000));
        List<SecondmentCost> before = Costs.of(records, GROUPS, SETTLED, 2);
        for (int late = 1; late <= 5; late++) {
            records.add(returning("L" + late, END.plusMonths(late)));
            List<SecondmentCost> costs = Costs.of(records, GROUPS, SETTLED.plusYears(1), 2);
            assertThat(costs.subList(0, before.size()).equals(before))
                    .as(late + " more")
                    .isEqualTo(late < 5);
        }
        assertThat(Costs.of(records, GROUPS, SETTLED, 2).subList(0, before.size()))
                .as("five more, of whom something may change yet")
                .isEqualTo(before);
    }

    private static CostRecord returning(String lawyer, LocalDate end) {
        CostRecord one = record(lawyer, "associate", 9_500);
        return new CostRecord(
                one.secondment(),
                one.lawyer(),
                one.grade(),
                one.client(),
                one.host(),
                one.start(),
                Optional.of(end),
                end,
                one.fullTime(),
                one.pay(),
                one.work(),
                one.paid(),
                one.fees(),
                one.agreedUnbilled());
    }

    private static double forgone(List<SecondmentCost> costs) {
        return Double.parseDouble(amounts(costs.get(0), CostKind.FORGONE_VALUE).get(0));
    }

    @Test
    void tooFewSecondeesOrOneOfNearlyAllHaveNoAverage() {
        assertThat(costs(1_000, 2_000, 3_000, 4_000).get(0).notMeasurable())
                .containsKey(Convention.OPPORTUNITY)
                .extractingByKey(Convention.OPPORTUNITY)
                .asString()
                .startsWith("Own work up to 6 months after the return is on record of fewer than 5 secondees");
        assertThat(costs(1_000, 400, 400, 400, 400, 40_000).get(0).lines()).isEmpty();
    }
}
