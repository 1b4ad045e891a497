package org.secondment.roi.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Away from 10 March to 4 May 2023: 22, 30 and 4 days. */
class CostsTest {

    private static final Pay PAY = new Pay(new BigDecimal("61300"), new BigDecimal("24"), "average");
    private static final CostLine TRAVEL =
            new CostLine(CostKind.TRAVEL, LocalDate.of(2023, 4, 2), new BigDecimal("80.05"), "secondment_costs");

    @Test
    void salaryIsPaidByDayAndTheMonthsAddUpToTheWhole() {
        SecondmentCost cost = cost(Answer.of(PAY), Answer.missing("no time"), new BigDecimal("0.8"));

        // 61,300 x 0.8 x 56 / 365 = 7,523.95; on-costs 24 % of it, 1,805.75
        assertThat(amounts(cost, CostKind.SALARY)).containsExactly("2955.84", "4030.68", "537.43");
        assertThat(amounts(cost, CostKind.ON_COST)).containsExactly("709.40", "967.36", "128.99");
        assertThat(total(Convention.CASH, cost)).contains("9409.75");
        assertThat(cost.lines().get(0).day()).isEqualTo("2023-03-21");
    }

    @Test
    void aConventionWithoutItsSourceHasASentenceAndNoTotal() {
        SecondmentCost cost = cost(Answer.missing("no pay"), Answer.missing("no time"), BigDecimal.ONE);

        assertThat(cost.notMeasurable())
                .isEqualTo(Map.of(Convention.CASH, "no pay", Convention.OPPORTUNITY, "no time"));
        assertThat(cost.lines()).containsExactly(TRAVEL);
        assertThat(total(Convention.CASH, cost)).isEmpty();
        assertThat(total(Convention.OPPORTUNITY, cost)).isEmpty();
    }

    @Test
    void whatWasStillWorkedTakesFromWhatWasForgoneButNeverMore() {
        SecondmentCost cost = cost(Answer.missing("no pay"), Answer.of(work()), BigDecimal.ONE);

        // level 1,000 a month and half of own time: 1,000 x 0.5 x 22 / 31, 1,000 x 0.5, 1,000 x 0.5 x 4 / 31
        assertThat(amounts(cost, CostKind.FORGONE_VALUE)).containsExactly("354.84", "500.00", "64.52");
        // March 800 - 645.16; April 300 does not fill the half at home; May 2,000 is capped
        assertThat(amounts(cost, CostKind.STILL_WORKED)).containsExactly("-154.84", "-64.52");
    }

    @Test
    void workIsForgoneOnReturnUntilAMonthIsAsBefore() {
        SecondmentCost cost = cost(Answer.missing("no pay"), Answer.of(work()), BigDecimal.ONE);

        // expected 1,100 with the host's work; October reaches it
        assertThat(amounts(cost, CostKind.RETURN_RAMP)).containsExactly("400.00", "-100.00", "100.00", "50.00");
    }

    @Test
    void whoeverComesBackBusierHasForgoneNothingOnReturn() {
        OwnWork work = work();
        Map<YearMonth, BigDecimal> busier = new HashMap<>(work.all());
        busier.put(month(7), new BigDecimal("1800"));

        SecondmentCost cost = cost(
                Answer.missing("no pay"),
                Answer.of(
                        new OwnWork(work.others(), busier, work.before(), work.after(), work.share(), work.seasons())),
                BigDecimal.ONE);

        assertThat(amounts(cost, CostKind.RETURN_RAMP)).isEmpty();
    }

    @Test
    void expectedWorkFollowsTheSeason() {
        BigDecimal[] index = new BigDecimal[12];
        java.util.Arrays.fill(index, BigDecimal.ONE);
        index[2] = new BigDecimal("1.3");
        index[8] = new BigDecimal("0.7");
        OwnWork work = work();

        SecondmentCost cost = cost(
                Answer.missing("no pay"),
                Answer.of(new OwnWork(
                        work.others(),
                        work.all(),
                        work.before(),
                        List.of(),
                        work.share(),
                        new Seasons(List.of(index)))),
                BigDecimal.ONE);

        // the months before hold September (0.7): level 6,000 / 5.7; March 1.3 of it
        assertThat(amounts(cost, CostKind.FORGONE_VALUE)).containsExactly("485.57", "526.32", "67.91");
    }

    @Test
    void onlyWhatWouldHaveBeenEarnedCounts() {
        Assumptions assumptions = Invented.assumptions(0.9, 0.95, 0.8, 0.1);
        CostLine forgone =
                new CostLine(CostKind.FORGONE_VALUE, LocalDate.of(2023, 4, 2), new BigDecimal("1000.33"), "own work");

        // 1,000.33 x 0.9 x 0.95 x 0.8 x 0.9 = 615.80
        assertThat(assumptions.counted(forgone)).isEqualTo("615.80");
        assertThat(assumptions.counted(TRAVEL)).isEqualTo("80.05");
    }

    /** Six months before, from September to February. */
    private static OwnWork work() {
        List<YearMonth> before = Stream.iterate(YearMonth.of(2022, 9), month -> month.plusMonths(1))
                .limit(6)
                .toList();
        Map<YearMonth, BigDecimal> others = new HashMap<>();
        String[] values = {"900", "1100", "1300", "700", "1000", "1000"};
        for (int i = 0; i < values.length; i++) {
            others.put(before.get(i), new BigDecimal(values[i]));
        }
        Map<YearMonth, BigDecimal> all = new HashMap<>(others);
        all.merge(before.get(1), new BigDecimal("600"), BigDecimal::add);
        others.put(month(3), new BigDecimal("800"));
        others.put(month(4), new BigDecimal("300"));
        others.put(month(5), new BigDecimal("2000"));
        String[] back = {"700", "1200", "1000", "1050", "1100", "20"};
        for (int i = 0; i < back.length; i++) {
            all.put(month(6 + i), new BigDecimal(back[i]));
        }
        return new OwnWork(
                others,
                all,
                before,
                Stream.iterate(month(6), month -> month.plusMonths(1)).limit(6).toList(),
                new BigDecimal("0.5"),
                Seasons.NONE);
    }

    private static YearMonth month(int month) {
        return YearMonth.of(2023, month);
    }

    private static SecondmentCost cost(Answer<Pay> pay, Answer<OwnWork> work, BigDecimal fullTime) {
        return Costs.of(
                new CostRecord(
                        "S1",
                        "E1",
                        "associate",
                        "G1",
                        "C1",
                        LocalDate.of(2023, 3, 10),
                        Optional.of(LocalDate.of(2023, 5, 4)),
                        LocalDate.of(2023, 5, 4),
                        fullTime,
                        pay,
                        work,
                        List.of(TRAVEL),
                        List.of(),
                        Optional.empty()),
                2);
    }

    private static List<String> amounts(SecondmentCost cost, CostKind kind) {
        return cost.lines().stream()
                .filter(line -> line.kind() == kind)
                .map(line -> line.amount().toPlainString())
                .toList();
    }

    private static Optional<String> total(Convention convention, SecondmentCost cost) {
        return ConventionTotal.of(convention, cost, Assumptions.NONE)
                .map(total -> total.amount().toPlainString());
    }
}
