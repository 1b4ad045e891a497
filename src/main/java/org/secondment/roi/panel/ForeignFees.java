package org.secondment.roi.panel;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.secondment.roi.table.Fact;
import org.secondment.roi.table.Table;
import org.secondment.roi.table.Tables;
import org.secondment.roi.table.Valued;
import scala.Tuple2;

/**
 * Bills and receipts in other currencies than the base currency, brought together by bill: what a receipt is worth at the
 * rate of its bill is its share of what the bill is worth, so that a bill paid in full is worth what was billed.
 */
final class ForeignFees {

    /**
     * Sums of one currency; the long ones in minor units of the base currency.
     *
     * @param apart receipts and write-offs of no bill in the currency
     */
    record Sum(
            BigDecimal billed,
            long billedMinor,
            BigDecimal received,
            long receivedMinor,
            long receivedAtBillRates,
            BigDecimal writtenOff,
            long writtenOffAtBillRates,
            long apart)
            implements Serializable {

        private static final long serialVersionUID = 1L;

        static final Sum NONE = new Sum(BigDecimal.ZERO, 0, BigDecimal.ZERO, 0, 0, BigDecimal.ZERO, 0, 0);

        static Sum billed(Money money) {
            return new Sum(money.amount, money.minor, BigDecimal.ZERO, 0, 0, BigDecimal.ZERO, 0, 0);
        }

        static Sum received(Money money, long atBillRate) {
            return new Sum(BigDecimal.ZERO, 0, money.amount, money.minor, atBillRate, BigDecimal.ZERO, 0, 0);
        }

        static Sum writtenOff(Money money, long atBillRate) {
            return new Sum(BigDecimal.ZERO, 0, BigDecimal.ZERO, 0, 0, money.amount, atBillRate, 0);
        }

        static Sum apart(long rows) {
            return new Sum(BigDecimal.ZERO, 0, BigDecimal.ZERO, 0, 0, BigDecimal.ZERO, 0, rows);
        }

        Sum plus(Sum other) {
            return new Sum(
                    billed.add(other.billed),
                    Math.addExact(billedMinor, other.billedMinor),
                    received.add(other.received),
                    Math.addExact(receivedMinor, other.receivedMinor),
                    Math.addExact(receivedAtBillRates, other.receivedAtBillRates),
                    writtenOff.add(other.writtenOff),
                    Math.addExact(writtenOffAtBillRates, other.writtenOffAtBillRates),
                    apart + other.apart);
        }
    }

    /** An amount in its own currency, and in minor units of the base currency. */
    private record Money(String kind, String currency, BigDecimal amount, long minor) implements Serializable {

        private static final long serialVersionUID = 1L;

        Money plus(Money other) {
            return new Money(kind, currency, amount.add(other.amount), Math.addExact(minor, other.minor));
        }
    }

    /**
     * Sums of each bill by currency, to be added up; none where all money is in the base currency.
     *
     * @param last day that counts, since 1970-01-01
     */
    static JavaPairRDD<String, Sum> of(JavaRDD<Valued> bills, JavaRDD<Valued> receipts, int last) {
        return foreign(Tables.BILLS, "bill_date", bills, last)
                .cogroup(foreign(Tables.RECEIPTS, "received_date", receipts, last))
                .values()
                .flatMapToPair(bill -> sums(bill._1, bill._2).iterator());
    }

    private static JavaPairRDD<String, Money> foreign(Table table, String date, JavaRDD<Valued> rows, int last) {
        int bill = table.slot(Tables.BILL.name());
        int day = table.slot(date);
        int kind = table.slot("kind");
        int currency = table.slot(Tables.CURRENCY_CODE.name());
        int amount = table.slot(table.money().orElseThrow().name());
        return rows.filter(
                        row -> row.fact().has(currency) && row.fact().day(day).toEpochDay() <= last)
                .mapToPair(row -> {
                    Fact fact = row.fact();
                    BigDecimal number = fact.number(amount);
                    BigDecimal signed = row.minor() < 0 ? number.abs().negate() : number;
                    return new Tuple2<>(
                            fact.text(bill), new Money(fact.text(kind), fact.text(currency), signed, row.minor()));
                });
    }

    /** Of one bill. */
    private static List<Tuple2<String, Sum>> sums(Iterable<Money> bills, Iterable<Money> receipts) {
        List<Tuple2<String, Sum>> sums = new ArrayList<>();
        Map<String, Money> billed = new HashMap<>();
        for (Money bill : bills) {
            billed.merge(bill.currency, bill, Money::plus);
            sums.add(new Tuple2<>(bill.currency, Sum.billed(bill)));
        }
        for (Money receipt : receipts) {
            Money bill = billed.get(receipt.currency);
            Sum sum = bill == null || bill.amount.signum() == 0 ? Sum.apart(1) : sum(receipt, bill);
            sums.add(new Tuple2<>(receipt.currency, sum));
        }
        return sums;
    }

    private static Sum sum(Money receipt, Money bill) {
        long atBillRate = receipt.amount
                .multiply(BigDecimal.valueOf(bill.minor))
                .divide(bill.amount, 0, RoundingMode.HALF_UP)
                .longValueExact();
        return switch (receipt.kind) {
            case "receipt", "refund" -> Sum.received(receipt, atBillRate);
            case "write_off" -> Sum.writtenOff(receipt, atBillRate);
            default -> Sum.NONE;
        };
    }

    private ForeignFees() {}
}
