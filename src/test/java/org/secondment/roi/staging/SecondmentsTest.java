package org.secondment.roi.staging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.secondment.roi.table.Tables;
import org.secondment.roi.testing.Rows;
import org.secondment.roi.testing.SharedSpark;

@ExtendWith(SharedSpark.class)
class SecondmentsTest {

    private static final String OVERLAP = "; correct start_date and end_date so that nobody is at two clients at once";

    @Test
    void overlappingSecondmentsOfOnePersonAreBothRejected(SparkSession spark) {
        assertThat(checked(
                        spark,
                        "S1 | E1 | C1 | 2024-01-01 | 2024-06-30",
                        "S2 | E1 | C2 | 2024-06-30 | 2024-12-31",
                        "S3 | E2 | C2 | 2024-03-01 | 2024-05-31"))
                .containsExactly(
                        "secondments.csv | 2 | REJECTED | secondment 'S1' overlaps another one of employee_id 'E1'"
                                + OVERLAP,
                        "secondments.csv | 3 | REJECTED | secondment 'S2' overlaps another one of employee_id 'E1'"
                                + OVERLAP,
                        "secondments.csv | 4 | ACCEPTED | ");
    }

    @Test
    void aSecondmentThatStartsOnTheDayAfterAnotherEndsDoesNotOverlap(SparkSession spark) {
        assertThat(verdicts(
                        spark,
                        "S1 | E1 | C1 | 2024-01-01 | 2024-06-30",
                        "S2 | E1 | C2 | 2024-07-01 | 2024-12-31",
                        "S3 | E1 | C1 | 2025-01-01 | "))
                .containsExactly("S1 | ACCEPTED", "S2 | ACCEPTED", "S3 | ACCEPTED");
    }

    @Test
    void aRunningSecondmentOverlapsEveryLaterOne(SparkSession spark) {
        assertThat(verdicts(
                        spark,
                        "S1 | E1 | C1 | 2022-01-01 | 2022-06-30",
                        "S2 | E1 | C2 | 2023-01-01 | ",
                        "S3 | E1 | C1 | 2024-01-01 | 2024-06-30",
                        "S4 | E1 | C1 | 2026-01-01 | "))
                .containsExactly("S1 | ACCEPTED", "S2 | REJECTED", "S3 | REJECTED", "S4 | REJECTED");
    }

    @Test
    void aShortSecondmentWithinALongOneIsFoundThoughAnotherStandsBetween(SparkSession spark) {
        assertThat(verdicts(
                        spark,
                        "S1 | E1 | C1 | 2024-01-01 | 2024-12-31",
                        "S2 | E1 | C2 | 2024-02-01 | 2024-02-28",
                        "S3 | E1 | C3 | 2024-11-01 | 2024-11-30"))
                .containsExactly("S1 | REJECTED", "S2 | REJECTED", "S3 | REJECTED");
    }

    @Test
    void twoThatStartOnTheSameDayOverlap(SparkSession spark) {
        assertThat(verdicts(spark, "S1 | E1 | C1 | 2024-01-01 | 2024-01-01", "S2 | E1 | C2 | 2024-01-01 | "))
                .containsExactly("S1 | REJECTED", "S2 | REJECTED");
    }

    @Test
    void aSecondmentOutsideEmploymentIsRejected(SparkSession spark) {
        assertThat(checked(
                        spark,
                        "S1 | E1 | C1 | 2019-12-31 | 2020-06-30",
                        "S2 | E3 | C1 | 2023-01-01 | 2024-03-16",
                        "S3 | E4 | C1 | 2024-03-16 | "))
                .containsExactly(
                        "secondments.csv | 2 | REJECTED | start_date is '2019-12-31', before the lawyer's first day in"
                                + " people, 2020-01-01; correct one of the two",
                        "secondments.csv | 3 | REJECTED | end_date is '2024-03-16', after the lawyer's last day in people,"
                                + " 2024-03-15; correct one of the two",
                        "secondments.csv | 4 | REJECTED | start_date is '2024-03-16', after the lawyer's last day in people,"
                                + " 2024-03-15; correct one of the two");
    }

    @Test
    void theFirstAndTheLastDayOfEmploymentAreInside(SparkSession spark) {
        assertThat(verdicts(spark, "S1 | E1 | C1 | 2020-01-01 | 2020-06-30", "S2 | E3 | C1 | 2023-01-01 | 2024-03-15"))
                .containsExactly("S1 | ACCEPTED", "S2 | ACCEPTED");
    }

    @Test
    void aRejectedSecondmentOverlapsNobody(SparkSession spark) {
        assertThat(verdicts(spark, "S1 | E1 | C1 | 2019-01-01 | 2024-12-31", "S2 | E1 | C2 | 2024-01-01 | 2024-06-30"))
                .containsExactly("S1 | REJECTED", "S2 | ACCEPTED");
    }

    @Test
    void rowsThatWereRejectedBeforeStayAsTheyAre(SparkSession spark) {
        Dataset<Row> rows = Rows.judged(
                spark,
                Tables.SECONDMENTS,
                "verdict | secondment_id | employee_id | start_date | end_date",
                "REJECTED | S1 | E1 | 2024-01-01 | 2024-06-30",
                "REJECTED |    |    |            |           ",
                "REJECTED |    |    |            |           ",
                "ACCEPTED | S2 | E1 | 2024-01-01 | 2024-06-30");

        assertThat(Rows.verdicts(Secondments.checked(rows, people(spark))))
                .containsExactly(
                        "secondments.csv | 2 | REJECTED | ",
                        "secondments.csv | 3 | REJECTED | ",
                        "secondments.csv | 4 | REJECTED | ",
                        "secondments.csv | 5 | ACCEPTED | ");
    }

    private static List<String> checked(SparkSession spark, String... lines) {
        return Rows.verdicts(judged(spark, lines));
    }

    private static List<String> verdicts(SparkSession spark, String... lines) {
        return Rows.text(judged(spark, lines), "secondment_id", "verdict");
    }

    private static Dataset<Row> judged(SparkSession spark, String... lines) {
        return Secondments.checked(
                Rows.judged(
                        spark,
                        Tables.SECONDMENTS,
                        "secondment_id | employee_id | client_id | start_date | end_date",
                        lines),
                people(spark));
    }

    private static Dataset<Row> people(SparkSession spark) {
        return Rows.judged(
                spark,
                Tables.PEOPLE,
                "verdict | employee_id | start_date | leave_date",
                "ACCEPTED | E1 | 2020-01-01 | ",
                "ACCEPTED | E2 | 2020-01-01 | ",
                "ACCEPTED | E3 | 2020-01-01 | 2024-03-15",
                "ACCEPTED | E4 | 2020-01-01 | 2024-03-15",
                "REJECTED | E1 | 2024-02-02 | 2024-02-03");
    }
}
