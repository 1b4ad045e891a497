package org.secondment.roi.staging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.secondment.roi.table.Tables;
import org.secondment.roi.testing.Rows;
import org.secondment.roi.testing.SharedSpark;

@ExtendWith(SharedSpark.class)
class ReferencesTest {

    @Test
    void anOrphanInARequiredColumnIsRejectedWithAdvice(SparkSession spark) {
        Dataset<Row> bills = Rows.judged(spark, Tables.BILLS, "bill_id | matter_id", "B1 | M1", "B2 | M9");

        Dataset<Row> checked = References.checked(Tables.BILLS, bills, Map.of("matters", matters(spark)));

        assertThat(Rows.verdicts(checked))
                .containsExactly(
                        "bills.csv | 2 | ACCEPTED | ",
                        "bills.csv | 3 | REJECTED | matter_id is 'M9', which no accepted row of matters has;"
                                + " add it there or correct it here");
        assertThat(rules(checked)).containsExactly(" |  | ", "orphan-key | matter_id | M9");
    }

    @Test
    void anOrphanInAnOptionalColumnIsListedAndTheRowKept(SparkSession spark) {
        Dataset<Row> matters = Rows.judged(
                spark,
                Tables.MATTERS,
                "matter_id | client_id | originator_id | responsible_id",
                "M1 | C1 | E1 | E1",
                "M2 | C1 | E8 | E9",
                "M3 | C1 |    |   ");

        Dataset<Row> checked = References.checked(Tables.MATTERS, matters, Map.of("people", people(spark)));

        assertThat(Rows.verdicts(checked))
                .containsExactly(
                        "matters.csv | 2 | ACCEPTED | ",
                        "matters.csv | 3 | ACCEPTED | responsible_id is 'E9', which no accepted row of people has; the row"
                                + " is kept, the reference is not used / originator_id is 'E8', which no accepted row of"
                                + " people has; the row is kept, the reference is not used",
                        "matters.csv | 4 | ACCEPTED | ");
        assertThat(rules(checked)).contains("orphan-reference | responsible_id | E9");
    }

    @Test
    void aRejectedParentTakesItsChildrenAlong(SparkSession spark) {
        Dataset<Row> matters = References.checked(
                Tables.MATTERS,
                Rows.judged(spark, Tables.MATTERS, "matter_id | client_id", "M1 | C1", "M2 | C9"),
                Map.of("clients", Rows.judged(spark, Tables.CLIENTS, "client_id", "C1")));
        Dataset<Row> bills = References.checked(
                Tables.BILLS,
                Rows.judged(spark, Tables.BILLS, "bill_id | matter_id", "B1 | M1", "B2 | M2"),
                Map.of("matters", matters));
        Dataset<Row> receipts = References.checked(
                Tables.RECEIPTS,
                Rows.judged(spark, Tables.RECEIPTS, "receipt_id | bill_id", "R1 | B1", "R2 | B2"),
                Map.of("bills", bills));

        assertThat(Rows.text(bills, "bill_id", "verdict")).containsExactly("B1 | ACCEPTED", "B2 | REJECTED");
        assertThat(Rows.text(receipts, "receipt_id", "verdict")).containsExactly("R1 | ACCEPTED", "R2 | REJECTED");
    }

    @Test
    void withoutTheParentTableNothingIsChecked(SparkSession spark) {
        Dataset<Row> secondments =
                Rows.judged(spark, Tables.SECONDMENTS, "secondment_id | employee_id | client_id", "S1 | E1 | C9");

        assertThat(Rows.verdicts(References.checked(Tables.SECONDMENTS, secondments, Map.of("people", people(spark)))))
                .containsExactly("secondments.csv | 2 | ACCEPTED | ");
    }

    @Test
    void aParentWithSeveralDatedRowsDoesNotMultiplyItsChildren(SparkSession spark) {
        Dataset<Row> clients = Rows.judged(
                spark, Tables.CLIENTS, "client_id | valid_from", "C1 | 2020-01-01", "C1 | 2022-01-01", "C1 | ");
        Dataset<Row> matters = Rows.judged(spark, Tables.MATTERS, "matter_id | client_id", "M1 | C1");

        assertThat(Rows.verdicts(References.checked(Tables.MATTERS, matters, Map.of("clients", clients))))
                .containsExactly("matters.csv | 2 | ACCEPTED | ");
    }

    @Test
    void severalOrphansOfOneRowAreAllNamed(SparkSession spark) {
        Dataset<Row> secondments =
                Rows.judged(spark, Tables.SECONDMENTS, "secondment_id | employee_id | client_id", "S1 | E9 | C1");

        Dataset<Row> checked = References.checked(
                Tables.SECONDMENTS,
                secondments,
                Map.of("people", people(spark), "clients", Rows.judged(spark, Tables.CLIENTS, "client_id", "C2")));

        assertThat(rules(checked)).containsExactly("orphan-key | employee_id | E9");
        assertThat(Rows.text(checked, "verdict")).containsExactly("REJECTED");
    }

    @Test
    void rowsThatAreNotAcceptedPassUnchanged(SparkSession spark) {
        Dataset<Row> bills =
                Rows.judged(spark, Tables.BILLS, "verdict | bill_id | matter_id", "REJECTED | B1 | M9", "DROPPED | | ");

        assertThat(Rows.verdicts(References.checked(Tables.BILLS, bills, Map.of("matters", matters(spark)))))
                .containsExactly("bills.csv | 2 | REJECTED | ", "bills.csv | 3 | DROPPED | ");
    }

    private static Dataset<Row> matters(SparkSession spark) {
        return Rows.judged(spark, Tables.MATTERS, "matter_id | client_id", "M1 | C1", "M2 | C2");
    }

    private static Dataset<Row> people(SparkSession spark) {
        return Rows.judged(spark, Tables.PEOPLE, "employee_id", "E1", "E2");
    }

    private static List<String> rules(Dataset<Row> judged) {
        return Rows.text(
                judged.selectExpr(
                        "get(problems, 0).rule rule",
                        "get(problems, 0).heading heading",
                        "get(problems, 0).value value"),
                "rule",
                "heading",
                "value");
    }
}
