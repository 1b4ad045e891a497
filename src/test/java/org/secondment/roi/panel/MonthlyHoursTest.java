package org.secondment.roi.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.secondment.roi.table.TimeSums;
import org.secondment.roi.testing.SharedSpark;

@ExtendWith(SharedSpark.class)
class MonthlyHoursTest {

    @Test
    void onlyBillableHoursOfThoseAskedForOnClientsMattersCount() {
        assertThat(tally(
                        "M1       | E1 | 2022-05-01 | billed       | 9 | 1",
                        "M3       | E1 | 2022-05-31 | wip          | 9 | 2.5",
                        "M4       | E1 | 2022-06-01 | written_off  | 9 | 4",
                        "M1       | E1 | 2022-06-02 | non_billable | 9 | 8",
                        "M1       | E1 | 2022-06-02 | no_charge    | 9 | 8",
                        "M1       | E1 | 2022-06-02 | billed       | 9 | ",
                        "INTERNAL | E1 | 2022-06-02 | billed       | 9 | 8",
                        "RECHARGE | E1 | 2022-06-02 | billed       | 9 | 8",
                        "GHOST    | E1 | 2022-06-02 | billed       | 9 | 8",
                        "M1       | E2 | 2022-06-02 | billed       | 9 | 8"))
                .isEqualTo(Map.of("E1", Map.of(month("2022-05"), 35_000L, month("2022-06"), 40_000L)));
    }

    @Test
    void aBlockOfOthersIsNotRead() {
        MonthlyTally tally = new MonthlyTally(Set.of("E1"), TimeFirm.MATTERS, Map.of());

        assertThat(tally.block(List.of("M1"), List.of("E2", "E3"), List.of(""))).isFalse();
        assertThat(tally.block(List.of("M1"), List.of("E2", "E1"), List.of(""))).isTrue();
    }

    @Test
    void partsAndCorrectionsAddUp(SparkSession spark) {
        List<TimeSums> parts = List.of(
                TimeParts.of("M1 | E1 | 2022-05-02 | billed | 9 | 8", "M1 | E3 | 2021-12-31 | billed | 9 | 0.5"),
                TimeParts.of("M2 | E1 | 2022-05-09 | billed | 9 | 3", "M1 | E1 | 2022-05-02 | billed | -9 | -8"),
                TimeParts.of("M1 | E2 | 2022-05-02 | billed | 9 | 8"));
        JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());

        assertThat(MonthlyHours.of(context, parts, TimeFirm.MATTERS, Set.of("E1", "E3"), Map.of())
                        .hours())
                .isEqualTo(Map.of("E1", Map.of(month("2022-05"), 30_000L), "E3", Map.of(month("2021-12"), 5_000L)));
        assertThat(MonthlyHours.of(context, List.of(), TimeFirm.MATTERS, Set.of("E1"), Map.of())
                        .hours())
                .isEmpty();
    }

    private static Map<String, Map<Integer, Long>> tally(String... entries) {
        MonthlyTally tally = new MonthlyTally(Set.of("E1"), TimeFirm.MATTERS, Map.of());
        TimeParts.of(entries).forEach(tally);
        return tally.result().hours();
    }

    private static int month(String month) {
        return (int) LocalDate.parse(month + "-01").getLong(ChronoField.PROLEPTIC_MONTH);
    }
}
