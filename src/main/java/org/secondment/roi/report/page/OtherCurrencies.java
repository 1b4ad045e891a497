package org.secondment.roi.report.page;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.secondment.roi.effect.CurrencyFees;
import org.secondment.roi.report.Block;
import org.secondment.roi.report.Block.Column;
import org.secondment.roi.report.Block.Format;
import org.secondment.roi.report.Block.Grid;
import org.secondment.roi.report.Block.Text;
import org.secondment.roi.report.Cell;
import org.secondment.roi.report.Findings;
import org.secondment.roi.report.Words;

/** What became of fees billed in other currencies; a move of the rate is shown as exchange, never as a write-off. */
final class OtherCurrencies {

    /** Nothing where all bills are in the base currency. */
    static List<Block> of(Findings findings) {
        return findings.foreignFees().isEmpty()
                ? List.of()
                : List.of(new Text("Other currencies", List.of(sentence(findings))), grid(findings));
    }

    private static String sentence(Findings findings) {
        String base = findings.scope().currency();
        String currencies =
                findings.foreignFees().stream().map(CurrencyFees::currency).collect(Collectors.joining(", "));
        BigDecimal difference = findings.foreignFees().stream()
                .map(CurrencyFees::exchangeDifference)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        String moved = difference.signum() == 0
                ? "as much as"
                : Words.money(difference.abs(), base) + (difference.signum() > 0 ? " more than" : " less than");
        return "Some fees were billed in " + currencies + ". Bills count at the rate of their day, receipts at that of"
                + " theirs; what was received came to " + moved
                + " at the rates of its bills. That is exchange: neither fees nor a write-off.";
    }

    private static Grid grid(Findings findings) {
        String base = findings.scope().currency();
        return new Grid(
                "other_currencies",
                List.of(
                        Columns.words("currency", "Currency", 10),
                        amount("billed", "Billed in it"),
                        Columns.money("billed_base", "Billed in " + base),
                        amount("received", "Received in it"),
                        Columns.money("received_base", "Received in " + base),
                        Columns.money("received_at_bill_rates", "The same at bill rates"),
                        Columns.moneyChange("exchange_difference", "Exchange difference"),
                        amount("written_off", "Written off in it"),
                        Columns.money("written_off_at_bill_rates", "Written off at bill rates"),
                        Columns.count("apart", "Receipts of other bills")),
                findings.foreignFees().stream().map(OtherCurrencies::row).toList());
    }

    /** Of the row's own currency, and so without the sign of the base currency. */
    private static Column amount(String name, String heading) {
        return new Column(name, heading, Format.COUNT, 14);
    }

    private static List<Cell> row(CurrencyFees fees) {
        return List.of(
                Cell.words(fees.currency()),
                Cell.exact(fees.billed()),
                Cell.exact(fees.billedInBase()),
                Cell.exact(fees.received()),
                Cell.exact(fees.receivedInBase()),
                Cell.exact(fees.receivedAtBillRates()),
                Cell.exact(fees.exchangeDifference()),
                Cell.exact(fees.writtenOff()),
                Cell.exact(fees.writtenOffAtBillRates()),
                Cell.count(fees.apart()));
    }

    private OtherCurrencies() {}
}
