package org.secondment.roi.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.secondment.roi.panel.Events.rdd;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.secondment.roi.table.Fact;
import org.secondment.roi.table.Tables;
import org.secondment.roi.table.Valued;
import org.secondment.roi.testing.Facts;
import org.secondment.roi.testing.SharedSpark;

@ExtendWith(SharedSpark.class)
class PersonEventsTest {

    @Test
    void employmentAndGradesComeFromPeopleAndTheJobHistory(SparkSession spark) {
        LocalDate asOf = LocalDate.of(2024, 6, 30);
        List<Fact> people = Facts.of(
                Tables.PEOPLE,
                "employee_id | start_date | leave_date | grade",
                "E1 | 2020-01-01 |            | partner",
                "E2 | 2021-01-01 | 2023-12-31 | associate",
                "E3 | 2024-07-01 |            | trainee");
        List<Fact> history = Facts.of(
                Tables.JOB_HISTORY,
                "employee_id | effective_from | grade",
                "E1 | 2020-01-01 | associate",
                "E1 | 2024-06-30 | partner",
                "E1 | 2024-07-01 | emperor");
        JavaRDD<Event> nothing = rdd(spark, List.of());
        String left = Long.toString(LocalDate.of(2023, 12, 31).toEpochDay());

        assertThat(events(PersonEvents.of(people, Optional.of(history), nothing, asOf)))
                .containsExactly(
                        "E1 | EMPLOYED | 2020-01-01 | " + Event.STILL_HERE + " | ",
                        "E1 | GRADE | 2020-01-01 | 0 | associate",
                        "E1 | GRADE | 2024-06-30 | 0 | partner",
                        "E2 | EMPLOYED | 2021-01-01 | " + left + " | ");
        assertThat(events(PersonEvents.of(people, Optional.empty(), nothing, asOf)))
                .as("without a history the grade in people holds throughout")
                .contains("E1 | GRADE | 2020-01-01 | 0 | partner", "E2 | GRADE | 2021-01-01 | 0 | associate")
                .hasSize(4);
    }

    @Test
    void creditAfterTheLastDayOfTheExportsIsLeftOut(SparkSession spark) {
        Matters matters = Matters.of(Facts.of(
                Tables.MATTERS,
                "matter_id | client_id | opened_date | practice_area | originator_id",
                "M2 | C2 | 2020-01-01 | tax | E9"));
        List<Valued> bills = Facts.valued(
                Tables.BILLS,
                "bill_id | matter_id | bill_date | minor",
                "B1 | M2 | 2024-06-30 | 100",
                "B2 | M2 | 2024-07-01 | 7");
        JavaRDD<Event> credited =
                rdd(spark, Events.credited(spark, bills, matters, Optional.empty(), CreditRules.PLAIN));

        assertThat(events(PersonEvents.of(List.of(), Optional.empty(), credited, LocalDate.of(2024, 6, 30))))
                .containsExactly("E9 | CREDITED | 2024-06-30 | 100 | C2");
    }

    private static List<String> events(JavaRDD<Event> events) {
        return events.collect().stream()
                .map(event -> event.unit() + " | " + event.kind() + " | " + LocalDate.ofEpochDay(event.day()) + " | "
                        + event.amount() + " | " + event.label())
                .sorted()
                .toList();
    }
}
