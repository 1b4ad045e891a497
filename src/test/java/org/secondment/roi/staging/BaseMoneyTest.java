package org.secondment.roi.staging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.secondment.roi.table.Table;
import org.secondment.roi.table.Tables;
import org.secondment.roi.testing.Facts;

class BaseMoneyTest {

    private static final Currency GBP = Currency.getInstance("GBP");

    @Test
    void anAmountInTheBaseCurrencyIsItselfInPence() {
        List<Judgement> bills = bills(
                "B1 | 2024-03-04 | 1234.56 | GBP |",
                "B2 | 2024-03-04 | -0.10 | GBP | invoice",
                "B3 | 2024-03-04 | 99999999999999.99 | GBP |");

        assertThat(minors(bills, GBP, Optional.empty()))
                .containsExactly("B1 | ACCEPTED | 123456", "B2 | ACCEPTED | -10", "B3 | ACCEPTED | 9999999999999999");
    }

    @Test
    void aForeignAmountIsConvertedExactlyAndHalfAPennyIsRoundedUp() {
        // 100.03 x 0.85 = 85.0255; 0.10 x 0.85 = 0.085; 0.30 x 0.85 = 0.255; 0.333 x 0.85 = 0.28305
        List<Judgement> bills = bills(
                "B1 | 2024-03-04 | 100.03 | EUR |",
                "B2 | 2024-03-04 | 0.10 | EUR |",
                "B3 | 2024-03-04 | 0.30 | EUR |",
                "B4 | 2024-03-04 | 0.333 | EUR |",
                "B5 | 2024-03-04 | -0.10 | EUR |");

        assertThat(minors(bills, GBP, rates("EUR | 2024-03-01 | 0.85")))
                .containsExactly(
                        "B1 | ACCEPTED | 8503",
                        "B2 | ACCEPTED | 9",
                        "B3 | ACCEPTED | 26",
                        "B4 | ACCEPTED | 28",
                        "B5 | ACCEPTED | -9");
    }

    @Test
    void aRateOfEightDecimalsIsUsedWhole() {
        List<Judgement> bills = bills("B1 | 2024-03-04 | 123456789.01 | USD |");

        // 123456789.01 x 0.78912345 = 97422647.277...
        assertThat(minors(bills, GBP, rates("USD | 2024-03-04 | 0.78912345")))
                .containsExactly("B1 | ACCEPTED | "
                        + new java.math.BigDecimal("123456789.01")
                                .multiply(new java.math.BigDecimal("0.78912345"))
                                .setScale(2, java.math.RoundingMode.HALF_UP)
                                .unscaledValue());
    }

    @Test
    void theLatestRateOnOrBeforeTheDayApplies() {
        List<Judgement> bills = bills(
                "B1 | 2024-01-31 | 100 | EUR |",
                "B2 | 2024-02-01 | 100 | EUR |",
                "B3 | 2024-02-29 | 100 | EUR |",
                "B4 | 2024-03-01 | 100 | EUR |");

        assertThat(minors(
                        bills,
                        GBP,
                        rates(
                                "EUR | 2024-01-01 | 0.81",
                                "EUR | 2024-02-01 | 0.82",
                                "EUR | 2024-03-01 | 0.83",
                                "USD | 2024-02-15 | 0.50")))
                .containsExactly(
                        "B1 | ACCEPTED | 8100", "B2 | ACCEPTED | 8200", "B3 | ACCEPTED | 8200", "B4 | ACCEPTED | 8300");
    }

    @Test
    void aRowWithoutARateIsRejectedAndNeverConvertedAtOne() {
        List<Judgement> bills =
                bills("B1 | 2024-03-04 | 100 | EUR |", "B2 | 2024-03-04 | 100 | GBP |", "B3 | 2024-03-04 | 1 | USD |");

        assertThat(minors(bills, GBP, rates("EUR | 2024-03-05 | 0.85")))
                .containsExactly("B1 | REJECTED | ", "B2 | ACCEPTED | 10000", "B3 | REJECTED | ");
        assertThat(Verdicts.rules(bills)).containsExactly("no-rate | currency | EUR", "no-rate | currency | USD");
        assertThat(Verdicts.text(bills))
                .contains(
                        "bills.csv | 2 | REJECTED | currency is 'EUR', not the base currency GBP, and there is no rate for"
                                + " 2024-03-04; add a rate for that day, or one at most 45 days older, to fx_rates");
    }

    @Test
    void withoutAnyRateTheReaderIsAskedToSupplyThem() {
        List<Judgement> bills = bills("B3 | 2024-03-04 | 1 | USD |");

        assertThat(minors(bills, GBP, Optional.empty())).containsExactly("B3 | REJECTED | ");
        assertThat(Verdicts.text(bills))
                .containsExactly(
                        "bills.csv | 2 | REJECTED | currency is 'USD', not the base currency GBP, and there is no rate for"
                                + " 2024-03-04; supply fx_rates with a rate for that day");
    }

    @Test
    void aRateServesFortyFiveDaysAndNotOneMore() {
        List<Judgement> bills = bills("B1 | 2024-02-15 | 100 | EUR |", "B2 | 2024-02-16 | 100 | EUR |");

        assertThat(minors(bills, GBP, rates("EUR | 2024-01-01 | 0.85")))
                .containsExactly("B1 | ACCEPTED | 8500", "B2 | REJECTED | ");
    }

    @Test
    void aRateOfTheBaseCurrencyChangesNothing() {
        assertThat(minors(bills("B1 | 2024-01-20 | 100 | GBP |"), GBP, rates("GBP | 2024-01-01 | 0.5")))
                .containsExactly("B1 | ACCEPTED | 10000");
    }

    @Test
    void creditNotesAndReversalsTakeFeesBackWhateverTheirSign() {
        List<Judgement> bills = bills(
                "B1 | 2024-03-04 | 70 | GBP | credit_note",
                "B2 | 2024-03-04 | -70 | GBP | credit_note",
                "B3 | 2024-03-04 | 30 | GBP | reversal",
                "B4 | 2024-03-04 | -30 | EUR | reversal",
                "B5 | 2024-03-04 | 20 | GBP | secondment_recharge");

        assertThat(minors(bills, GBP, rates("EUR | 2024-03-01 | 0.85")))
                .containsExactly(
                        "B1 | ACCEPTED | -7000",
                        "B2 | ACCEPTED | -7000",
                        "B3 | ACCEPTED | -3000",
                        "B4 | ACCEPTED | -2550",
                        "B5 | ACCEPTED | 2000");
    }

    @Test
    void aRefundTakesMoneyBackWhateverItsSignAndConvertsOnItsOwnDay() {
        List<Judgement> receipts = Verdicts.rows(
                Tables.RECEIPTS,
                "receipt_id | received_date | fees_amount | currency | kind",
                "R1 | 2024-03-04 | 100 | EUR | receipt",
                "R2 | 2024-04-01 | 100 | EUR | refund",
                "R3 | 2024-04-01 | -100 | EUR | refund",
                "R4 | 2024-04-01 | 5 | GBP | write_off");

        assertThat(minors(Tables.RECEIPTS, receipts, GBP, rates("EUR | 2024-03-01 | 0.85", "EUR | 2024-04-01 | 0.80")))
                .containsExactly(
                        "R1 | ACCEPTED | 8500",
                        "R2 | ACCEPTED | -8000",
                        "R3 | ACCEPTED | -8000",
                        "R4 | ACCEPTED | 500");
    }

    @Test
    void theMinorUnitsAreThoseOfTheBaseCurrency() {
        List<Judgement> bills = bills(
                "B1 | 2024-03-04 | 1500 | JPY |",
                "B2 | 2024-03-04 | 10.01 | GBP |",
                "B3 | 2024-03-04 | -10.01 | GBP |");

        // 10.01 x 190.50 = 1906.905
        assertThat(minors(bills, Currency.getInstance("JPY"), rates("GBP | 2024-03-01 | 190.5")))
                .containsExactly("B1 | ACCEPTED | 1500", "B2 | ACCEPTED | 1907", "B3 | ACCEPTED | -1907");
        assertThat(minors(bills("B1 | 2024-03-04 | 1.2340 | KWD |"), Currency.getInstance("KWD"), Optional.empty()))
                .as("three decimals")
                .containsExactly("B1 | ACCEPTED | 1234");
    }

    private static List<String> minors(List<Judgement> bills, Currency base, Optional<Rates> rates) {
        return minors(Tables.BILLS, bills, base, rates);
    }

    private static List<String> minors(Table table, List<Judgement> rows, Currency base, Optional<Rates> rates) {
        BaseMoney money = new BaseMoney(table, base, rates);
        List<String> minors = new ArrayList<>();
        for (Judgement row : rows) {
            long minor = money.minor(row);
            minors.add(row.fact().text(0) + " | " + Verdicts.verdict(row) + " | " + (row.accepted() ? minor : ""));
        }
        return minors;
    }

    private static List<Judgement> bills(String... lines) {
        return Verdicts.rows(Tables.BILLS, "bill_id | bill_date | fees_net | currency | kind", lines);
    }

    private static Optional<Rates> rates(String... lines) {
        return Optional.of(new Rates(Facts.of(Tables.FX_RATES, "currency | rate_date | rate_to_base", lines)));
    }
}
