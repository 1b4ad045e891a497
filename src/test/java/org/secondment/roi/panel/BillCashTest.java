package org.secondment.roi.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.secondment.roi.panel.BillCash.Cash;
import org.secondment.roi.panel.BillCash.Collection;
import org.secondment.roi.panel.BillCash.PaidBill;
import org.secondment.roi.table.Tables;
import org.secondment.roi.table.Valued;
import org.secondment.roi.testing.Facts;
import org.secondment.roi.testing.SharedSpark;

@ExtendWith(SharedSpark.class)
class BillCashTest {

    private static final LocalDate AS_OF = LocalDate.of(2024, 12, 31);

    private static final List<Valued> BILLS = Facts.valued(
            Tables.BILLS,
            "bill_id | matter_id | bill_date | fees_net | tax | currency | kind | minor",
            "B1 | M1       | 2024-01-10 | 4000.00 | 800.00 |     | secondment_recharge | 400000",
            "B1 | M1       | 2024-01-10 | 1000.00 | 200.00 |     | invoice             | 100000",
            "B2 | RECHARGE | 2024-02-10 | 5000.00 |        | EUR |                     | 425000",
            "B2 | RECHARGE | 2024-02-10 | 300.00  |        | EUR | credit_note         | -25500",
            "B3 | M3       | 2024-03-10 | 700.00  | 140.00 |     | invoice             | 70000",
            "B4 | M4       | 2024-04-10 | 900.00  |        |     | invoice             | 90000",
            "B5 | RECHARGE | 2025-01-01 | 900.00  |        |     |                     | 90000");

    private static final List<Valued> RECEIPTS = Facts.valued(
            Tables.RECEIPTS,
            "receipt_id | bill_id | received_date | kind | minor",
            "R1 | B1 | 2024-03-01 | receipt   | 300000",
            "R2 | B1 | 2024-02-01 | receipt   | 150000",
            "R3 | B1 | 2024-04-01 | refund    | -1000",
            "R4 | B1 | 2024-05-01 | write_off | 51000",
            "R5 | B1 | 2025-01-01 | receipt   | 7",
            "R6 | B4 | 2024-06-09 | receipt   | 60000",
            "R7 | B3 | 2024-03-20 | receipt   | 70000");

    @Test
    void rechargesAreNetOfTaxAndStandWithTheirCash(SparkSession spark) {
        assertThat(BillCash.recharges(rdd(spark, BILLS), rdd(spark, RECEIPTS), TimeFirm.MATTERS, Set.of("B3"), AS_OF))
                .containsExactly(
                        new PaidBill(
                                "B1",
                                "C1",
                                LocalDate.of(2024, 1, 10),
                                500_000,
                                400_000,
                                "",
                                new BigDecimal("4000.000"),
                                List.of(
                                        new Cash(LocalDate.of(2024, 2, 1), 150_000),
                                        new Cash(LocalDate.of(2024, 3, 1), 300_000),
                                        new Cash(LocalDate.of(2024, 4, 1), -1_000))),
                        new PaidBill(
                                "B2",
                                "C1",
                                LocalDate.of(2024, 2, 10),
                                399_500,
                                399_500,
                                "EUR",
                                new BigDecimal("4700.000"),
                                List.of()),
                        new PaidBill(
                                "B3",
                                "C2",
                                LocalDate.of(2024, 3, 10),
                                70_000,
                                0,
                                "",
                                BigDecimal.ZERO,
                                List.of(new Cash(LocalDate.of(2024, 3, 20), 70_000))));
    }

    @Test
    void collectionIsOfClientRevenueBilledUpToADay(SparkSession spark) {
        JavaRDD<Valued> bills = rdd(spark, BILLS);
        JavaRDD<Paid> paid = Collected.of(bills, rdd(spark, RECEIPTS), TimeFirm.MATTERS, AS_OF);

        Collection all = BillCash.collection(bills, paid, TimeFirm.MATTERS, AS_OF);
        Collection old = BillCash.collection(bills, paid, TimeFirm.MATTERS, LocalDate.of(2024, 3, 31));

        // a fifth of B1 is revenue: 89,800 of 449,000 after 22, 51 and 82 days; B3 after 10, B4 after 60 days
        assertThat(old.billed()).isEqualTo(170_000);
        assertThat(old.paid()).isEqualTo(159_800);
        assertThat(old.paidDays()).isEqualByComparingTo("4403600");
        assertThat(all.billed()).isEqualTo(260_000);
        assertThat(all.paid()).isEqualTo(219_800);
        assertThat(all.paidDays()).isEqualByComparingTo("8003600");
    }

    private static JavaRDD<Valued> rdd(SparkSession spark, List<Valued> rows) {
        return JavaSparkContext.fromSparkContext(spark.sparkContext()).parallelize(rows, 2);
    }
}
