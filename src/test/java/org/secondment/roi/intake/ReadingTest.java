package org.secondment.roi.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.secondment.roi.table.InputRefused;
import org.secondment.roi.table.Judged;
import org.secondment.roi.table.Problem;
import org.secondment.roi.table.Table;
import org.secondment.roi.table.Tables;
import org.secondment.roi.testing.SharedSpark;

@ExtendWith(SharedSpark.class)
class ReadingTest {

    @TempDir
    Path temp;

    private Inputs inputs;

    @BeforeEach
    void aFolderThatIsNotRefused() {
        inputs = Inputs.in(temp);
    }

    @Test
    void acceptedRowsFitTheirTable(SparkSession spark) {
        inputs.with("bills_2.csv", Inputs.BILLS.replace("B1", "B2"));

        var judged = read(spark, Tables.BILLS);

        assertThat(judged.schema()).isEqualTo(Judged.schema(Tables.BILLS));
        assertThat(judged.rdd().getNumPartitions()).as("one per file").isEqualTo(2);
        assertThat(Judged.accepted(Tables.BILLS, judged).orderBy("bill_id").collectAsList())
                .extracting(row -> row.mkString(" "))
                .containsExactly(
                        "B1 M1 null 2024-02-01 1234.500 GBP null null null null",
                        "B2 M1 null 2024-02-01 1234.500 GBP null null null null");
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "false"})
    void daysAreReadWhicheverClassTheSessionUses(String java8, SparkSession spark) {
        String usual = spark.conf().get("spark.sql.datetime.java8API.enabled");
        spark.conf().set("spark.sql.datetime.java8API.enabled", java8);
        try {
            assertThat(JudgedText.values(read(spark, Tables.PEOPLE), "start_date", "leave_date"))
                    .containsExactly("2 ACCEPTED | 2019-09-02 | ");
        } finally {
            spark.conf().set("spark.sql.datetime.java8API.enabled", usual);
        }
    }

    @Test
    void columnsMayComeInAnyOrderInEachFile(SparkSession spark) {
        inputs.with("bills_2.csv", "Currency , fees_net,*BILL_DATE,bill_id,matter_id\nGBP,10.00,2024-03-01,B2,M1\n");

        assertThat(JudgedText.values(read(spark, Tables.BILLS), "bill_id", "matter_id", "bill_date", "fees_net"))
                .containsExactly(
                        "2 ACCEPTED | B1 | M1 | 2024-02-01 | 1234.500", "2 ACCEPTED | B2 | M1 | 2024-03-01 | 10.000");
    }

    @Test
    void aTableWithoutFilesHasNoRows(SparkSession spark) {
        var judged = read(spark, Tables.CREDITS);

        assertThat(judged.schema()).isEqualTo(Judged.schema(Tables.CREDITS));
        assertThat(judged.isEmpty()).isTrue();
    }

    @Test
    void everythingWrongWithARowIsSaid(SparkSession spark) {
        inputs.with("bills.csv", """
                        bill_id,matter_id,bill_date,fees_net,currency,kind
                        B1,M1,2024-02-01,1.00,GBP,invoice
                        ,M1,31/02/2024,"1,5",gbp,Invoice

                        B3,M1,2024-02-01,1.00
                        ,,,,,
                        B5,M1,2024-02-01,9.999,EUR,
                        """);

        var judged = read(spark, Tables.BILLS);

        assertThat(JudgedText.problems(judged))
                .containsExactly(
                        "bills.csv:3 | bill_id is blank; expected a value",
                        "bills.csv:3 | bill_date is '31/02/2024'; expected a date such as 2024-02-01",
                        "bills.csv:3 | fees_net is '1,5'; expected an amount such as 1234.50",
                        "bills.csv:3 | currency is 'gbp'; expected a three-letter ISO 4217 currency code such as GBP",
                        "bills.csv:3 | kind is 'Invoice'; expected one of invoice, credit_note, reversal,"
                                + " secondment_recharge; did you mean 'invoice'?",
                        "bills.csv:4 | the line is blank",
                        "bills.csv:5 | has 4 values; the heading has 6; a comma or a line break within a value needs"
                                + " quotes around the value",
                        "bills.csv:6 | the line is blank",
                        "bills.csv:7 | fees_net is '9.999'; EUR has at most 2 decimals; amounts are never rounded, so"
                                + " write it exactly");
        assertThat(JudgedText.values(judged, "bill_id", "digest"))
                .filteredOn(line -> !line.contains("ACCEPTED"))
                .containsExactly(
                        "3 REJECTED |  | ",
                        "4 DROPPED |  | ",
                        "5 REJECTED |  | ",
                        "6 DROPPED |  | ",
                        "7 REJECTED |  | ");
    }

    @Test
    void theAmountOfARejectedRowIsKeptForTheControlTotal(SparkSession spark) {
        inputs.with("bills.csv", Inputs.BILLS + "B2,M1,soon,99.50,GBP\nB3,M1,2024-02-01,much,GBP\n");

        assertThat(JudgedText.values(read(spark, Tables.BILLS), "source_amount", "fees_net"))
                .containsExactly("2 ACCEPTED | 1234.500 | 1234.500", "3 REJECTED | 99.500 | ", "4 REJECTED |  | ");
    }

    @Test
    void equalRowsHaveEqualDigestsHoweverTheyAreWritten(SparkSession spark) {
        inputs.with("bills.csv", Inputs.BILLS + """
                        " B1",M1,2024-02-01,1234.500,GBP
                        B1,M1,2024-02-01,1234.51,GBP
                        B,1M1,2024-02-01,1234.50,GBP
                        """);

        List<String> digests = read(spark, Tables.BILLS).orderBy("source_line").collectAsList().stream()
                .map(row -> row.<String>getAs("digest"))
                .toList();

        assertThat(digests.get(0)).hasSize(32).isEqualTo(digests.get(1));
        assertThat(digests.subList(1, 4)).doesNotHaveDuplicates();
    }

    @Test
    void daysInTheWrongOrderAreRejected(SparkSession spark) {
        inputs.with(
                        "people.csv",
                        "employee_id,start_date,leave_date,grade\nE1,2021-01-01,2020-12-31,x\nE2,2021-01-01,2021-01-01,x\n")
                .with("secondments.csv", """
                        secondment_id,employee_id,client_id,start_date,end_date,planned_start,planned_end
                        S1,E1,C1,2023-03-06,2023-03-05,2023-03-02,2023-03-01
                        """)
                .with(
                        "matters.csv",
                        "matter_id,client_id,opened_date,practice_area,closed_date\nM1,C1,2023-01-09,x,2023-01-08\n")
                .with("credits.csv", """
                        credit_id,matter_id,employee_id,role,share_pct,valid_from,valid_to
                        R1,M1,E1,origination,50,2023-01-09,2022-01-09
                        """);

        assertThat(List.of(Tables.PEOPLE, Tables.SECONDMENTS, Tables.MATTERS, Tables.CREDITS).stream()
                        .flatMap(table -> JudgedText.problems(read(spark, table)).stream()))
                .containsExactly(
                        "people.csv:2 | leave_date is '2020-12-31'; expected a date on or after start_date '2021-01-01'",
                        "secondments.csv:2 | end_date is '2023-03-05'; expected a date on or after start_date"
                                + " '2023-03-06'",
                        "secondments.csv:2 | planned_end is '2023-03-01'; expected a date on or after planned_start"
                                + " '2023-03-02'",
                        "matters.csv:2 | closed_date is '2023-01-08'; expected a date on or after opened_date"
                                + " '2023-01-09'",
                        "credits.csv:2 | valid_to is '2022-01-09'; expected a date on or after valid_from '2023-01-09'");
    }

    @Test
    void aLastNumberThatMayBeCutShortIsRejected(SparkSession spark) {
        inputs.with(
                        "bills.csv",
                        "bill_id,matter_id,bill_date,currency,fees_net\nB1,M1,2024-02-01,GBP,1234.50\nB2,M1,2024-02-01,GBP,99")
                .with("people.csv", Inputs.PEOPLE.strip());

        assertThat(JudgedText.problems(read(spark, Tables.BILLS)))
                .containsExactly("bills.csv:3 | fees_net ends the file without a line break, so this last number may be"
                        + " cut short; export the file again, or end its last line");
        assertThat(JudgedText.values(read(spark, Tables.PEOPLE), "grade")).containsExactly("2 ACCEPTED | associate");
    }

    @Test
    void aFileThatEndsWithinARecordIsRefused(SparkSession spark) {
        inputs.with("bills.csv", Inputs.BILLS + "B2,M1,2024-02");

        assertThat(refusal(read(spark, Tables.BILLS)))
                .containsExactly("bills.csv:3 | the file ends in the middle of a record (3 of 5 values and no line"
                        + " break), so it was cut off and more may be missing; deliver it again");
    }

    @Test
    void anUnclosedQuoteFarDownComesBackAsARefusal(SparkSession spark) {
        inputs.with(
                "bills.csv",
                Inputs.BILLS + "B2,M1,2024-02-01,1.00,GBP\nB3,\"M1,2024-02-01,1.00,GBP\nB4,M1,2024-02-01,1.00,GBP\n");
        var judged = read(spark, Tables.BILLS);

        assertThat(refusal(judged))
                .containsExactly("bills.csv:4 | a quote opens here and never closes, so that all that follows would be"
                        + " read as one value; close it, or export the file again");
    }

    @Test
    void aFileThatChangesAfterItWasFoundIsRefused(SparkSession spark) {
        var judged = read(spark, Tables.BILLS);
        inputs.with("bills.csv", Inputs.BILLS.replace("1234.50", "9234.50"));

        assertThat(refusal(judged))
                .containsExactly("bills.csv | the file changed while it was read; run again once nothing writes to the"
                        + " inputs folder");
    }

    @Test
    void otherFailuresAreNoRefusals() {
        assertThat(Reading.refusal(new IllegalStateException("a bug", new IOException("no disk"))))
                .isEmpty();
    }

    private Dataset<Row> read(SparkSession spark, Table table) {
        return Reading.of(spark, table, inputs.exports().of(table));
    }

    private static List<String> refusal(Dataset<Row> judged) {
        Throwable failure = catchThrowable(judged::collectAsList);
        assertThat(failure).isNotNull();
        return Reading.refusal(failure).stream()
                .map(InputRefused::problems)
                .flatMap(List::stream)
                .map(Problem::toString)
                .toList();
    }
}
