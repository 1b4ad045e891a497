package org.secondment.roi.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.secondment.roi.table.Tables;
import org.secondment.roi.table.TimeSums;
import org.secondment.roi.testing.Facts;
import org.secondment.roi.testing.SharedSpark;

@ExtendWith(SharedSpark.class)
class WorkedTimeTest {

    private static final Currency GBP = Currency.getInstance("GBP");
    private static final AtomicInteger READ = new AtomicInteger();
    private static final Parents PARENTS = Parents.from(Facts.of(
            Tables.CLIENTS,
            "client_id | valid_from | parent_client_id",
            "C1 |            | OLD",
            "C1 | 2024-05-15 | NEW",
            "C2 |            | NEW"));

    /** Entries that count how often they are read. */
    private record Counted(TimeParts entries) implements TimeSums {

        private static final long serialVersionUID = 1L;

        @Override
        public String file() {
            return entries.file();
        }

        @Override
        public void forEach(Visitor visitor) {
            READ.incrementAndGet();
            entries.forEach(visitor);
        }
    }

    @Test
    void whatWasBilledForWorkCountsForTheGroupOfTheDayOfTheWork(SparkSession spark) {
        WorkedTime time = time(
                spark,
                "M1 | E1 | 2024-05-14 | billed       | 9 | 9 | 10.004 | GBP",
                "M1 | E1 | 2024-05-15 | billed       | 9 | 9 | 200    | GBP",
                "M3 | E4 | 2024-06-30 | billed       | 9 | 9 | 3.5    | GBP",
                "M3 | E4 | 2024-07-01 | billed       | 9 | 9 | 50     | GBP",
                "M3 | E4 | 2024-07-01 | wip          | 9 | 9 | 1000   | GBP",
                "M3 | E4 | 2024-07-01 | written_off  | 9 | 9 | 1000   | GBP",
                "M3 | E4 | 2024-07-01 | billed       | 9 | 9 |        | GBP",
                "INTERNAL | E4 | 2024-07-01 | billed | 9 | 9 | 1000   | GBP",
                "GHOST    | E4 | 2024-07-01 | billed | 9 | 9 | 1000   | GBP");

        assertThat(fees(spark, time)).containsExactly("NEW 2-4 | 0 20350 5000 0 | 0", "OLD 2-4 | 0 1000 0 0 | 0");
    }

    @Test
    void workBeforeAGroupIsThereStandsOutside(SparkSession spark) {
        assertThat(fees(
                        spark,
                        time(
                                spark,
                                "M1 | E1 | 2024-02-01 | billed | 9 | 9 | 7  | GBP",
                                "M4 | E1 | 2024-06-01 | billed | 9 | 9 | 30 | GBP")))
                .containsExactly("C3 5-0 | 0 0 0 0 | 3000", "NEW 2-4 | 0 0 0 0 | 0", "OLD 2-4 | 0 0 0 0 | 700");
    }

    @Test
    void billedHoursAreTheLawyersOwnAndWorkedHoursDoNotStandIn(SparkSession spark) {
        WorkedTime time = time(
                spark,
                "M1 | E1 | 2024-01-31 | billed       | 9 | 1.5",
                "M3 | E1 | 2024-03-31 | billed       | 9 | 2",
                "M3 | E1 | 2024-04-01 | billed       | 9 | 4",
                "M3 | E1 | 2024-04-01 | billed       | 9 | ",
                "M3 | E1 | 2024-04-01 | wip          | 9 | 8",
                "M3 | E1 | 2024-04-01 | no_charge    | 9 | 8",
                "RECHARGE | E1 | 2024-04-01 | billed | 9 | 8",
                "M3 | E2 | 2024-04-01 | billed       | 9 | 16",
                "M3 | E2 | 2024-07-01 | billed       | 9 | 32");

        assertThat(hours(spark, time))
                .containsExactly("E1 1-4 | 35000 40000 0 0 | 0", "E2 3-4 | 0 0 320000 0 | 160000");
    }

    @Test
    void aRowOfAMonthFallsIntoThePeriodsOfItsWorkingDays(SparkSession spark) {
        // quarters begin on the 6th: five of the 23 working days of January 2024 are before
        Periods sixth = Periods.within(
                new Calendar(MonthDay.of(1, 6), Calendar.Grain.QUARTER),
                LocalDate.of(2023, 12, 31),
                LocalDate.of(2024, 7, 5));
        Histories lawyers = Histories.of(Events.rdd(spark, RowText.events("E1 | EMPLOYED | 2020-01-01 | | ")));
        List<TimeSums> entries = List.of(
                TimeParts.of("M1 | E1 | 2024-01-31 | billed | 300 | 230", "M1 | E1 | 2024-02-01 | billed | 99 | 10"));
        WorkedTime time = WorkedTime.of(context(spark), entries, known(sixth, TimeGrain.MONTH), GBP, 3);

        assertThat(RowText.lines(
                        PersonPanel.of(lawyers, Optional.of(time), sixth, Set.of(Series.BILLED_HOURS)),
                        Series.BILLED_HOURS))
                .containsExactly("E1 1-2 | 1900000 0 | 500000");
    }

    @Test
    void neitherPartsNorTheBoundOfMemoryChangeASum(SparkSession spark) {
        List<TimeSums> parts = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            String line = "M" + (1 + i % 4) + " | E" + (1 + i % 3) + " | "
                    + LocalDate.of(2023, 12, 1).plusDays(i * 7L) + " | billed | 9 | " + (i % 8) + " | " + i
                    + ".25 | GBP";
            lines.add(line);
            parts.add(TimeParts.of(line));
        }
        WorkedTime one = time(spark, lines.toArray(String[]::new));
        WorkedTime many = WorkedTime.of(context(spark), parts, known(RowText.YEAR_2024, TimeGrain.DAY), GBP, 1);

        assertThat(fees(spark, many)).isEqualTo(fees(spark, one)).hasSize(3);
        assertThat(hours(spark, many)).isEqualTo(hours(spark, one)).hasSize(3);
    }

    @Test
    void timeIsReadOnceForBothPanels(SparkSession spark) {
        List<TimeSums> parts = List.of(new Counted(TimeParts.of("M1 | E1 | 2024-05-14 | billed | 9 | 2 | 10 | GBP")));
        WorkedTime time =
                WorkedTime.of(context(spark), parts, TimeFirm.MATTERS, PARENTS, RowText.YEAR_2024, TimeGrain.DAY, GBP);
        int before = READ.get();

        TimeSeries series = Moments.timeSeries(time);

        assertThat(series.series()).containsExactlyInAnyOrder(Series.FEES_WORKED, Series.BILLED_HOURS);
        assertThat(series.missing()).isEmpty();
        assertThat(fees(spark, time)).contains("OLD 2-4 | 0 1000 0 0 | 0");
        assertThat(hours(spark, time)).contains("E1 1-4 | 0 20000 0 0 | 0");
        assertThat(READ.get() - before).as("times read").isEqualTo(1);
    }

    @Test
    void withoutHoursOrValuesTheSeriesAreMissingForAReason(SparkSession spark) {
        TimeSeries none = Moments.timeSeries(time(
                spark,
                "M1 | E1 | 2024-05-14 | billed | 9 |   |    | GBP",
                "M1 | E1 | 2024-05-14 | wip    | 9 | 9 | 10 | GBP"));

        assertThat(none.series()).isEmpty();
        assertThat(none.missing())
                .containsEntry(
                        Series.BILLED_HOURS,
                        "No time billed to clients gives hours_billable; hours_billable in time would unlock billed hours.")
                .containsEntry(
                        Series.FEES_WORKED,
                        "No time billed to clients gives value_billed; value_billed in GBP throughout time would unlock"
                                + " fees by date of work.");
    }

    @Test
    void valuesInAnotherCurrencyLeaveTheSeriesOutUnlessTheyAreTakenBack(SparkSession spark) {
        String euro = "M1 | E1 | 2024-05-14 | billed | 9 | 1 | 10 | EUR";

        assertThat(Moments.timeSeries(time(spark, euro, "M1 | E1 | 2024-05-14 | billed | 9 | 1 | 10 | GBP"))
                        .missing())
                .containsOnlyKeys(Series.FEES_WORKED)
                .containsValue(
                        "Time gives value_billed in EUR too, and is not exchanged; value_billed in GBP throughout time"
                                + " would unlock fees by date of work.");
        assertThat(Moments.timeSeries(time(
                                spark,
                                euro,
                                "M1 | E1 | 2024-05-14 | billed | 9  | 1 | 10  | GBP",
                                "M1 | E1 | 2024-05-14 | billed | -9 | 1 | -10 | EUR"))
                        .series())
                .contains(Series.FEES_WORKED);
    }

    private static WorkedTime time(SparkSession spark, String... entries) {
        return WorkedTime.of(
                context(spark),
                List.of(TimeParts.of(entries), TimeParts.of()),
                TimeFirm.MATTERS,
                PARENTS,
                RowText.YEAR_2024,
                TimeGrain.DAY,
                GBP);
    }

    private static WorkedTime.Known known(Periods periods, TimeGrain grain) {
        return new WorkedTime.Known(TimeFirm.MATTERS, PARENTS, periods, grain, "GBP");
    }

    private static JavaSparkContext context(SparkSession spark) {
        return JavaSparkContext.fromSparkContext(spark.sparkContext());
    }

    /** Both groups came in the second quarter. */
    private static List<String> fees(SparkSession spark, WorkedTime time) {
        Histories clients = Histories.of(Events.rdd(
                spark, RowText.events("C1 | BILLED | 2024-05-01 | 1 | tax", "C2 | BILLED | 2024-05-01 | 1 | tax")));
        return RowText.lines(
                ClientPanel.of(clients, Optional.of(time), PARENTS, RowText.YEAR_2024, Set.of(Series.FEES_WORKED)),
                Series.FEES_WORKED);
    }

    private static List<String> hours(SparkSession spark, WorkedTime time) {
        Histories lawyers = Histories.of(Events.rdd(
                spark, RowText.events("E1 | EMPLOYED | 2020-01-01 | | ", "E2 | EMPLOYED | 2024-05-01 | | ")));
        return RowText.lines(
                PersonPanel.of(lawyers, Optional.of(time), RowText.YEAR_2024, Set.of(Series.BILLED_HOURS)),
                Series.BILLED_HOURS);
    }
}
