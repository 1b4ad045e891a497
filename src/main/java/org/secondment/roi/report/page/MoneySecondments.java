package org.secondment.roi.report.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.secondment.roi.report.Block;
import org.secondment.roi.report.Block.Grid;
import org.secondment.roi.report.Block.Text;
import org.secondment.roi.report.Cell;
import org.secondment.roi.report.Cell.Shorthand;
import org.secondment.roi.report.Findings;
import org.secondment.roi.report.Words;
import org.secondment.roi.value.Convention;
import org.secondment.roi.value.SecondmentReturn;
import org.secondment.roi.value.SecondmentReturn.Allocated;

/** One row per secondment: what it cost, what would have to come back, and an allocation of its client's fees. */
record MoneySecondments(MoneyWords words, Findings findings) {

    List<Block> blocks() {
        List<SecondmentReturn> all = words.programme().secondments().stream()
                .sorted(Comparator.comparing(MoneySecondments::difference, Comparator.reverseOrder()))
                .toList();
        return all.isEmpty()
                ? List.of()
                : List.of(new Text("One secondment at a time", said(all)), grid(all));
    }

    /** Those without fees stand last. */
    private static BigDecimal difference(SecondmentReturn one) {
        return one.fees().map(Allocated::difference).orElse(BigDecimal.valueOf(-Double.MAX_VALUE));
    }

    private List<String> said(List<SecondmentReturn> all) {
        List<String> said = new ArrayList<>();
        said.add("A client's fees are divided among its secondments by days away: an allocation, not an estimate. One"
                + " client moves for many reasons, so a single secondment has no range, no return on investment and no"
                + " payback. Fees are as billed; costs are at the client's first start.");
        List<SecondmentReturn> known =
                all.stream().filter(one -> one.fees().isPresent()).toList();
        if (known.size() > 1) {
            SecondmentReturn most = known.get(0);
            SecondmentReturn least = known.get(known.size() - 1);
            said.add("Actual minus expected, noise included, runs from " + named(least) + " to " + named(most)
                    + "; it is below zero for "
                    + known.stream()
                            .filter(one -> difference(one).signum() < 0)
                            .count()
                    + " of " + known.size() + ".");
        }
        return said;
    }

    private String named(SecondmentReturn one) {
        return Words.change(difference(one), words.currency()) + " ("
                + findings.clientName(one.secondment().host()) + ", " + one.secondment().secondment() + ")";
    }

    private Grid grid(List<SecondmentReturn> all) {
        return new Grid(
                "money_secondments",
                List.of(
                        Columns.words("secondment_id", "Secondment", 14),
                        Columns.words("host", "Host", 30),
                        Columns.day("start", "Start"),
                        Columns.words("counted", "Counted", 9),
                        Columns.money("host_fees", "Fees from host"),
                        Columns.money("cost_cash", "Cost, cash"),
                        Columns.money("cost_opportunity", "Cost, margin forgone"),
                        Columns.money("break_even_cash", "Break-even fees, cash"),
                        Columns.money("break_even_opportunity", "Break-even fees, margin forgone"),
                        Columns.money("actual", "Fees after, allocated"),
                        Columns.money("expected", "Expected, allocated"),
                        Columns.moneyChange("difference", "Actual minus expected, noise included")),
                all.stream().map(this::row).toList());
    }

    private List<Cell> row(SecondmentReturn one) {
        return List.of(
                Cell.words(one.secondment().secondment()),
                Cell.words(findings.clientName(one.secondment().host())),
                Cell.day(one.secondment().start()),
                Cell.words(one.counted() ? "yes" : "no"),
                Cell.exact(one.hostFees()),
                known(one.costs(), Convention.CASH),
                known(one.costs(), Convention.OPPORTUNITY),
                known(one.breakEvenFees(), Convention.CASH),
                known(one.breakEvenFees(), Convention.OPPORTUNITY),
                allocated(one, one.fees().map(Allocated::actual)),
                allocated(one, one.fees().map(Allocated::expected)),
                allocated(one, one.fees().map(Allocated::difference)));
    }

    private static Cell known(Map<Convention, BigDecimal> amounts, Convention convention) {
        return Columns.figure(Optional.ofNullable(amounts.get(convention)));
    }

    private static Cell allocated(SecondmentReturn one, Optional<BigDecimal> amount) {
        return amount.map(Cell::exact)
                .orElse(Cell.mark(one.counted() ? Shorthand.NOT_AVAILABLE : Shorthand.NOT_APPLICABLE));
    }
}
