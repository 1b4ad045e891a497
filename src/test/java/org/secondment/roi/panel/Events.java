package org.secondment.roi.panel;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.secondment.roi.panel.Event.Kind;
import org.secondment.roi.table.Fact;
import org.secondment.roi.table.Tables;
import org.secondment.roi.table.Valued;
import org.secondment.roi.testing.Facts;

/** Events that come of bills and receipts, and events as lines: client or lawyer, day, amount, label. */
final class Events {

    static final LocalDate AS_OF = LocalDate.of(2024, 12, 31);

    static final Matters MATTERS = Matters.of(Facts.of(
            Tables.MATTERS,
            "matter_id | client_id | opened_date | practice_area | is_internal | is_secondment_recharge",
            "M1       | C1 | 2023-05-01 | tax      |   | ",
            "M2       | C1 | 2023-06-01 | disputes | N | N",
            "M3       | C2 | 2023-07-01 | tax      | N |  ",
            "INTERNAL | C1 | 2023-08-01 | tax      | Y | N",
            "RECHARGE | C2 | 2023-09-01 | tax      |   | Y"));

    static List<Valued> bills(String... lines) {
        return Facts.valued(Tables.BILLS, "bill_id | matter_id | bill_line | bill_date | kind | minor", lines);
    }

    static List<Valued> receipts(String... lines) {
        return Facts.valued(Tables.RECEIPTS, "receipt_id | bill_id | received_date | kind | minor", lines);
    }

    /** Those of one kind, of the clients of {@link #MATTERS}. */
    static List<String> events(SparkSession spark, Kind kind, List<Valued> bills, List<Valued> receipts) {
        return lines(kind, events(spark, MATTERS, bills, receipts));
    }

    static List<Event> events(SparkSession spark, Matters matters, List<Valued> bills, List<Valued> receipts) {
        JavaRDD<Paid> paid = Collected.of(rdd(spark, bills), rdd(spark, receipts), matters, AS_OF);
        return ClientEvents.of(rdd(spark, bills), matters, Optional.of(paid), AS_OF)
                .collect();
    }

    /** What lawyers are credited with for bills. */
    static List<Event> credited(
            SparkSession spark, List<Valued> bills, Matters matters, Optional<List<Fact>> credits, CreditRules rules) {
        MatterDays days = MatterDays.of(rdd(spark, bills), matters, Optional.empty(), AS_OF);
        return CreditedFees.of(days, matters, credits, rules).billed().collect();
    }

    static <T> JavaRDD<T> rdd(SparkSession spark, List<T> rows) {
        return JavaSparkContext.fromSparkContext(spark.sparkContext()).parallelize(rows, 3);
    }

    static List<String> lines(Kind kind, List<Event> events) {
        return lines(events.stream().filter(event -> event.kind() == kind).toList());
    }

    static List<String> lines(List<Event> events) {
        return events.stream()
                .map(event -> event.unit() + " | " + LocalDate.ofEpochDay(event.day()) + " | " + event.amount() + " | "
                        + event.label())
                .sorted()
                .toList();
    }

    private Events() {}
}
