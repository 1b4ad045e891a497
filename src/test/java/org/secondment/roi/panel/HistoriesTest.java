package org.secondment.roi.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.LongAccumulator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.secondment.roi.testing.SharedSpark;

@ExtendWith(SharedSpark.class)
class HistoriesTest {

    private static final List<Event> EVENTS = RowText.events(
            "C2 | BILLED    | 2024-05-01 | 500 | tax",
            "C1 | BILLED    | 2024-02-01 | 30  | tax",
            "C1 | OPENED    | 2024-01-15 | 1   | tax",
            "C1 | COLLECTED | 2024-02-01 | 7   | 19700");

    @Test
    void allEventsOfAUnitStandTogetherInTheOrderOfTheirDays(SparkSession spark) {
        List<History> histories =
                Histories.of(Events.rdd(spark, EVENTS), 2).each().collect();

        assertThat(histories).extracting(History::unit).containsExactlyInAnyOrder("C1", "C2");
        assertThat(histories)
                .filteredOn(history -> history.unit().equals("C1"))
                .flatExtracting(History::events)
                .extracting(Event::amount)
                .containsSubsequence(1L, 30L)
                .containsSubsequence(1L, 7L)
                .hasSize(3);
    }

    @Test
    void allUsesShareOneExchangeAndReadTheEventsOnce(SparkSession spark) {
        LongAccumulator read = spark.sparkContext().longAccumulator();
        JavaRDD<Event> counted = Events.rdd(spark, EVENTS).map(event -> {
            read.add(1);
            return event;
        });
        Exposure exposure = new Exposure(List.of(), Set.of(), Set.of(), Set.of(), List.of());

        Histories histories = Histories.of(counted, 2);
        ClientSums sums = WindowSums.ofClients(histories, exposure, new ClientAccount.Since(0, 0))
                .reduce(ClientSums::plus);
        JavaRDD<UnitRow> rows =
                ClientPanel.of(histories, Optional.empty(), Parents.NONE, RowText.YEAR_2024, ClientPanel.ALWAYS);

        assertThat(sums.firstSeen()).hasSize(2);
        assertThat(rows.collect()).hasSize(2);
        assertThat(rows.collect()).hasSize(2);
        assertThat(read.value()).as("events read").isEqualTo(4);
    }
}
