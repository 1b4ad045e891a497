package org.secondment.roi.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.secondment.roi.table.Fact;
import org.secondment.roi.table.Tables;
import org.secondment.roi.table.TimeSums;
import org.secondment.roi.testing.Facts;
import org.secondment.roi.testing.SharedSpark;

@ExtendWith(SharedSpark.class)
class PartnersMetTest {

    private static final List<Fact> PEOPLE = Facts.of(
            Tables.PEOPLE, "employee_id | start_date", "E1 | 2019-01-01", "P1 | 2019-01-01", "P2 | 2019-01-01");
    private static final List<Fact> JOBS = Facts.of(
            Tables.JOB_HISTORY,
            "employee_id | effective_from | grade",
            "E1 | 2019-01-01 | associate",
            "P1 | 2019-01-01 | partner",
            "P2 | 2019-01-01 | associate",
            "P2 | 2024-01-01 | partner");

    @Test
    void partnersOnTheSecondeesMattersOfOtherClientsInTheSameYearCount(SparkSession spark) {
        assertThat(met(
                        spark,
                        "M3 | E1 | 2022-03-01 | billed       | 1 | ",
                        "M3 | P1 | 2023-02-28 | non_billable | 1 | ",
                        "M4 | E1 | 2024-08-31 | billed       | 1 | ",
                        "M4 | P2 | 2024-01-01 | billed       | 1 | ",
                        "M4 | P1 | 2023-09-01 | billed       | 1 | "))
                .isEqualTo(new PartnersMet("S1", 1, 2));
    }

    @Test
    void whoIsNoPartnerThatDayOrOnAnotherMatterOrOutsideTheYearDoesNot(SparkSession spark) {
        assertThat(met(
                        spark,
                        "M3       | E1 | 2022-03-01 | billed | 1 | ",
                        "M3       | P2 | 2022-04-01 | billed | 1 | ",
                        "M3       | P1 | 2022-02-28 | billed | 1 | ",
                        "M3       | P1 | 2023-03-01 | billed | 1 | ",
                        "M5       | P1 | 2022-04-01 | billed | 1 | ",
                        "M1       | E1 | 2022-04-01 | billed | 1 | ",
                        "M1       | P1 | 2022-04-01 | billed | 1 | ",
                        "INTERNAL | E1 | 2022-04-01 | billed | 1 | ",
                        "INTERNAL | P1 | 2022-04-01 | billed | 1 | ",
                        "M4       | E1 | 2023-09-01 | billed | 1 | ",
                        "M4       | P2 | 2023-12-31 | billed | 1 | ",
                        "M4       | P1 | 2024-09-01 | billed | 1 | "))
                .isEqualTo(new PartnersMet("S1", 0, 0));
    }

    @Test
    void workTakenBackInAnotherPartIsNone(SparkSession spark) {
        assertThat(met(
                        spark,
                        "M3 | E1 | 2022-03-02 | billed | 1  | ",
                        "M3 | P1 | 2022-03-02 | billed | 2  | ",
                        "M3 | P1 | 2022-03-02 | billed | -2 | ",
                        "M4 | E1 | 2023-09-02 | billed | 1  | ",
                        "M4 | P1 | 2023-09-02 | billed | 1  | ",
                        "M4 | E1 | 2023-09-02 | billed | -1 | "))
                .isEqualTo(new PartnersMet("S1", 0, 0));
    }

    @Test
    void nobodyIsAPartnerWhereNobodyHasTheHighestGrade() {
        assertThat(windows(JOBS).partnersKnown()).isTrue();
        assertThat(windows(JOBS.subList(0, 1)).partnersKnown()).isFalse();
    }

    /** Each entry a part of its own. */
    private static PartnersMet met(SparkSession spark, String... lines) {
        JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        List<TimeSums> parts =
                Arrays.stream(lines).map(line -> (TimeSums) TimeParts.of(line)).toList();
        TimeWindows windows = windows(JOBS);
        Samples.Hours hours = Samples.hours(context, parts, windows, List.of());
        List<PartnersMet> met = PartnersMet.of(context, parts, windows, hours);
        assertThat(met).hasSize(1);
        return met.get(0);
    }

    private static TimeWindows windows(List<Fact> jobs) {
        Exposure exposure = new Exposure(
                List.of(TimeFirm.AT_C1), Set.of("C1"), Set.of("C1"), Set.of("E1"), List.of("associate", "partner"));
        return TimeWindows.of(
                exposure,
                TimeFirm.MATTERS,
                Map.of(),
                PEOPLE,
                Optional.of(jobs),
                LocalDate.of(2026, 9, 30),
                TimeGrain.DAY);
    }
}
