package org.secondment.roi.report.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.secondment.roi.credit.CreditLedger;
import org.secondment.roi.credit.Irregular;
import org.secondment.roi.credit.Overfull;
import org.secondment.roi.report.Block;
import org.secondment.roi.report.Block.Grid;
import org.secondment.roi.report.Block.Text;
import org.secondment.roi.report.Cell;
import org.secondment.roi.report.Words;

/** What the risk reader must know: credit while away without permission, and shares of more than the whole. */
final class ReferredExceptions {

    private static final int MOST_OVERFULL = 40;

    private final ReferredAmounts amounts;
    private final CreditLedger ledger;

    ReferredExceptions(ReferredAmounts amounts) {
        this.amounts = amounts;
        this.ledger = amounts.ledger();
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Text("Exceptions for the risk reader", List.of(said())));
        if (!ledger.exceptions().isEmpty()) {
            blocks.add(grid());
        }
        return blocks;
    }

    private String said() {
        int all = ledger.exceptions().size();
        if (all == 0) {
            return "No work of a host was credited to a lawyer while away there without permission.";
        }
        long billed =
                ledger.exceptions().stream().mapToLong(Irregular::allBilled).sum();
        return Words.capital(Words.counted(all, "credit", "credits")) + " for work of the host "
                + (all == 1 ? "is" : "are") + " dated while the lawyer was away there, and forbidden or without a noted"
                + " permission: " + amounts.money(billed) + " billed so far. "
                + (all == 1 ? "It is" : "They are") + " part of no other figure here, and no success.";
    }

    /** By client and reason: whose credit it is, the risk reader finds in the pack ops. */
    private Grid grid() {
        Map<String, Map<Irregular.Reason, List<Irregular>>> byClient = ledger.exceptions().stream()
                .collect(Collectors.groupingBy(
                        one -> one.away().client(),
                        TreeMap::new,
                        Collectors.groupingBy(
                                Irregular::reason, () -> new EnumMap<>(Irregular.Reason.class), Collectors.toList())));
        List<List<Cell>> rows = new ArrayList<>();
        byClient.forEach((client, reasons) -> reasons.forEach((reason, some) -> rows.add(List.of(
                Cell.words(amounts.findings().clientName(client)),
                Cell.words(Words.capital(reason.words())),
                Cell.count(some.size()),
                amounts.cell(some.stream().mapToLong(Irregular::allBilled).sum())))));
        return new Grid(
                "referred_exceptions",
                List.of(
                        Columns.words("client", "Client", 34),
                        Columns.words("why", "Why it is listed", 32),
                        Columns.count("credits", "Credits"),
                        Columns.money("billed", "Billed so far")),
                rows);
    }

    /** Matters whose shares exceed the whole. */
    List<Block> overfull() {
        List<Overfull> all = ledger.overfull();
        if (all.isEmpty()) {
            return List.of(new Text("Shares above 100 %", List.of("No matter's shares add up to more than 100 %.")));
        }
        List<Overfull> shown = all.stream()
                .sorted(Comparator.comparing(Overfull::sum)
                        .reversed()
                        .thenComparing(Overfull::matter)
                        .thenComparing(Overfull::from))
                .limit(MOST_OVERFULL)
                .toList();
        return List.of(
                new Text(
                        "Shares above 100 %",
                        List.of("In " + Words.counted(all.size(), "period", "periods")
                                + " the shares of one matter add up to more than 100 %. "
                                + (ledger.terms().refusesOverfull()
                                        ? "Nobody is credited with what was billed on these days"
                                        : "They are scaled to 100 %")
                                + "; mend them in credits."
                                + (all.size() > MOST_OVERFULL ? " The " + MOST_OVERFULL + " largest are shown." : ""))),
                grid(shown));
    }

    private Grid grid(List<Overfull> shown) {
        return new Grid(
                "shares_above_100",
                List.of(
                        Columns.words("client", "Client", 34),
                        Columns.words("matter_id", "Matter", 14),
                        Columns.day("from", "From"),
                        Columns.words("to", "To", 14),
                        Columns.percent("sum", "Sum of shares")),
                shown.stream()
                        .map(one -> List.of(
                                Cell.words(amounts.findings().clientName(one.client())),
                                Cell.words(one.matter()),
                                Cell.day(one.from()),
                                one.to().map(Cell::day).orElse(Cell.words("holds on")),
                                Cell.ratio(one.sum().doubleValue() / 100)))
                        .toList());
    }
}
