package org.secondment.roi.staging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.secondment.roi.staging.Stores.BILLS;
import static org.secondment.roi.staging.Stores.FIRM;
import static org.secondment.roi.staging.Stores.all;
import static org.secondment.roi.staging.Stores.file;
import static org.secondment.roi.staging.Stores.judged;
import static org.secondment.roi.staging.Stores.listed;
import static org.secondment.roi.staging.Stores.refused;
import static org.secondment.roi.staging.Stores.sum;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.secondment.roi.staging.Store.Tally;
import org.secondment.roi.table.Tables;
import org.secondment.roi.table.Verdict;
import org.secondment.roi.testing.SharedSpark;

@ExtendWith(SharedSpark.class)
class ProblemsInOrderTest {

    @Test
    void problemsOfIntakeAndOfJudgingComeInFileOrder(SparkSession spark) {
        List<Staged> credits = file(
                Tables.CREDITS,
                "file | line | credit_id | matter_id | employee_id | share_pct | valid_from",
                "a.csv | 8  | K4 | M1 | E1 | 10 | 2024-01-01",
                "a.csv | 70 | K3 | M1 | E7 | 10 | 2024-01-01",
                "b.csv | 9  | K2 | M1 | E9 | 10 | 2024-01-01",
                "b.csv | 10 | K1 | M1 | E8 | 10 | 2024-01-01");
        Staged a = HeldFile.with(
                credits.get(0),
                refused("a.csv", 9, Verdict.REJECTED, Optional.empty()),
                refused("a.csv", 50, Verdict.DROPPED, Optional.empty()),
                refused("a.csv", 200, Verdict.REJECTED, Optional.empty()));
        List<Staged> matters = file(
                Tables.MATTERS,
                "matter_id | client_id | originator_id | responsible_id",
                "M1 | C1 | E5 | E6",
                "M1 | C1 | E5 | E6");

        try (Store store = judged(spark, all(List.of(FIRM.get(0), credits.get(1), a), matters))) {
            assertThat(listed(store))
                    .containsExactly(
                            "REJECTED a.csv:9 unreadable-date",
                            "REJECTED a.csv:70 orphan-key employee_id E7",
                            "REJECTED a.csv:200 unreadable-date",
                            "REJECTED b.csv:9 orphan-key employee_id E9",
                            "REJECTED b.csv:10 orphan-key employee_id E8",
                            "ACCEPTED matters.csv:2 orphan-reference originator_id E5",
                            "ACCEPTED matters.csv:2 orphan-reference responsible_id E6");
        }
    }

    @Test
    void aWarningOnARowThatIsRejectedLaterIsListedAsRejected(SparkSession spark) {
        List<Staged> secondments = file(
                Tables.SECONDMENTS,
                "secondment_id | employee_id | start_date | supervising_partner_id",
                "S1 | E1 | 2019-01-01 | E77");

        try (Store store = judged(spark, all(FIRM, secondments))) {
            assertThat(listed(store))
                    .containsExactly(
                            "REJECTED secondments.csv:2 outside-employment start_date 2019-01-01",
                            "REJECTED secondments.csv:2 orphan-reference supervising_partner_id E77");
        }
    }

    @Test
    void moreOrphansThanADriverCanHoldAreStillAllListedInOrder(SparkSession spark) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 6_100; i++) {
            String matter = i % 3 == 0 ? "M1" : "M9";
            lines.add((i % 2 == 0 ? "a" : "c") + ".csv | " + (i + 2) + " | B" + i + " | " + matter
                    + " | | 2024-03-04 | 2 | GBP");
        }
        List<Staged> bills = file(Tables.BILLS, BILLS, lines.toArray(String[]::new));
        List<Staged> credits = file(
                Tables.CREDITS,
                "file | line | credit_id | matter_id | employee_id | share_pct | valid_from",
                "b.csv | 2 | K1 | M1 | E7 | 10 | 2024-01-01");
        Staged a = HeldFile.with(bills.get(0), refused("a.csv", 7_000, Verdict.REJECTED, Optional.empty()));

        try (Store store = judged(spark, all(FIRM, List.of(a, bills.get(1)), credits))) {
            List<String> listed = listed(store);

            assertThat(listed)
                    .hasSize(2_033 + 1 + 1 + 2_033)
                    .isEqualTo(listed.stream().distinct().toList());
            assertThat(listed.subList(2_032, 2_036))
                    .containsExactly(
                            "REJECTED a.csv:6100 orphan-key matter_id M9",
                            "REJECTED a.csv:7000 unreadable-date",
                            "REJECTED b.csv:2 orphan-key employee_id E7",
                            "REJECTED c.csv:3 orphan-key matter_id M9");
            assertThat(store.tallies())
                    .contains(
                            new Tally(
                                    "bills",
                                    "a.csv",
                                    Verdict.ACCEPTED,
                                    1_017,
                                    Optional.of(sum("2034.000", "2034.000"))),
                            new Tally(
                                    "bills",
                                    "a.csv",
                                    Verdict.REJECTED,
                                    2_034,
                                    Optional.of(sum("4066.000", "4066.000"))));
        }
    }
}
