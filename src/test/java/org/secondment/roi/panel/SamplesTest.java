package org.secondment.roi.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.secondment.roi.effect.GradeSteps;
import org.secondment.roi.effect.Host;
import org.secondment.roi.effect.Measure;
import org.secondment.roi.effect.Trend;
import org.secondment.roi.effect.WindowSum;
import org.secondment.roi.effect.WindowSum.Role;
import org.secondment.roi.table.Fact;
import org.secondment.roi.table.Tables;
import org.secondment.roi.table.Valued;
import org.secondment.roi.testing.Facts;
import org.secondment.roi.testing.SharedSpark;

@ExtendWith(SharedSpark.class)
class SamplesTest {

    private static final LocalDate AS_OF = LocalDate.of(2025, 6, 30);
    private static final Calendar CALENDAR = new Calendar(MonthDay.of(1, 1), Calendar.Grain.QUARTER);
    private static final Window AT_C1 = Window.of(
            "S1",
            "E1",
            "C1",
            LocalDate.of(2023, 3, 1),
            Optional.of(LocalDate.of(2023, 8, 31)),
            12,
            LocalDate.of(2021, 1, 1),
            AS_OF,
            "associate");
    private static final Exposure EXPOSURE =
            new Exposure(List.of(AT_C1), Set.of("C1"), Set.of("C1"), Set.of("E1"), List.of("associate", "partner"));
    private static final List<Fact> PEOPLE = Facts.of(
            Tables.PEOPLE,
            "employee_id | start_date | leave_date | grade",
            "E1 | 2020-01-01 |            | partner",
            "E2 | 2021-01-01 | 2023-12-31 | associate");

    @Test
    void daysWithBillsAndOriginatorsAreFound(SparkSession spark) {
        Matters matters = Matters.of(Facts.of(
                Tables.MATTERS,
                "matter_id | client_id | opened_date | practice_area | originator_id",
                "M1 | C1 | 2020-01-01 | tax | E1",
                "M2 | C1 | 2020-01-01 | tax | ",
                "M3 | C1 | 2020-01-01 | tax | E2"));
        List<Valued> bills = Facts.valued(
                Tables.BILLS,
                "bill_id | matter_id | bill_date | minor",
                "B1 | M1 | 2024-02-01 | 1",
                "B2 | M1 | 1969-03-01 | 1",
                "B3 | M1 | 2023-05-01 | 1",
                "B4 | M1 | 2024-02-01 | 1");
        JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());

        assertThat(Samples.facts(context.parallelize(bills, 2), matters))
                .isEqualTo(new Samples.Facts(
                        List.of(LocalDate.of(1969, 3, 1), LocalDate.of(2023, 5, 1), LocalDate.of(2024, 2, 1)), 2));
        assertThat(Samples.facts(context.parallelize(List.of(), 2), matters))
                .isEqualTo(new Samples.Facts(List.of(), 2));
    }

    @Test
    void secondmentsComeInOrderOfTheirIds() {
        List<Fact> rows = Facts.of(
                Tables.SECONDMENTS,
                "secondment_id | employee_id | client_id | start_date | end_date",
                "S2 | E2 | C2 | 2024-01-01 | ",
                "S1 | E1 | C1 | 2023-01-01 | 2023-06-30");

        assertThat(Samples.secondments(rows))
                .extracting(s -> s.id() + " " + s.employeeId() + " " + s.clientId() + " " + s.start() + " "
                        + s.end().map(LocalDate::toString).orElse("running"))
                .containsExactly("S1 E1 C1 2023-01-01 2023-06-30", "S2 E2 C2 2024-01-01 running");
    }

    @Test
    void clientsAreAsTheyStandOnTheLastDay() {
        List<Fact> rows = Facts.of(
                Tables.CLIENTS,
                "client_id | valid_from | client_name | sector | parent_client_id",
                "C1 | 2025-06-30 | Newest | Banking | P1",
                "C1 | 2024-01-01 | Older  | Banking | ",
                "C1 | 2025-07-01 | Future | Energy  | ",
                "C1 |            | Oldest | Retail  | ",
                "C2 |            | Other  |         | ");

        assertThat(Samples.clients(rows, AS_OF))
                .isEqualTo(
                        Map.of("C1", new Host("C1", "Newest", "Banking", "P1"), "C2", new Host("C2", "Other", "", "")));
    }

    @Test
    void gradesComeFromTheJobHistoryOrElseFromPeople() {
        List<Fact> history = Facts.of(
                Tables.JOB_HISTORY,
                "employee_id | effective_from | grade",
                "E1 | 2022-01-01 | partner",
                "E1 | 2020-01-01 | associate",
                "E2 | 2021-01-01 | trainee");

        Map<String, GradeSteps> dated = Samples.grades(PEOPLE, Optional.of(history), Set.of("E1", "E2"));
        Map<String, GradeSteps> constant = Samples.grades(PEOPLE, Optional.empty(), Set.of("E1"));

        assertThat(grade(dated, "E1", LocalDate.of(2021, 12, 31))).isEqualTo("associate");
        assertThat(grade(dated, "E1", LocalDate.of(2022, 1, 1))).isEqualTo("partner");
        assertThat(grade(dated, "E2", LocalDate.of(2024, 1, 1))).isEqualTo("left");
        assertThat(constant).containsOnlyKeys("E1");
        assertThat(grade(constant, "E1", LocalDate.of(2021, 1, 1))).isEqualTo("partner");
    }

    @Test
    void theTrendHasWholePeriodsOnlyAndZeroWhereNothingWasBilled(SparkSession spark) {
        JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        Samples.ClientFigures figures = Samples.clientFigures(
                Histories.of(context.parallelize(
                        List.of(
                                billed("C1", "2024-05-15", 9),
                                billed("C1", "2024-07-01", 10),
                                billed("C2", "2024-09-30", 200),
                                billed("C2", "2025-03-31", 3_000),
                                billed("C1", "2025-06-15", 9)),
                        2)),
                EXPOSURE,
                CALENDAR,
                LocalDate.of(2024, 5, 1),
                LocalDate.of(2025, 6, 15));

        assertThat(figures.trend())
                .isEqualTo(new Trend(List.of(
                        new Trend.Point("2024-Q3", "Q3", 2024, 10, 200),
                        new Trend.Point("2024-Q4", "Q4", 2024, 0, 0),
                        new Trend.Point("2025-Q1", "Q1", 2025, 0, 3_000))));
        assertThat(figures.firstSeen())
                .isEqualTo(Map.of(
                        "C1", (int) LocalDate.of(2024, 5, 15).toEpochDay(),
                        "C2", (int) LocalDate.of(2024, 9, 30).toEpochDay()));
        assertThat(figures.sums())
                .contains(new WindowSum("S1", 12, Measure.CLIENT_FEES_BILLED, Role.OWN, 1, 0, 0, 19))
                .hasSize(4);
    }

    @Test
    void hoursAreOfAsManyClientsAndLawyersAsFees(SparkSession spark) {
        Matters matters = Matters.of(Facts.of(
                Tables.MATTERS,
                "matter_id | client_id | opened_date | practice_area",
                "M1 | C1 | 2020-01-01 | tax",
                "M2 | C2 | 2020-01-01 | tax"));
        TimeWindows windows = TimeWindows.of(
                EXPOSURE, matters, Map.of("C1", 0, "C2", 0), PEOPLE, Optional.empty(), AS_OF, TimeGrain.DAY);
        List<WindowSum> fees = List.of(
                new WindowSum("S1", 12, Measure.CLIENT_FEES_BILLED, Role.COMPARISON, 7, 100, 200, 300),
                new WindowSum("S1", 12, Measure.CLIENT_FEES_COLLECTED, Role.COMPARISON, 7, 100, 200, 300),
                new WindowSum("S1", 12, Measure.REFERRED_FEES_BILLED, Role.OWN, 1, 10, 20, 30));

        Samples.Hours hours = Samples.hours(
                JavaSparkContext.fromSparkContext(spark.sparkContext()),
                List.of(
                        TimeParts.of(
                                "M2 | E1 | 2022-05-02 | billed | 9 | 8", "M2 | GHOST | 1999-12-31 | billed | 9 | 8"),
                        TimeParts.of()),
                windows,
                fees);

        assertThat(hours.billableGiven()).isTrue();
        assertThat(hours.days()).containsExactly(LocalDate.of(1999, 12, 31), LocalDate.of(2022, 5, 2));
        assertThat(hours.sums())
                .containsExactlyInAnyOrder(
                        new WindowSum("S1", 12, Measure.HOURS_RECORDED, Role.COMPARISON, 0, 90_000, 0, 0),
                        new WindowSum("S1", 12, Measure.HOURS_RECORDED, Role.COMPARISON, 7, 0, 0, 0),
                        new WindowSum("S1", 12, Measure.BILLABLE_HOURS, Role.OWN, 0, 80_000, 0, 0),
                        new WindowSum("S1", 12, Measure.BILLABLE_HOURS, Role.OWN, 1, 0, 0, 0));
    }

    private static String grade(Map<String, GradeSteps> grades, String lawyer, LocalDate day) {
        return Optional.ofNullable(grades.get(lawyer))
                .map(steps -> steps.on(day))
                .orElse("none");
    }

    private static Event billed(String client, String day, long amount) {
        return new Event(client, Event.Kind.BILLED, (int) LocalDate.parse(day).toEpochDay(), amount, "tax");
    }
}
