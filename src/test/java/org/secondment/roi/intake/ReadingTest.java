package org.secondment.roi.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.secondment.roi.intake.reading.RangeReading;
import org.secondment.roi.table.Fact;
import org.secondment.roi.table.KeyDigest;
import org.secondment.roi.table.Problem;
import org.secondment.roi.table.Refused;
import org.secondment.roi.table.Table;
import org.secondment.roi.table.Tables;

class ReadingTest {

    @TempDir
    Path temp;

    private Inputs inputs;

    @BeforeEach
    void aFolderThatIsNotRefused() {
        inputs = Inputs.in(temp);
    }

    @Test
    void acceptedRowsFitTheirTable() {
        inputs.with("bills_2.csv", Inputs.BILLS.replace("B1", "B2"));

        var read = read(Tables.BILLS);

        assertThat(read.delivered()).isEqualTo(2);
        assertThat(read.text(Tables.BILLS))
                .containsExactly(
                        "2 ACCEPTED bills.csv:2 | B1 | M1 |  | 2024-02-01 | 1234.500 | GBP |  |  |  | ",
                        "2 ACCEPTED bills_2.csv:2 | B2 | M1 |  | 2024-02-01 | 1234.500 | GBP |  |  |  | ");
        Fact first = read.facts().get(0);
        assertThat(first.day(Tables.BILLS.slot("bill_date"))).isEqualTo(LocalDate.of(2024, 2, 1));
        assertThat(first.number(Tables.BILLS.slot("fees_net"))).isEqualTo(new BigDecimal("1234.500"));
        assertThat(first.has(Tables.BILLS.slot("kind"))).isFalse();
    }

    @Test
    void columnsMayComeInAnyOrderInEachFile() {
        inputs.with("bills_2.csv", "Currency , fees_net,*BILL_DATE,bill_id,matter_id\nGBP,10.00,2024-03-01,B2,M1\n");

        assertThat(read(Tables.BILLS).values(Tables.BILLS, "bill_id", "matter_id", "bill_date", "fees_net"))
                .containsExactly(
                        "2 ACCEPTED | B1 | M1 | 2024-02-01 | 1234.500", "2 ACCEPTED | B2 | M1 | 2024-03-01 | 10.000");
    }

    @Test
    void everythingWrongWithARowIsSaid() {
        inputs.with("bills.csv", """
                        bill_id,matter_id,bill_date,fees_net,currency,kind
                        B1,M1,2024-02-01,1.00,GBP,invoice
                        ,M1,31/02/2024,"1,5",gbp,Invoice

                        B3,M1,2024-02-01,1.00
                        ,,,,,
                        B5,M1,2024-02-01,9.999,EUR,
                        """);

        var read = read(Tables.BILLS);

        assertThat(read.problems())
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
        assertThat(read.values(Tables.BILLS, "bill_id"))
                .filteredOn(line -> !line.contains("ACCEPTED"))
                .containsExactly("3 REJECTED | ", "4 DROPPED | ", "5 REJECTED | ", "6 DROPPED | ", "7 REJECTED | ");
        assertThat(read.delivered()).isEqualTo(6);
    }

    @Test
    void theAmountOfARejectedRowIsKeptForTheControlTotal() {
        inputs.with("bills.csv", Inputs.BILLS + "B2,M1,soon,99.50,GBP\nB3,M1,2024-02-01,much,GBP\n");

        var read = read(Tables.BILLS);

        assertThat(read.values(Tables.BILLS, "fees_net"))
                .containsExactly("2 ACCEPTED | 1234.500", "3 REJECTED | ", "4 REJECTED | ");
        assertThat(read.refused())
                .extracting(Refused::amount)
                .containsExactly(Optional.of(new BigDecimal("99.500")), Optional.empty());
    }

    @Test
    void aProblemNamesItsPlaceTheRuleAndTheValue() {
        inputs.with("bills.csv", Inputs.BILLS + "B2,M1,soon,99.50,GBP\n\n");

        assertThat(read(Tables.BILLS).refused())
                .flatExtracting(Refused::problems)
                .containsExactly(
                        new Problem(
                                "bills.csv",
                                3,
                                "unreadable-date",
                                "bill_date",
                                "soon",
                                "bill_date is 'soon'; expected a date such as 2024-02-01"),
                        new Problem("bills.csv", 4, "blank-line", "", "", "the line is blank"));
    }

    @Test
    void equalRowsHaveEqualContentHoweverTheyAreWritten() {
        inputs.with("bills.csv", Inputs.BILLS + """
                        " B1",M1,2024-02-01,1234.500,GBP
                        B1,M1,2024-02-01,1234.51,GBP
                        B,1M1,2024-02-01,1234.50,GBP
                        """);

        List<Fact> facts = read(Tables.BILLS).facts();

        assertThat(facts).extracting(facts.get(0)::sameContent).containsExactly(true, true, false, false);
    }

    @Test
    void daysInTheWrongOrderAreRejected() {
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
                        .flatMap(table -> read(table).problems().stream()))
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
    void aLastNumberThatMayBeCutShortIsRejected() {
        inputs.with(
                        "bills.csv",
                        "bill_id,matter_id,bill_date,currency,fees_net\nB1,M1,2024-02-01,GBP,1234.50\nB2,M1,2024-02-01,GBP,99")
                .with("people.csv", Inputs.PEOPLE.strip());

        assertThat(read(Tables.BILLS).problems())
                .containsExactly("bills.csv:3 | fees_net ends the file without a line break, so this last number may be"
                        + " cut short; export the file again, or end its last line");
        assertThat(read(Tables.PEOPLE).values(Tables.PEOPLE, "grade")).containsExactly("2 ACCEPTED | associate");
    }

    @Test
    void rowsAreFoundByTheDigestsOfTheirKeys() {
        inputs.with("bills.csv", Inputs.BILLS + """
                        B2,M1,2024-02-02,2.00,GBP
                        " B3 ",M2,2024-02-03,3.00,GBP
                        B3,M2,soon,3.00,GBP

                        B3,M1,2024-02-04,4.00,GBP
                        """);
        var exports = inputs.exports();
        long wanted = KeyDigest.of("B3" + KeyDigest.SEPARATOR + "M2" + KeyDigest.SEPARATOR);

        List<Fact> found =
                RangeReading.rowsWithKeys(Inputs.of(exports, Tables.BILLS).get(0), key -> key == wanted);

        assertThat(found).extracting(Fact::toString).containsExactly("bills.csv:4");
        assertThat(found.get(0).day(Tables.BILLS.slot("bill_date"))).isEqualTo(LocalDate.of(2024, 2, 3));
    }

    private Collected read(Table table) {
        return Collected.of(inputs.exports(), table);
    }
}
