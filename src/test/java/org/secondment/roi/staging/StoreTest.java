package org.secondment.roi.staging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.secondment.roi.staging.Stores.BILLS;
import static org.secondment.roi.staging.Stores.FIRM;
import static org.secondment.roi.staging.Stores.all;
import static org.secondment.roi.staging.Stores.file;
import static org.secondment.roi.staging.Stores.judged;
import static org.secondment.roi.staging.Stores.ledger;
import static org.secondment.roi.staging.Stores.listed;
import static org.secondment.roi.staging.Stores.refused;
import static org.secondment.roi.staging.Stores.sum;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.secondment.roi.staging.Store.Tally;
import org.secondment.roi.table.Fact;
import org.secondment.roi.table.Tables;
import org.secondment.roi.table.Verdict;
import org.secondment.roi.testing.Facts;
import org.secondment.roi.testing.SharedSpark;

@ExtendWith(SharedSpark.class)
class StoreTest {

    @Test
    void recordsAreTalliedByTableFileAndVerdictAndMoneyMovesWithThem(SparkSession spark) {
        List<Staged> bills = file(
                Tables.BILLS,
                BILLS,
                "june.csv | 2 | B9 | M1 |   | 2024-03-04 | 3      | GBP",
                "may.csv  | 2 | B1 | M1 | 1 | 2024-03-04 | 100.50 | GBP",
                "may.csv  | 3 | B1 | M1 | 1 | 2024-03-04 | 100.50 | GBP",
                "may.csv  | 4 | B2 | M1 |   | 2024-03-04 | -0.25  | GBP",
                "may.csv  | 5 | B3 | M9 |   | 2024-03-04 | 7      | GBP");
        Staged may = HeldFile.with(
                bills.get(1),
                refused("may.csv", 6, Verdict.REJECTED, Optional.of(new BigDecimal("11"))),
                refused("may.csv", 7, Verdict.DROPPED, Optional.empty()));

        try (Store store = judged(spark, all(FIRM, List.of(may, bills.get(0))))) {
            assertThat(store.tallies())
                    .containsExactly(
                            new Tally("people", "people.csv", Verdict.ACCEPTED, 2, Optional.empty()),
                            new Tally("matters", "matters.csv", Verdict.ACCEPTED, 2, Optional.empty()),
                            new Tally("bills", "june.csv", Verdict.ACCEPTED, 1, Optional.of(sum("3.000", "3.000"))),
                            new Tally("bills", "may.csv", Verdict.ACCEPTED, 2, Optional.of(sum("100.250", "100.750"))),
                            new Tally("bills", "may.csv", Verdict.REJECTED, 2, Optional.of(sum("18.000", "18.000"))),
                            new Tally("bills", "may.csv", Verdict.DROPPED, 1, Optional.of(sum("0", "0"))),
                            new Tally(
                                    "bills", "may.csv", Verdict.DUPLICATE, 1, Optional.of(sum("100.500", "100.500"))));
        }
    }

    @Test
    void aTableThatWasNotSuppliedIsNotThere(SparkSession spark) {
        try (Store store = judged(spark, FIRM)) {
            assertThat(store.supplied(Tables.MATTERS)).isTrue();
            assertThat(store.supplied(Tables.BILLS)).isFalse();
            assertThat(store.register(Tables.CREDITS)).isEmpty();
            assertThat(store.ledger(Tables.BILLS).collect()).isEmpty();
            assertThat(store.time()).isEmpty();
            assertThat(store.problems()).isExhausted();
        }
    }

    @Test
    void aRejectedParentTakesItsChildrenAlong(SparkSession spark) {
        List<Staged> staged = all(
                file(Tables.CLIENTS, "client_id", "C1"),
                file(Tables.MATTERS, "matter_id | client_id", "M1 | C1", "M2 | C9"),
                file(
                        Tables.BILLS,
                        "bill_id | matter_id | bill_date | fees_net | currency",
                        "B1 | M1 | 2024-03-04 | 100 | GBP",
                        "B2 | M2 | 2024-03-04 | 100 | GBP"),
                file(
                        Tables.RECEIPTS,
                        "receipt_id | bill_id | received_date | fees_amount | currency | kind",
                        "R1 | B1 | 2024-04-04 | 60 | GBP | receipt",
                        "R2 | B2 | 2024-04-04 | 60 | GBP | receipt",
                        "R3 | B1 | 2024-04-05 | 15 | GBP | refund"));

        try (Store store = judged(spark, staged)) {
            assertThat(rows(store.register(Tables.MATTERS))).containsExactly("M1 C1");
            assertThat(listed(store))
                    .containsExactly(
                            "REJECTED bills.csv:3 orphan-key matter_id M2",
                            "REJECTED matters.csv:3 orphan-key client_id C9",
                            "REJECTED receipts.csv:3 orphan-key bill_id B2");
            assertThat(ledger(store, Tables.RECEIPTS))
                    .as("only fields that later stops read")
                    .containsExactly(
                            "receipts.csv:2 6000 [B1, 2024-04-04, receipt]",
                            "receipts.csv:4 -1500 [B1, 2024-04-05, refund]");
        }
    }

    @Test
    void billsOfOneKeyAreJudgedAcrossFilesAndPartsBeforeAnythingElse(SparkSession spark) {
        List<Fact> bills = Facts.of(
                Tables.BILLS,
                BILLS + " | tax",
                "a.csv | 2 | B1 | M1 |   | 2024-03-04 | 1.005 | GBP | 9",
                "a.csv | 3 | B2 | M9 |   | 2024-03-04 | 5     | GBP | ",
                "a.csv | 4 | B3 | M1 | 1 | 2024-03-04 | 5     | GBP | 9",
                "b.csv | 2 | B2 | M9 |   | 2024-03-04 | 5     | GBP | ",
                "b.csv | 3 | B3 | M1 | 1 | 2024-03-04 | 5     | GBP | 8",
                "b.csv | 4 | B4 | M2 |   | 2024-03-04 | 2     | EUR | ");

        try (Store store = judged(spark, all(FIRM, HeldFile.of(Tables.BILLS, bills, 3)))) {
            assertThat(ledger(store, Tables.BILLS)).containsExactly("a.csv:2 101 [B1, M1, 2024-03-04]");
            assertThat(listed(store))
                    .containsExactly(
                            "REJECTED a.csv:3 orphan-key matter_id M9",
                            "REJECTED a.csv:4 same-key-other-content bill_id B3",
                            "REJECTED b.csv:3 same-key-other-content bill_id B3",
                            "REJECTED b.csv:4 no-rate currency EUR");
        }
    }

    @Test
    void ratesThatClashAreNotUsed(SparkSession spark) {
        List<Staged> staged = all(
                FIRM,
                file(
                        Tables.FX_RATES,
                        "currency | rate_date | rate_to_base",
                        "EUR | 2024-01-01 | 0.85",
                        "EUR | 2024-01-10 | 0.99",
                        "EUR | 2024-01-10 | 0.98"),
                file(Tables.BILLS, BILLS, "bills.csv | 2 | B1 | M1 |  | 2024-01-20 | 100 | EUR"));

        try (Store store = judged(spark, staged)) {
            assertThat(ledger(store, Tables.BILLS))
                    .containsExactly("bills.csv:2 8500 [B1, M1, 2024-01-20, 100.000, EUR]");
        }
    }

    @Test
    void everyTableIsJudgedByItsOwnRules(SparkSession spark) {
        List<Staged> staged = all(
                FIRM,
                file(
                        Tables.SECONDMENTS,
                        "secondment_id | employee_id | start_date",
                        "S1 | E1 | 2022-01-01",
                        "S2 | E1 | 2023-01-01"),
                file(
                        Tables.CREDITS,
                        "credit_id | matter_id | employee_id | role | share_pct | valid_from",
                        "K1 | M1 | E1 | referral | 101 | 2024-01-01"),
                file(Tables.JOB_HISTORY, "employee_id | effective_from | grade", "E2 | 2022-01-01 | of_counsel"));

        try (Store store = judged(spark, staged)) {
            assertThat(listed(store))
                    .containsExactly(
                            "ACCEPTED credits.csv:2 shares-over-100 share_pct 101.0000",
                            "ACCEPTED job_history.csv:2 grade-without-order grade of_counsel",
                            "REJECTED secondments.csv:2 overlap start_date 2022-01-01",
                            "REJECTED secondments.csv:3 overlap start_date 2023-01-01");
            assertThat(store.register(Tables.SECONDMENTS)).isEmpty();
            assertThat(store.register(Tables.CREDITS)).hasSize(1);
        }
    }

    @Test
    void aRunWhoseRowsDoNotBalanceFails(SparkSession spark) {
        List<Staged> people = List.of(HeldFile.uncounted(
                file(Tables.PEOPLE, "employee_id", "E1", "E2").get(0)));

        assertThatThrownBy(() -> judged(spark, people))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("people has 2 accepted rows, but 0 are counted");
    }

    private static List<String> rows(List<Fact> facts) {
        return facts.stream().map(row -> row.text(0) + " " + row.text(1)).toList();
    }
}
