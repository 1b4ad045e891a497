package org.secondment.roi.staging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.secondment.roi.table.Judged;
import org.secondment.roi.table.Table;
import org.secondment.roi.table.Tables;
import org.secondment.roi.testing.Rows;
import org.secondment.roi.testing.SharedSpark;

@ExtendWith(SharedSpark.class)
class KeysTest {

    private static final String BILLS = "source_file | source_line | bill_id | matter_id | bill_line | fees_net";

    @Test
    void theSameRowIsKeptOnceAndTheOtherCopiesAreCounted(SparkSession spark) {
        assertThat(unique(
                        spark,
                        BILLS,
                        "may.csv | 7 | B1 | M1 | 1 | 100",
                        "may.csv | 3 | B1 | M1 | 1 | 100",
                        "may.csv | 9 | B1 | M1 | 1 | 100"))
                .containsExactly(
                        "may.csv | 3 | ACCEPTED | ",
                        "may.csv | 7 | DUPLICATE | the same row as may.csv:3; counted once",
                        "may.csv | 9 | DUPLICATE | the same row as may.csv:3; counted once");
    }

    @Test
    void theSameRowInTwoFilesIsKeptOnce(SparkSession spark) {
        assertThat(unique(spark, BILLS, "may.csv | 2 | B1 | M1 | 1 | 100", "june.csv | 40 | B1 | M1 | 1 | 100"))
                .containsExactly(
                        "june.csv | 40 | ACCEPTED | ",
                        "may.csv | 2 | DUPLICATE | the same row as june.csv:40; counted once");
    }

    @Test
    void everyRowOfAKeyWithDifferentContentIsRejectedAndNamesAnotherPlace(SparkSession spark) {
        assertThat(unique(
                        spark,
                        BILLS,
                        "may.csv | 2 | B1 | M1 | 1 | 100",
                        "may.csv | 5 | B1 | M1 | 1 | 100.01",
                        "june.csv | 4 | B1 | M1 | 1 | 100"))
                .containsExactly(
                        "june.csv | 4 | REJECTED | " + clash("B1 + M1 + 1", "may.csv:5"),
                        "may.csv | 2 | REJECTED | " + clash("B1 + M1 + 1", "june.csv:4"),
                        "may.csv | 5 | REJECTED | " + clash("B1 + M1 + 1", "june.csv:4"));
    }

    @Test
    void aBlankPartOfAKeyIsAValueOfItsOwn(SparkSession spark) {
        assertThat(unique(
                        spark,
                        BILLS,
                        "a.csv | 2 | B1 | M1 |   | 100",
                        "a.csv | 3 | B1 | M1 | 1 | 200",
                        "a.csv | 4 | B1 | M1 |   | 300",
                        "a.csv | 5 | B1 | M2 |   | 400"))
                .containsExactly(
                        "a.csv | 2 | REJECTED | " + clash("B1 + M1 + (blank)", "a.csv:4"),
                        "a.csv | 3 | ACCEPTED | ",
                        "a.csv | 4 | REJECTED | " + clash("B1 + M1 + (blank)", "a.csv:2"),
                        "a.csv | 5 | ACCEPTED | ");
    }

    @Test
    void partsOfAKeyDoNotRunIntoEachOther(SparkSession spark) {
        assertThat(unique(spark, BILLS, "a.csv | 2 | B1 | 2M | 1 | 100", "a.csv | 3 | B12 | M | 1 | 200"))
                .containsExactly("a.csv | 2 | ACCEPTED | ", "a.csv | 3 | ACCEPTED | ");
    }

    @Test
    void rowsThatAreNotAcceptedNeitherChangeNorCount(SparkSession spark) {
        assertThat(unique(
                        spark,
                        "source_file | source_line | verdict | bill_id | matter_id | fees_net",
                        "a.csv | 2 | REJECTED  |    |    |    ",
                        "a.csv | 3 | REJECTED  | B1 | M1 | 50 ",
                        "a.csv | 4 | DROPPED   | B1 | M1 | 60 ",
                        "a.csv | 5 | ACCEPTED  | B1 | M1 | 100"))
                .containsExactly(
                        "a.csv | 2 | REJECTED | ",
                        "a.csv | 3 | REJECTED | ",
                        "a.csv | 4 | DROPPED | ",
                        "a.csv | 5 | ACCEPTED | ");
    }

    @Test
    void aProblemNamesTheRuleTheHeadingAndTheValue(SparkSession spark) {
        Dataset<Row> judged = Keys.unique(
                Tables.PEOPLE,
                Rows.judged(spark, Tables.PEOPLE, "employee_id | grade", "E7 | partner", "E7 | associate"));

        assertThat(Rows.text(
                        judged.selectExpr(
                                "problems[0].rule rule", "problems[0].heading heading", "problems[0].value value"),
                        "rule",
                        "heading",
                        "value"))
                .containsOnly("same-key-other-content | employee_id | E7");
    }

    @Test
    void equalRowsOfATableWithoutAKeyAreAllKept(SparkSession spark) {
        Table costs =
                new Table("costs", "one row per cost", Table.Presence.OPTIONAL, "", List.of(), Tables.PEOPLE.fields());
        Dataset<Row> rows = Rows.judged(spark, Tables.PEOPLE, "employee_id | grade", "E7 | partner", "E7 | partner");

        assertThat(Rows.verdicts(Keys.unique(costs, rows)))
                .containsExactly("people.csv | 2 | ACCEPTED | ", "people.csv | 3 | ACCEPTED | ");
    }

    @Test
    void theColumnsStayThoseOfJudgedRows(SparkSession spark) {
        Dataset<Row> judged = Keys.unique(Tables.BILLS, Rows.judged(spark, Tables.BILLS, "bill_id", "B1"));

        assertThat(judged.schema().fieldNames())
                .containsExactly(Judged.schema(Tables.BILLS).fieldNames());
    }

    private static List<String> unique(SparkSession spark, String headings, String... lines) {
        return Rows.verdicts(Keys.unique(Tables.BILLS, Rows.judged(spark, Tables.BILLS, headings, lines)));
    }

    private static String clash(String key, String place) {
        return "bill_id + matter_id + bill_line '" + key + "' stands on several rows with different content, also at "
                + place + "; keep the right one";
    }
}
