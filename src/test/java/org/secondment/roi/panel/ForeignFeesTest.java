package org.secondment.roi.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.secondment.roi.panel.Events.rdd;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.secondment.roi.effect.CurrencyFees;
import org.secondment.roi.table.Tables;
import org.secondment.roi.table.Valued;
import org.secondment.roi.testing.Facts;
import org.secondment.roi.testing.SharedSpark;

/** Bills of 1,000 dollars at 0.80, unless they say otherwise; minor units are pence. */
@ExtendWith(SharedSpark.class)
class ForeignFeesTest {

    @Test
    void whatTheRateMovedIsExchangeAndNoWriteOff(SparkSession spark) {
        List<CurrencyFees> fees = fees(
                spark,
                List.of("B1 | M1 | 1 | 2024-01-10 | invoice | USD | 1000.00 | 80000"),
                List.of(
                        "R1 | B1 | 2024-02-01 | receipt   | USD | 600.00 | 45000",
                        "R2 | B1 | 2024-03-01 | receipt   | USD | 300.00 | 25500",
                        "R3 | B1 | 2024-03-02 | write_off | USD | 100.00 | 8200"));

        // received 705 pounds against 720 at the bill's rate; of 1000 dollars all is received or written off
        assertThat(lines(fees))
                .containsExactly("USD | 1000.00 | 800.00 | 900.00 | 705.00 | 720.00 | 100.00 | 80.00 | 0");
        assertThat(fees.get(0).exchangeDifference()).isEqualByComparingTo("-15");
    }

    @Test
    void aBillOfSeveralLinesAndCreditNotesIsPaidInFullAtWhatItIsWorth(SparkSession spark) {
        List<CurrencyFees> fees = fees(
                spark,
                List.of(
                        "B1 | M1 | 1 | 2024-01-10 | invoice     | EUR | 333.33 | 28889",
                        "B1 | M2 | 1 | 2024-01-10 | invoice     | EUR | 666.67 | 57778",
                        "B2 | M1 | 1 | 2024-05-10 | credit_note | EUR | 100.00 | -8700"),
                List.of(
                        "R1 | B1 | 2024-02-01 | receipt | EUR | 1050.00 | 90300",
                        "R2 | B1 | 2024-02-09 | refund  | EUR | 50.00   | -4300"));

        assertThat(lines(fees)).containsExactly("EUR | 900.00 | 779.67 | 1000.00 | 860.00 | 866.67 | 0.00 | 0.00 | 0");
    }

    @Test
    void receiptsInAnotherCurrencyThanTheirBillAreCountedApart(SparkSession spark) {
        List<CurrencyFees> fees = fees(
                spark,
                List.of("B1 | M1 | 1 | 2024-01-10 | invoice | USD | 1000.00 | 80000"),
                List.of(
                        "R1 | B1 | 2024-02-01 | receipt | EUR | 600.00 | 51000",
                        "R2 | B9 | 2024-02-01 | receipt | USD | 600.00 | 48000"));

        assertThat(lines(fees))
                .containsExactly(
                        "EUR | 0.00 | 0.00 | 0.00 | 0.00 | 0.00 | 0.00 | 0.00 | 1",
                        "USD | 1000.00 | 800.00 | 0.00 | 0.00 | 0.00 | 0.00 | 0.00 | 1");
    }

    @Test
    void transfersAndWhatComesAfterTheAsOfDayDoNotCount(SparkSession spark) {
        List<CurrencyFees> fees = fees(
                spark,
                List.of(
                        "B1 | M1 | 1 | 2024-12-31 | invoice | USD | 1000.00 | 80000",
                        "B2 | M1 | 1 | 2025-01-01 | invoice | USD | 1000.00 | 80000"),
                List.of(
                        "R1 | B1 | 2024-12-31 | transfer | USD | 600.00 | 45000",
                        "R2 | B1 | 2025-01-01 | receipt  | USD | 300.00 | 25500"));

        assertThat(lines(fees)).containsExactly("USD | 1000.00 | 800.00 | 0.00 | 0.00 | 0.00 | 0.00 | 0.00 | 0");
    }

    @Test
    void nothingIsSaidWhereAllMoneyIsInTheBaseCurrency(SparkSession spark) {
        assertThat(fees(spark, List.of("B1 | M1 | 1 | 2024-01-10 | invoice | | | 80000"), List.of()))
                .isEmpty();
    }

    private static List<CurrencyFees> fees(SparkSession spark, List<String> bills, List<String> receipts) {
        List<Valued> billed = Facts.valued(
                Tables.BILLS,
                "bill_id | matter_id | bill_line | bill_date | kind | currency | fees_net | minor",
                bills.toArray(String[]::new));
        List<Valued> paid = Facts.valued(
                Tables.RECEIPTS,
                "receipt_id | bill_id | received_date | kind | currency | fees_amount | minor",
                receipts.toArray(String[]::new));
        return Samples.foreignFees(
                rdd(spark, billed), rdd(spark, paid), LocalDate.of(2024, 12, 31), Currency.getInstance("GBP"));
    }

    private static List<String> lines(List<CurrencyFees> fees) {
        return fees.stream()
                .map(fee -> fee.currency() + " | " + fee.billed().toPlainString() + " | " + fee.billedInBase() + " | "
                        + fee.received().toPlainString() + " | " + fee.receivedInBase() + " | "
                        + fee.receivedAtBillRates() + " | " + fee.writtenOff().toPlainString() + " | "
                        + fee.writtenOffAtBillRates() + " | " + fee.apart())
                .toList();
    }
}
