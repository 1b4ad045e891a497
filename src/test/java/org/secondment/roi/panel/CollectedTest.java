package org.secondment.roi.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.secondment.roi.panel.Events.bills;
import static org.secondment.roi.panel.Events.events;
import static org.secondment.roi.panel.Events.receipts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.spark.sql.SparkSession;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.secondment.roi.panel.Event.Kind;
import org.secondment.roi.table.Tables;
import org.secondment.roi.table.Valued;
import org.secondment.roi.testing.Facts;
import org.secondment.roi.testing.SharedSpark;

@ExtendWith(SharedSpark.class)
class CollectedTest {

    @Test
    void writeOffsAndTransfersAreNoCashAndRefundsTakeItBack(SparkSession spark) {
        List<Valued> bills = bills("B1 | M1 | 1 | 2024-01-10 | invoice | 10000");
        List<Valued> receipts = receipts(
                "R1 | B1 | 2024-02-01 | receipt   | 6000",
                "R2 | B1 | 2024-02-02 | write_off | 4000",
                "R3 | B1 | 2024-02-03 | transfer  | 300",
                "R4 | B1 | 2024-02-04 | refund    | -50");

        assertThat(events(spark, Kind.COLLECTED, bills, receipts))
                .containsExactly("C1 | 2024-02-01 | 6000 | 19732", "C1 | 2024-02-04 | -50 | 19732");
    }

    @Test
    void aReceiptIsDividedOverTheClientsOfItsBillAsTheFeesAre(SparkSession spark) {
        List<Valued> bills = bills(
                "B1 | M1 | 1 | 2024-01-10 | invoice             | 5000",
                "B1 | M2 | 1 | 2024-01-10 | invoice             | 1000",
                "B1 | M3 | 1 | 2024-01-10 | invoice             | 3000",
                "B1 | M3 | 2 | 2024-01-10 | secondment_recharge | 1000");
        List<Valued> receipts =
                receipts("R1 | B1 | 2024-02-01 | receipt | 10000", "R2 | B1 | 2024-03-01 | receipt | 101");

        // of 101: C1 60.6 (M1 50.5, M2 10.1), C2 30.3 and its recharge 10.1
        assertThat(events(spark, Kind.COLLECTED, bills, receipts))
                .containsExactly(
                        "C1 | 2024-02-01 | 1000 | 19732",
                        "C1 | 2024-02-01 | 5000 | 19732",
                        "C1 | 2024-03-01 | 10 | 19732",
                        "C1 | 2024-03-01 | 51 | 19732",
                        "C2 | 2024-02-01 | 3000 | 19732",
                        "C2 | 2024-03-01 | 30 | 19732");
    }

    @Test
    void receiptsDividedOverClientsAddUpToTheLastPenny(SparkSession spark) {
        Random random = new Random(11);
        List<String> bills = new ArrayList<>();
        List<String> receipts = new ArrayList<>();
        Map<String, Map<String, Long>> parts = new TreeMap<>();
        for (int b = 0; b < 60; b++) {
            for (int matter = 1; matter <= 3; matter++) {
                long minor = 1L + random.nextInt(1_000_000);
                bills.add("B" + b + " | X" + matter + " | 1 | 2024-01-10 | invoice | " + minor);
                parts.computeIfAbsent("B" + b, id -> new TreeMap<>()).put("X" + matter, minor);
            }
            for (int r = 0; r < 3; r++) {
                long paid = random.nextInt(2_000_001) - 200_000L;
                receipts.add("R" + b + "-" + r + " | B" + b + " | "
                        + LocalDate.of(2024, 2, 1).plusDays(receipts.size() % 300) + " | "
                        + (paid < 0 ? "refund" : "receipt") + " | " + paid);
            }
        }
        Matters matters = Matters.of(Facts.of(
                Tables.MATTERS,
                "matter_id | client_id | opened_date | practice_area",
                "X1 | X1 | 2023-01-01 | tax",
                "X2 | X2 | 2023-01-01 | tax",
                "X3 | X3 | 2023-01-01 | tax"));
        List<Event> collected =
                events(spark, matters, bills(bills.toArray(String[]::new)), receipts(receipts.toArray(String[]::new)))
                        .stream()
                        .filter(event -> event.kind() == Kind.COLLECTED)
                        .toList();

        long paid = receipts.stream().mapToLong(CollectedTest::last).sum();
        assertThat(collected.stream().mapToLong(Event::amount).sum()).isEqualTo(paid);
        Map<String, Long> byClient =
                collected.stream().collect(Collectors.groupingBy(Event::unit, Collectors.summingLong(Event::amount)));
        assertThat(byClient).containsOnlyKeys("X1", "X2", "X3");
        byClient.forEach((client, amount) -> {
            BigDecimal exact =
                    receipts.stream().map(line -> share(line, client, parts)).reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(new BigDecimal(amount))
                    .as(client)
                    .isCloseTo(exact, Offset.offset(new BigDecimal(receipts.size())));
        });
    }

    @Test
    void aBillThatComesToNothingGivesItsFirstClientAllThatIsPaid(SparkSession spark) {
        List<Valued> bills = bills(
                "B1 | M3 | 1 | 2024-01-10 | invoice     | 500",
                "B1 | M1 | 1 | 2024-01-10 | credit_note | -500",
                "B2 | M3 | 1 | 2024-01-10 | invoice             | 700",
                "B2 | M3 | 2 | 2024-01-10 | secondment_recharge | -700");
        List<Valued> receipts = receipts("R1 | B1 | 2024-02-01 | receipt | 31", "R2 | B2 | 2024-02-02 | receipt | 31");

        assertThat(events(spark, Kind.COLLECTED, bills, receipts))
                .as("a recharge stands before the revenue of its client, and is none")
                .containsExactly(
                        "C1 | 2024-02-01 | 31 | 19732", "C2 | 2024-02-01 | 0 | 19732", "C2 | 2024-02-02 | 0 | 19732");
    }

    @Test
    void halfAPennyIsRoundedAwayFromZeroAndCarriedToTheNextClient(SparkSession spark) {
        List<Valued> bills =
                bills("B1 | M1 | 1 | 2024-01-10 | invoice | 700", "B1 | M3 | 1 | 2024-01-10 | invoice | 700");
        List<Valued> receipts =
                receipts("R1 | B1 | 2024-02-01 | receipt | 101", "R2 | B1 | 2024-02-02 | refund  | -101");

        assertThat(events(spark, Kind.COLLECTED, bills, receipts))
                .containsExactly(
                        "C1 | 2024-02-01 | 51 | 19732",
                        "C1 | 2024-02-02 | -51 | 19732",
                        "C2 | 2024-02-01 | 50 | 19732",
                        "C2 | 2024-02-02 | -50 | 19732");
    }

    private static BigDecimal share(String receipt, String client, Map<String, Map<String, Long>> parts) {
        Map<String, Long> bill = parts.getOrDefault(receipt.split(" \\| ", -1)[1], Map.of());
        long whole = bill.values().stream().mapToLong(Long::longValue).sum();
        return BigDecimal.valueOf(last(receipt))
                .multiply(BigDecimal.valueOf(bill.getOrDefault(client, 0L)))
                .divide(BigDecimal.valueOf(whole), 6, RoundingMode.HALF_UP);
    }

    private static long last(String line) {
        return Long.parseLong(line.substring(line.lastIndexOf(' ') + 1));
    }
}
