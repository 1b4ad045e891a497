package org.secondment.roi.credit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.secondment.roi.table.Tables;
import org.secondment.roi.testing.Facts;

class CreditLedgerTest {

    @Test
    void aWindowHoldsWhatWasCreditedAndBilledInIt() {
        CreditLedger ledger = new Book()
                .credited("M1", "C2", "2022-01-08", "E2", "", "")
                .credited("M2", "C2", "2022-01-09", "E2", "", "")
                .credited("M3", "C2", "2023-05-01", "E2", "", "")
                .credited("M4", "C2", "2024-06-30", "E2", "", "")
                .credited("M5", "C2", "2024-07-01", "E2", "", "")
                .ledger(
                        billed("M1", "K0", "2022-06-01", 1),
                        billed("M2", "K1", "2023-01-08", 20),
                        billed("M2", "K1", "2023-01-09", 300),
                        billed("M2", "K1", "2023-08-01", 4_000),
                        billed("M3", "K2", "2023-05-01", 50_000),
                        billed("M3", "K2", "2024-06-30", 600_000),
                        billed("M3", "K2", "2024-07-01", 7_000_000),
                        billed("M4", "K3", "2024-06-30", 80_000_000),
                        billed("M4", "K3", "2024-07-01", 900_000_000),
                        paid("M4", "K3", "2024-06-30", "2024-07-01", 70_000_000));
        RouteTotal self = total(ledger, 12, Route.SELF);

        assertThat(self.before()).as("M1 a day too early, M2 on the first day").isEqualTo(20);
        assertThat(self.during()).as("up to the end of the window after").isEqualTo(650_000);
        assertThat(self.after()).as("M4 on the last day, M5 a day too late").isEqualTo(80_000_000);
        assertThat(self.matters()).isEqualTo(1);
        assertThat(self.change()).isEqualTo(79_999_980);
        assertThat(self.collectedAfter()).as("received a day too late").isZero();
        assertThat(ledger.totals(24))
                .as("not mature for 24 months")
                .allMatch(total -> total.before() == 0 && total.after() == 0);
        assertThat(ledger.lines("S3").stream().mapToLong(Line::allBilled).sum())
                .as("every bill stands in the lines")
                .isEqualTo(987_654_321);
    }

    @Test
    void workThatHasToDoWithNoSecondmentIsKnownToo() {
        CreditLedger ledger = new Book()
                .credited("M1", "C2", "2023-08-01", "E2", "", "")
                .credited("M2", "C9", "2023-08-01", "E2", "", "")
                .ledger(billed("M1", "K0", "2023-09-01", 70), billed("M2", "K1", "2023-09-01", 5));

        assertThat(ledger.elsewhere()).isEqualTo(5);
        assertThat(ledger.lines()).extracting(Line::allBilled).containsExactly(70L);
    }

    @Test
    void everyLineTellsWhereItsRowsStandAndTheBoardReadsNobodysName() {
        CreditLedger ledger = new Book()
                .originated("M1", "C2", "2023-08-01", "E2")
                .credited("M2", "C2", "2023-02-01", "E2", "", "", "N")
                .credited("M3", "C2", "2023-08-01", "E2", "", "")
                .ledger();

        assertThat(ledger.lines())
                .extracting(line -> line.claim().source() + " " + line.claim().matter())
                .containsExactly("matters.csv:2 matters.csv:2", "credits.csv:3 matters.csv:4");
        assertThat(ledger.toString()).contains("E2");
        assertThat(ledger.naming(id -> "").toString()).doesNotContain("E1").doesNotContain("E2");
        assertThat(ledger.naming(id -> "").totals(12)).isEqualTo(ledger.totals(12));
    }

    @Test
    void sharesAboveTheWholeAreListedWithTheirDays() {
        var matters = Facts.of(
                Tables.MATTERS,
                "matter_id | client_id | opened_date | practice_area",
                "M1 | C1 | 2020-01-01 | tax",
                "M2 | C2 | 2020-01-01 | tax");
        var credits = Facts.of(
                Tables.CREDITS,
                "credit_id | matter_id | employee_id | role | share_pct | valid_from | valid_to",
                "K1 | M1 | E1 | referral     | 60    | 2023-01-01 | ",
                "K2 | M1 | E2 | origination  | 50    | 2023-02-01 | 2023-02-28",
                "K3 | M1 | E3 | origination  | 30    | 2023-02-10 | 2023-02-20",
                "K4 | M1 | E4 | origination  | 40.01 | 2024-01-01 | 2024-12-31",
                "K5 | M1 | E4 | relationship | 90    | 2024-01-01 | ",
                "K6 | M2 | E1 | referral     | 70    | 2023-01-01 | ",
                "K7 | M2 | E2 | referral     | 30.02 | 2023-06-01 | ",
                "K8 | MX | E2 | referral     | 300   | 2023-06-01 | ");

        assertThat(Overfull.of(matters, credits))
                .containsExactly(
                        new Overfull(
                                "M1",
                                "C1",
                                LocalDate.of(2023, 2, 1),
                                Optional.of(LocalDate.of(2023, 2, 28)),
                                new BigDecimal("140.00")),
                        new Overfull("M2", "C2", LocalDate.of(2023, 6, 1), Optional.empty(), new BigDecimal("100.02")));
    }

    private static RouteTotal total(CreditLedger ledger, int months, Route route) {
        return ledger.totals(months).stream()
                .filter(total -> total.route() == route)
                .findFirst()
                .orElseThrow();
    }

    private static Credited billed(String matter, String credit, String day, long minor) {
        return new Credited(new CreditKey(matter, credit), LocalDate.parse(day), Optional.empty(), minor);
    }

    private static Credited paid(String matter, String credit, String billed, String received, long minor) {
        return new Credited(
                new CreditKey(matter, credit), LocalDate.parse(billed), Optional.of(LocalDate.parse(received)), minor);
    }
}
