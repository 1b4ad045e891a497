package org.secondment.roi.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.secondment.roi.panel.Events.AS_OF;
import static org.secondment.roi.panel.Events.MATTERS;
import static org.secondment.roi.panel.Events.bills;
import static org.secondment.roi.panel.Events.events;
import static org.secondment.roi.panel.Events.lines;
import static org.secondment.roi.panel.Events.rdd;
import static org.secondment.roi.panel.Events.receipts;

import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.secondment.roi.panel.Event.Kind;
import org.secondment.roi.table.Valued;
import org.secondment.roi.testing.SharedSpark;

@ExtendWith(SharedSpark.class)
class ClientEventsTest {

    @Test
    void billsCountForTheClientAndPracticeOfTheirMatter(SparkSession spark) {
        List<Valued> bills = bills(
                "B1 | M1 | 1 | 2024-01-10 |             | 10000",
                "B1 | M1 | 2 | 2024-01-10 | invoice     | 200",
                "B1 | M2 | 1 | 2024-01-10 | invoice     | 3000",
                "B2 | M3 | 1 | 2024-02-10 | credit_note | -500");

        assertThat(withoutReceipts(spark, Kind.BILLED, bills))
                .containsExactly(
                        "C1 | 2024-01-10 | 10000 | tax",
                        "C1 | 2024-01-10 | 200 | tax",
                        "C1 | 2024-01-10 | 3000 | disputes",
                        "C2 | 2024-02-10 | -500 | tax");
    }

    @Test
    void rechargesAndInternalMattersAreNoRevenue(SparkSession spark) {
        List<Valued> bills = bills(
                "B1 | M1       | 1 | 2024-01-10 | secondment_recharge | 10000",
                "B2 | INTERNAL | 1 | 2024-01-10 | invoice             | 200",
                "B3 | RECHARGE | 1 | 2024-01-10 | invoice             | 3000");
        List<Valued> receipts = receipts(
                "R1 | B1 | 2024-02-10 | receipt | 10000",
                "R2 | B2 | 2024-02-10 | receipt | 200",
                "R3 | B3 | 2024-02-10 | receipt | 3000");

        assertThat(events(spark, Kind.BILLED, bills, receipts)).isEmpty();
        assertThat(events(spark, Kind.COLLECTED, bills, receipts)).isEmpty();
    }

    @Test
    void mattersCountOnTheDayTheyOpenUnlessTheyAreTheFirmsOwn(SparkSession spark) {
        assertThat(withoutReceipts(spark, Kind.OPENED, List.of()))
                .containsExactly(
                        "C1 | 2023-05-01 | 1 | tax", "C1 | 2023-06-01 | 1 | disputes", "C2 | 2023-07-01 | 1 | tax");
    }

    @Test
    void whatHappenedAfterTheLastDayOfTheExportsIsLeftOut(SparkSession spark) {
        List<Valued> bills =
                bills("B1 | M1 | 1 | 2024-12-31 | invoice | 10000", "B2 | M1 | 1 | 2025-01-01 | invoice | 200");
        List<Valued> receipts =
                receipts("R1 | B1 | 2024-12-31 | receipt | 4000", "R2 | B1 | 2025-01-01 | receipt | 6000");

        assertThat(events(spark, Kind.BILLED, bills, receipts)).containsExactly("C1 | 2024-12-31 | 10000 | tax");
        assertThat(events(spark, Kind.COLLECTED, bills, receipts)).containsExactly("C1 | 2024-12-31 | 4000 | 20088");
    }

    @Test
    void billsOfUnknownMattersAndReceiptsOfUnknownBillsAreNobodys(SparkSession spark) {
        List<Valued> bills = bills("B1 | GHOST | 1 | 2024-01-10 | invoice | 700");
        List<Valued> receipts =
                receipts("R1 | B1    | 2024-02-01 | receipt | 101", "R2 | GHOST | 2024-02-02 | receipt | 101");

        assertThat(events(spark, Kind.BILLED, bills, receipts)).isEmpty();
        assertThat(events(spark, Kind.COLLECTED, bills, receipts)).isEmpty();
    }

    private static List<String> withoutReceipts(SparkSession spark, Kind kind, List<Valued> bills) {
        return lines(
                kind,
                ClientEvents.of(rdd(spark, bills), MATTERS, Optional.empty(), AS_OF)
                        .collect());
    }
}
