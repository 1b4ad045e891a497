package org.secondment.roi.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.secondment.roi.testing.SharedSpark;

@ExtendWith(SharedSpark.class)
class WindowSumsTest {

    private static final LocalDate FROM = LocalDate.of(2020, 1, 1);
    private static final LocalDate AS_OF = LocalDate.of(2026, 9, 30);

    @Test
    void aSmallFirmsSumsAreThoseWorkedByHand(SparkSession spark) {
        // before = 2022-03-01 to 2023-02-28, during = 2023-03-01 to 2023-08-31, after = 2023-09-01 to 2024-08-31
        JavaRDD<Event> events = events(
                spark,
                event("C1", "BILLED", "2022-02-28", 9, "tax"),
                event("C1", "BILLED", "2022-03-01", 1_000, "tax"),
                event("C1", "BILLED", "2023-02-28", 200, "disputes"),
                event("C1", "BILLED", "2023-03-01", 30, "tax"),
                event("C1", "BILLED", "2024-08-31", 4_000, "tax"),
                event("C1", "BILLED", "2024-09-01", 9, "tax"),
                event("C1", "COLLECTED", "2024-01-15", 700, "19700"),
                event("C1", "OPENED", "2023-10-01", 1, "tax"),
                event("C2", "BILLED", "2021-01-01", 5, "tax"),
                event("C2", "BILLED", "2022-06-01", 100, "tax"),
                event("C2", "BILLED", "2024-06-01", 150, "tax"),
                event("C3", "OPENED", "2021-01-01", 1, "tax"),
                event("C3", "BILLED", "2024-06-01", 8, "tax"),
                event("C4", "BILLED", "2022-06-01", 7_777, "tax"));

        Exposure exposure = exposure(List.of(window("S1", "C1", "2023-03-01", "2023-08-31")), "C1");
        assertThat(lines(
                        WindowSums.ofClients(Histories.of(events, 2), exposure, new ClientAccount.Since(0, 0))
                                .reduce(ClientSums::plus)
                                .sums(),
                        exposure))
                .containsExactly(
                        "S1 12 CLIENT_FEES_BILLED COMPARISON 2 100 0 158",
                        "S1 12 CLIENT_FEES_BILLED OWN 1 1200 30 4000",
                        "S1 12 CLIENT_FEES_COLLECTED COMPARISON 2 0 0 0",
                        "S1 12 CLIENT_FEES_COLLECTED OWN 1 0 0 700",
                        "S1 12 MATTERS_OPENED COMPARISON 2 0 0 0",
                        "S1 12 MATTERS_OPENED OWN 1 0 0 1",
                        "S1 12 PRACTICES_BILLING COMPARISON 2 1 0 2",
                        "S1 12 PRACTICES_BILLING OWN 1 2 1 1");
    }

    @Test
    void peopleAreSummedBesideColleaguesOfTheirGrade(SparkSession spark) {
        JavaRDD<Event> events = events(
                spark,
                event("E1", "EMPLOYED", "2020-01-01", Event.STILL_HERE, ""),
                event("E1", "GRADE", "2020-01-01", 0, "associate"),
                event("E1", "GRADE", "2024-01-01", 0, "partner"),
                event("E1", "CREDITED", "2024-05-01", 600, "C1"),
                event("E1", "CREDITED", "2024-05-02", 9, "C2"),
                event("E2", "EMPLOYED", "2021-01-01", LocalDate.of(2024, 3, 1).toEpochDay(), ""),
                event("E2", "GRADE", "2021-01-01", 0, "associate"),
                event("E2", "CREDITED", "2023-01-01", 40, "C7"),
                event("E3", "EMPLOYED", "2021-01-01", Event.STILL_HERE, ""),
                event("E3", "GRADE", "2021-01-01", 0, "partner"));

        Exposure exposure = exposure(List.of(window("S1", "C1", "2023-03-01", "2023-08-31")), "C1");
        assertThat(lines(WindowSums.ofPeople(Histories.of(events, 2), exposure).reduce(Sums::plus), exposure))
                .containsExactly(
                        "S1 12 LEFT COMPARISON 1 0 0 1",
                        "S1 12 LEFT OWN 1 0 0 0",
                        "S1 12 PROMOTED COMPARISON 1 0 0 0",
                        "S1 12 PROMOTED OWN 1 0 0 1",
                        "S1 12 REFERRED_FEES_BILLED COMPARISON 1 40 0 0",
                        "S1 12 REFERRED_FEES_BILLED OWN 1 0 0 600");
    }

    @Test
    void theSumsDoNotDependOnThePartitions(SparkSession spark) {
        Random random = new Random(5);
        List<Event> rows = new ArrayList<>();
        for (int i = 0; i < 800; i++) {
            String kind = List.of("BILLED", "COLLECTED", "OPENED").get(random.nextInt(3));
            LocalDate day = FROM.plusDays(random.nextInt(2_400));
            String client = "C" + random.nextInt(25);
            int amount = random.nextInt(9_000);
            int label = random.nextInt(4);
            rows.add(event(client, kind, day.toString(), amount, (kind.equals("COLLECTED") ? "1970" : "p") + label));
        }
        List<Window> windows = List.of(
                window("S1", "C1", "2023-03-01", "2023-08-31"),
                window("S2", "C2", "2022-01-01", "2022-12-31"),
                window("S3", "C1", "2024-05-01", "2024-09-30"));

        ClientSums one = partitioned(spark, 1, rows, windows);
        ClientSums seven = partitioned(spark, 7, rows, windows);

        List<String> lines = lines(one.sums(), exposure(windows, "C1", "C2"));
        assertThat(lines).hasSize(24).isEqualTo(lines(seven.sums(), exposure(windows, "C1", "C2")));
        assertThat(one.firstSeen()).hasSize(25).isEqualTo(seven.firstSeen());
        assertThat(one.feesByDay().keySet()).isEqualTo(seven.feesByDay().keySet());
        one.feesByDay()
                .forEach((day, fees) ->
                        assertThat(fees).isEqualTo(seven.feesByDay().get(day)));
    }

    private static ClientSums partitioned(SparkSession spark, int partitions, List<Event> rows, List<Window> windows) {
        JavaRDD<Event> events = events(spark, rows.toArray(Event[]::new)).repartition(partitions);
        JavaRDD<ClientSums> sums = WindowSums.ofClients(
                Histories.of(events, partitions), exposure(windows, "C1", "C2"), new ClientAccount.Since(0, 0));
        assertThat(sums.getNumPartitions()).isEqualTo(partitions);
        return sums.reduce(ClientSums::plus);
    }

    private static List<String> lines(Sums sums, Exposure exposure) {
        return TallyText.all(sums, exposure.windows());
    }

    private static Exposure exposure(List<Window> windows, String... hosts) {
        return new Exposure(windows, Set.of(hosts), Set.of(hosts), Set.of("E1"), List.of("associate", "partner"));
    }

    private static Window window(String secondment, String client, String start, String end) {
        return Window.of(
                secondment,
                "E1",
                client,
                LocalDate.parse(start),
                Optional.of(LocalDate.parse(end)),
                12,
                FROM,
                AS_OF,
                "associate");
    }

    private static JavaRDD<Event> events(SparkSession spark, Event... events) {
        return JavaSparkContext.fromSparkContext(spark.sparkContext()).parallelize(List.of(events), 2);
    }

    private static Event event(String unit, String kind, String day, long amount, String label) {
        return new Event(
                unit, Event.Kind.valueOf(kind), (int) LocalDate.parse(day).toEpochDay(), amount, label);
    }
}
