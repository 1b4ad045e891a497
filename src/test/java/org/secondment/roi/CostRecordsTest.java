package org.secondment.roi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.secondment.roi.effect.DataSpan;
import org.secondment.roi.panel.BillCash.Cash;
import org.secondment.roi.panel.BillCash.PaidBill;
import org.secondment.roi.panel.Samples;
import org.secondment.roi.panel.WorkedValue;
import org.secondment.roi.table.Fact;
import org.secondment.roi.table.Table;
import org.secondment.roi.table.Tables;
import org.secondment.roi.testing.Facts;
import org.secondment.roi.value.Convention;
import org.secondment.roi.value.CostKind;
import org.secondment.roi.value.CostLine;
import org.secondment.roi.value.CostStudy;
import org.secondment.roi.value.Receipt;
import org.secondment.roi.value.SecondmentCost;

/** From rows to costs; S1 of E1 at C1 is back since 7 July 2025, S2 of E2 at C2 runs. */
class CostRecordsTest {

    private static final DataSpan SPAN = new DataSpan(LocalDate.of(2023, 1, 1), LocalDate.of(2026, 9, 30));

    private final Map<Table, List<Fact>> files = new HashMap<>();
    private final Map<String, String> set = new HashMap<>(Map.of("min_group", "2"));

    @TempDir
    Path folder;

    CostRecordsTest() {
        files.put(
                Tables.PEOPLE,
                Facts.of(
                        Tables.PEOPLE,
                        "employee_id | start_date | leave_date | grade | fte",
                        "E1 | 2015-01-05 | | associate | 0.8",
                        "E2 | 2016-01-04 | | counsel | ",
                        "E3 | 2016-01-04 | | associate |",
                        "E4 | 2016-01-04 | 2024-12-31 | associate |"));
        files.put(
                Tables.SECONDMENTS,
                Facts.of(
                        Tables.SECONDMENTS,
                        "secondment_id | employee_id | client_id | start_date | end_date | fte | fee_agreed | fee_period | currency",
                        "S1 | E1 | C1 | 2025-01-08 | 2025-07-07 | 0.6 | 9000.00 | month | EUR",
                        "S2 | E2 | C2 | 2026-08-31 | 2026-12-31 | | 8000 | total | ",
                        "S3 | E3 | C2 | 2026-11-01 | | | | | "));
        files.put(
                Tables.COMPENSATION,
                Facts.of(
                        Tables.COMPENSATION,
                        "employee_id | effective_from | annual_base | currency | on_cost_pct",
                        "E1 | 2020-04-01 | 50000 | GBP | 21",
                        "E1 | 2025-01-01 | 60000 | GBP | 21",
                        "E1 | 2025-02-01 | 99000 | GBP | 21",
                        "E3 | 2025-01-01 | 75000 | EUR | 21",
                        "E4 | 2020-01-01 | 70000 | GBP | 21"));
        files.put(
                Tables.FX_RATES,
                Facts.of(
                        Tables.FX_RATES,
                        "currency | rate_date | rate_to_base",
                        "EUR | 2025-01-01 | 0.8",
                        "EUR | 2025-02-01 | 0.85",
                        "EUR | 2025-07-01 | 0.9"));
        files.put(
                Tables.SECONDMENT_COSTS,
                Facts.of(
                        Tables.SECONDMENT_COSTS,
                        "secondment_id | cost_date | kind | amount | currency | bill_id",
                        "S1 | 2025-02-07 | recovery | 9000.00 | EUR | B1",
                        "S1 | 2025-03-07 | recovery | 9000.00 | EUR | ",
                        "S1 | 2025-02-20 | travel | 333.33 | EUR |",
                        "S1 | 2025-02-20 | equipment | 500.00 | USD |",
                        "S1 | 2025-02-20 | salary | 8250.00 | GBP |",
                        "S1 | 2025-02-20 | backfill | 4100.10 | GBP |",
                        "S1 | 2026-10-01 | training | 777.00 | GBP |"));
    }

    @Test
    void payIsTheAverageOfTheGradeOnTheFirstDayInTheBaseCurrency() throws IOException {
        SecondmentCost cost = study().secondments().get(0);

        // E1 60,000 and E3 75,000 EUR at 0.8: 60,000 x 0.6 x 181 / 365; E4 had left
        assertThat(sum(cost, CostKind.SALARY)).isEqualTo("17852.05");
        assertThat(sum(cost, CostKind.ON_COST)).isEqualTo("3748.93");
        assertThat(cost.lines().get(0).basis()).isEqualTo("average pay of grade associate");
    }

    @Test
    void aGradeWithoutAnAverageHasNoCashCostUntilASettingGivesItsPay() throws IOException {
        files.remove(Tables.COMPENSATION);
        assertThat(study().secondments().get(1).notMeasurable().get(Convention.CASH))
                .isEqualTo(
                        "What grade counsel is paid is not known: supply compensation or set money.grade_pay for it.");

        set.put("money.grade_pay", "counsel: 91500");
        set.put("money.on_cost_pct", "13");
        SecondmentCost cost = study().secondments().get(1);
        // 91,500 x 31 / 365: from 31 August to the as-of day
        assertThat(sum(cost, CostKind.SALARY)).isEqualTo("7771.23");
        assertThat(sum(cost, CostKind.ON_COST)).isEqualTo("1010.26");
    }

    @Test
    void aRunningSecondmentIsCostedUpToTheAsOfDayAndOneToComeNotAtAll() throws IOException {
        set.put("money.grade_pay", "counsel: 91500");
        List<SecondmentCost> costs = study().secondments();

        assertThat(costs).extracting(SecondmentCost::secondment).containsExactly("S1", "S2");
        assertThat(costs.get(0).end()).contains(LocalDate.of(2025, 7, 7));
        assertThat(costs.get(1).end()).isEmpty();
        assertThat(costs.get(1).lines()).extracting(CostLine::day).allMatch(day -> !day.isAfter(SPAN.asOf()));
    }

    @Test
    void otherCurrenciesCountAtTheRateOfTheDayAndNeverAtOne() throws IOException {
        CostStudy study = study();
        SecondmentCost cost = study.secondments().get(0);

        assertThat(sum(cost, CostKind.TRAVEL)).isEqualTo("283.33");
        assertThat(cost.lines()).noneMatch(line -> line.kind() == CostKind.EQUIPMENT);
        assertThat(study.notices())
                .contains(
                        "One amount of secondment_costs in USD counts nowhere, because fx_rates has no rate for the day;"
                                + " supply it, for what is left out is missing in the sums.");
    }

    @Test
    void singleSalariesAndLaterRowsAreLeftAside() throws IOException {
        CostStudy study = study();
        SecondmentCost cost = study.secondments().get(0);

        assertThat(sum(cost, CostKind.BACKFILL)).isEqualTo("4100.10");
        assertThat(cost.lines()).noneMatch(line -> line.kind() == CostKind.TRAINING);
        assertThat(cost.lines()).noneMatch(line -> line.amount().compareTo(new BigDecimal("8250")) == 0);
        assertThat(study.notices())
                .anyMatch(notice -> notice.startsWith("Rows of secondment_costs for salary"))
                .anyMatch(notice -> notice.startsWith("Backfill counts in full"));
    }

    @Test
    void feesCountAsTheirBillWasCollectedAndWithoutABillAsRecorded() throws IOException {
        files.put(Tables.RECEIPTS, List.of());
        // 15,300.00 billed, of which the recovery is 9,000 EUR at 0.85 = 7,650.00: half
        PaidBill bill = new PaidBill(
                "B1",
                "C1",
                LocalDate.of(2025, 2, 7),
                1_530_000,
                1_530_000,
                "",
                BigDecimal.ZERO,
                List.of(new Cash(LocalDate.of(2025, 4, 1), 100_001), new Cash(LocalDate.of(2025, 5, 2), 200_000)));

        CostStudy study = study(List.of(bill), List.of());

        assertThat(study.secondments().get(0).fees())
                .containsExactly(
                        new Receipt(LocalDate.of(2025, 3, 7), new BigDecimal("7650.00")),
                        new Receipt(LocalDate.of(2025, 4, 1), new BigDecimal("500.01")),
                        new Receipt(LocalDate.of(2025, 5, 2), new BigDecimal("1000.00")));
        assertThat(study.notices())
                .contains(
                        "Fees of hosts: 1 amount counts in full on the day recorded, because it names no bill: what was"
                                + " collected is not known.");
    }

    @Test
    void ofTheFeeAgreedWhatWasNotBilledIsShown() throws IOException {
        // six months of 9,000 EUR less 18,000, at the rate of 7 July; 8,000 less nothing
        assertThat(study().secondments().get(0).agreedUnbilled()).contains(new BigDecimal("32400.00"));
        assertThat(study().secondments().get(1).agreedUnbilled()).contains(new BigDecimal("8000.00"));
    }

    @Test
    void rechargesCountForTheOneAwayUnlessARecoveryDoes() throws IOException {
        files.put(Tables.RECEIPTS, List.of());
        PaidBill named = recharge("B1", "C1", LocalDate.of(2025, 2, 7), 900_000);
        PaidBill again = recharge("B2", "C1", LocalDate.of(2025, 3, 7), 900_000);
        PaidBill other = recharge("B3", "C2", LocalDate.of(2026, 9, 29), 444_400);

        CostStudy study = study(List.of(named, again, other), List.of());

        // S1 has recoveries: 7,650 of the 9,000 billed were its share of B1, and B2 never counts besides
        assertThat(study.secondments().get(0).fees())
                .extracting(Receipt::amount)
                .containsExactly(new BigDecimal("3825.00"), new BigDecimal("7650.00"));
        assertThat(study.secondments().get(1).fees())
                .extracting(Receipt::amount)
                .containsExactly(new BigDecimal("2222.00"));
    }

    @Test
    void withoutTimeNothingIsSaidOfWorkForgone() throws IOException {
        assertThat(study().secondments().get(0).notMeasurable().get(Convention.OPPORTUNITY))
                .isEqualTo("Time was not supplied; with value_standard it would tell what work was forgone.");

        files.put(Tables.TIME, List.of());
        assertThat(study().secondments().get(0).notMeasurable().get(Convention.OPPORTUNITY))
                .isEqualTo("No entry of time gives value_standard for a secondee, so that work forgone has no value.");
    }

    private static PaidBill recharge(String id, String client, LocalDate day, long minor) {
        return new PaidBill(
                id, client, day, minor, minor, "", BigDecimal.ZERO, List.of(new Cash(day.plusDays(1), minor / 2)));
    }

    private CostStudy study() throws IOException {
        return study(List.of(), List.of());
    }

    private CostStudy study(List<PaidBill> bills, List<WorkedValue> worked) throws IOException {
        Path file = Files.writeString(folder.resolve("settings.yaml"), "");
        return CostRecords.of(
                Settings.of(file, Map.of(), set),
                new CostInputs(
                        new PracticeFiles(files::containsKey, table -> files.getOrDefault(table, List.of())),
                        SPAN,
                        Samples.secondments(files.getOrDefault(Tables.SECONDMENTS, List.of())),
                        (client, day) -> "G" + client,
                        bills,
                        Optional.empty(),
                        worked,
                        Optional.of(SPAN)));
    }

    private static String sum(SecondmentCost cost, CostKind kind) {
        return cost.lines().stream()
                .filter(line -> line.kind() == kind)
                .map(CostLine::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .toPlainString();
    }
}
