package org.secondment.roi;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.secondment.roi.report.Findings.Reason;
import org.secondment.roi.staging.MoneySum;
import org.secondment.roi.staging.Store.Tally;
import org.secondment.roi.table.InputRefused;
import org.secondment.roi.table.Problem;
import org.secondment.roi.table.Verdict;

class AccountsTest {

    private static final Settings.Inputs CEILINGS = new Settings.Inputs(
            Path.of("."), Optional.empty(), Optional.empty(), Optional.empty(), BigDecimal.ONE, new BigDecimal("0.5"));
    private static final ProblemList LISTED = new ProblemList(
            Path.of("rejected_rows.csv"),
            List.of(new Reason("bills.csv", "unreadable-date", "bill_date", 4)),
            List.of(),
            List.of(new Problem("bills.csv", 7, "unreadable-date", "bill_date", "soon", "bill_date is 'soon'")));

    @Test
    void oneBadRowNeverStopsASmallTable() {
        assertThatCode(() -> Accounts.withinCeilings(CEILINGS, tallies("people", 19, 1, "0", "0"), LISTED))
                .doesNotThrowAnyException();
    }

    @Test
    void moreThanOnePercentOfRowsRefusesTheRunWithTheRecordsListed() {
        assertThatThrownBy(() -> Accounts.withinCeilings(CEILINGS, tallies("bills", 198, 4, "1000", "0"), LISTED))
                .isInstanceOf(InputRefused.class)
                .hasMessageContaining("bills | 4 of 202 records were rejected; 3 are allowed")
                .hasMessageContaining("bills.csv | bill_date: unreadable-date, 4 rows")
                .hasMessageNotContaining("soon");
    }

    @Test
    void halfAPercentOfMoneyIsTheMostThatMayBeRejected() {
        assertThatCode(() -> Accounts.withinCeilings(CEILINGS, tallies("bills", 999, 1, "995.00", "4.97"), LISTED))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> Accounts.withinCeilings(CEILINGS, tallies("bills", 999, 1, "995.00", "5.01"), LISTED))
                .hasMessageContaining(
                        "bills | 5.01 of 1000.01 of money, signs left aside, was rejected; 5.00005 is allowed");
    }

    @Test
    void rejectedBillsAndRejectedCreditNotesDoNotMakeUpForEachOther() {
        List<Tally> tallies = new ArrayList<>(tallies("bills", 999, 0, "1000.00", "0"));
        tallies.add(tally("bills", Verdict.REJECTED, 2, "0.00", "200000.00"));

        assertThatThrownBy(() -> Accounts.withinCeilings(CEILINGS, tallies, LISTED))
                .hasMessageContaining("bills | 200000.00 of 201000.00 of money, signs left aside, was rejected;");
    }

    @Test
    void penniesDoNotRefuseATableWhoseCreditNotesCancelItsBills() {
        List<Tally> tallies = new ArrayList<>(tallies("bills", 0, 1, "0", "0.03"));
        tallies.add(tally("bills", Verdict.ACCEPTED, 999, "0.00", "100000.00"));

        assertThatCode(() -> Accounts.withinCeilings(CEILINGS, tallies, LISTED)).doesNotThrowAnyException();
    }

    @Test
    void aRequiredTableWithoutAnAcceptedRowIsRefused() {
        List<Tally> tallies = new ArrayList<>(tallies("people", 1, 0, "0", "0"));
        tallies.removeIf(t -> t.table().equals("matters"));

        assertThatThrownBy(() -> Accounts.withinCeilings(CEILINGS, tallies, LISTED))
                .hasMessageContaining("matters | no row was accepted");
    }

    /** All required tables with one row, and the given table with accepted and rejected rows. */
    private static List<Tally> tallies(String table, long accepted, long rejected, String money, String lost) {
        List<Tally> tallies = new ArrayList<>();
        for (String required : List.of("people", "matters", "bills", "secondments")) {
            if (!required.equals(table)) {
                tallies.add(new Tally(required, required + ".csv", Verdict.ACCEPTED, 1, Optional.empty()));
            }
        }
        tallies.add(tally(table, Verdict.ACCEPTED, accepted, money, money));
        tallies.add(tally(table, Verdict.REJECTED, rejected, lost, lost));
        return tallies;
    }

    private static Tally tally(String table, Verdict verdict, long rows, String net, String absolute) {
        return new Tally(
                table,
                table + ".csv",
                verdict,
                rows,
                Optional.of(new MoneySum(new BigDecimal(net), new BigDecimal(absolute))));
    }
}
