package org.secondment.roi.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.secondment.roi.effect.Interval;
import org.secondment.roi.report.Block.Column;
import org.secondment.roi.report.Block.Format;
import org.secondment.roi.report.Block.Grid;
import org.secondment.roi.report.Cell;
import org.secondment.roi.report.Cell.Shorthand;
import org.secondment.roi.value.Convention;
import org.secondment.roi.value.ConventionReturn;
import org.secondment.roi.value.Worth;

/** What the programme returned within the main horizon, the two conventions side by side. */
final class MoneyTables {

    private final MoneyWords words;
    private final List<List<Cell>> rows = new ArrayList<>();

    private MoneyTables(MoneyWords words) {
        this.words = words;
    }

    static Grid returned(MoneyWords words) {
        MoneyTables tables = new MoneyTables(words);
        tables.rows();
        return new Grid(
                "money_return",
                List.of(
                        Columns.words("figure", "Figure", 40),
                        new Column("cash", "Cash", Format.NUMBER, 18),
                        new Column("opportunity", "Margin forgone", Format.NUMBER, 18),
                        Columns.longWords("meaning", "What it is", 60)),
                tables.rows);
    }

    private void rows() {
        money("Benefit of fees beyond expectation", Worth::benefit, "x margin x collection, received debtor days later");
        money("Fees from hosts", Worth::hostFees, "as collected, net of tax");
        money("Time away", Worth::timeAway, "cash: pay and on-costs; margin forgone: work forgone, as it would have been"
                + " billed and collected");
        row("Hosts billed less while away", one -> one.convention() == Convention.CASH
                ? Cell.mark(Shorthand.NOT_APPLICABLE)
                : amount(one, Worth::hostLoss), "margin on it; below 0 where they were billed more");
        money("Training, travel, equipment, recruitment, backfill", Worth::other, "backfill net of its own fees");
        money("Costs", Worth::costs, "the three above");
        money("NPV", Worth::npv, "benefit + fees from hosts - costs, at the start");
        row("NPV, lower limit", one -> limit(one.npv(), Interval::low, Format.MONEY), "95 %");
        row("NPV, upper limit", one -> limit(one.npv(), Interval::high, Format.MONEY), "95 %");
        row("Return on investment", this::ratio, "NPV / costs");
        row("Return on investment, lower limit", one -> ratioLimit(one, Interval::low), "95 %");
        row("Return on investment, upper limit", one -> ratioLimit(one, Interval::high), "95 %");
        row("Self-funding", this::selfFunding, "whether fees from hosts bear the costs");
        row("Payback", this::payback, words.period() + "s after the return until money spent is back and stays");
        money("Break-even fees", Worth::breakEvenFees, "fees beyond expectation at which costs come back");
        row("Clients paid back", one -> share(one, ConventionReturn.PaidBack::share), "share by the end of the horizon");
        row("By chance alone", one -> share(one, ConventionReturn.PaidBack::placeboShare), "the same, secondments dealt"
                + " out by chance");
    }

    private void row(String figure, Function<ConventionReturn, Cell> cell, String meaning) {
        rows.add(List.of(
                Cell.words(figure),
                cell.apply(words.main().by(Convention.CASH)),
                cell.apply(words.main().by(Convention.OPPORTUNITY)),
                Cell.words(meaning)));
    }

    private void money(String figure, ToDoubleFunction<Worth> amount, String meaning) {
        row(figure, one -> amount(one, amount), meaning);
    }

    private static Cell amount(ConventionReturn one, ToDoubleFunction<Worth> amount) {
        return one.worth()
                .map(worth -> Cell.measured(amount.applyAsDouble(worth), Format.MONEY))
                .orElse(Cell.mark(Shorthand.NOT_AVAILABLE));
    }

    private static Cell limit(
            java.util.Optional<Interval> limits, ToDoubleFunction<Interval> end, Format format) {
        return limits.map(one -> Cell.measured(end.applyAsDouble(one), format))
                .orElse(Cell.mark(Shorthand.NOT_AVAILABLE));
    }

    private Cell ratio(ConventionReturn one) {
        OptionalDouble ratio = one.ratio();
        return MoneyWords.figure(ratio, Format.PERCENT);
    }

    private static Cell ratioLimit(ConventionReturn one, ToDoubleFunction<Interval> end) {
        return one.npv().isPresent() && one.roi().isEmpty()
                ? Cell.words("ratio not determined")
                : limit(one.roi(), end, Format.PERCENT);
    }

    private Cell selfFunding(ConventionReturn one) {
        return one.worth()
                .map(worth -> Cell.words(worth.selfFunding() ? "yes" : "no"))
                .orElse(Cell.mark(Shorthand.NOT_AVAILABLE));
    }

    private Cell payback(ConventionReturn one) {
        if (one.npv().isEmpty()) {
            return Cell.mark(Shorthand.NOT_AVAILABLE);
        }
        OptionalDouble time = one.worth().orElseThrow().payback().stays();
        return time.isPresent()
                ? Cell.measured(time.getAsDouble(), Format.NUMBER)
                : Cell.words("not within the horizon");
    }

    private static Cell share(ConventionReturn one, ToDoubleFunction<ConventionReturn.PaidBack> share) {
        return one.paidBack()
                .map(paid -> Cell.measured(share.applyAsDouble(paid), Format.PERCENT))
                .orElse(Cell.mark(Shorthand.NOT_AVAILABLE));
    }
}
