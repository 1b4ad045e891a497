package org.secondment.roi.report.page;

import static org.secondment.roi.report.page.ModelFormulas.NOT_DETERMINED;
import static org.secondment.roi.report.page.ModelFormulas.NOT_TOLD;
import static org.secondment.roi.report.page.ModelFormulas.NOT_WITHIN;
import static org.secondment.roi.report.page.ModelFormulas.TOO_FEW;
import static org.secondment.roi.report.page.ModelFormulas.where;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.secondment.roi.effect.Interval;
import org.secondment.roi.report.Block.Column;
import org.secondment.roi.report.Block.Format;
import org.secondment.roi.report.Block.Grid;
import org.secondment.roi.report.Cell;
import org.secondment.roi.value.Convention;
import org.secondment.roi.value.ConventionReturn;
import org.secondment.roi.value.Worth;

/** The results as formulas, the two conventions side by side. */
final class MoneyModelResults {

    private final MoneyWords words;
    private final List<List<Cell>> rows = new ArrayList<>();

    MoneyModelResults(MoneyWords words) {
        this.words = words;
    }

    Grid grid() {
        amount("Benefit of fees beyond expectation", "benefit", of -> "fees_after*earned", Worth::benefit);
        amount("Fees from hosts", "hosts", of -> "host_fees", Worth::hostFees);
        amount("Costs", "costs", MoneyModelResults::costs, Worth::costs);
        amount("NPV", "npv", of -> "fees_after*earned+host_fees-costs_" + of.label(), Worth::npv);
        npvLimit("NPV, lower limit", "npv_low", "no lower limit", Interval::low);
        npvLimit("NPV, upper limit", "npv_high", "no upper limit", Interval::high);
        roi();
        roiLimit("Return on investment, lower limit", "roi_low", "no lower limit", Interval::low);
        roiLimit("Return on investment, upper limit", "roi_high", "no upper limit", Interval::high);
        selfFunding();
        payback();
        amount(
                "Break-even fees",
                "break_even",
                of -> "(costs_" + of.label() + "-host_fees)/(margin*collection)",
                Worth::breakEvenFees);
        return new Grid(
                "money_results",
                List.of(
                        Columns.words("figure", "Figure", 46),
                        new Column("cash", "Cash", Format.NUMBER, 18),
                        new Column("opportunity", "Margin forgone", Format.NUMBER, 18)),
                rows);
    }

    private static String costs(Convention convention) {
        return convention == Convention.CASH ? "other_costs+pay" : "other_costs+own_time+host_loss";
    }

    private void row(String figure, Function<Convention, Cell> cell) {
        rows.add(List.of(
                Cell.words(figure), cell.apply(Convention.CASH), cell.apply(Convention.OPPORTUNITY)));
    }

    private void amount(
            String figure, String name, Function<Convention, String> formula, ToDoubleFunction<Worth> part) {
        row(figure, of -> {
            String text = where(ModelFormulas.told(of), 1, NOT_TOLD, formula.apply(of));
            String named = name + "_" + of.label();
            return one(of).worth()
                    .map(worth -> ModelFormulas.formula(named, text, part.applyAsDouble(worth), Format.MONEY))
                    .orElse(ModelFormulas.formula(named, text, NOT_TOLD));
        });
    }

    private void npvLimit(String figure, String name, String none, ToDoubleFunction<Interval> end) {
        boolean low = name.equals("npv_low");
        row(figure, of -> {
            String fees = low ? "fees_low" : "fees_high";
            String formula = of == Convention.CASH
                    ? "IF(ISNUMBER(" + fees + ")," + fees + "*earned+host_fees-costs_cash,\"" + none + "\")"
                    : "npv_opportunity" + (low ? "-" : "+") + "critical*SQRT(npv_variance)";
            return limit(of, name, formula, one(of).npv().map(end::applyAsDouble), TOO_FEW, Format.MONEY);
        });
    }

    private void roi() {
        row("Return on investment", of -> {
            String costs = "costs_" + of.label();
            String formula = "IF(" + costs + ">0,npv_" + of.label() + "/" + costs + ",\"" + NOT_DETERMINED + "\")";
            OptionalDouble ratio = one(of).ratio();
            return limit(
                    of,
                    "roi",
                    formula,
                    ratio.isPresent() ? Optional.of(ratio.getAsDouble()) : Optional.empty(),
                    one(of).npv().isPresent() ? NOT_DETERMINED : TOO_FEW,
                    Format.PRECISE_PERCENT);
        });
    }

    private void roiLimit(String figure, String name, String none, ToDoubleFunction<Interval> end) {
        String npv = name.replace("roi", "npv");
        String sign = name.equals("roi_low") ? "-" : "+";
        row(figure, of -> {
            String formula = of == Convention.CASH
                    ? "IF(costs_cash>0,IF(ISNUMBER(" + npv + "_cash)," + npv + "_cash/costs_cash,\"" + none + "\"),\""
                            + NOT_DETERMINED + "\")"
                    : "IF(OR(costs_opportunity<=0,ratio_square<=0.000000001*costs_opportunity^2),\"" + NOT_DETERMINED
                            + "\",(-ratio_slope" + sign + "SQRT(ratio_slope^2-4*ratio_square*ratio_constant))"
                            + "/(2*ratio_square))";
            return limit(
                    of,
                    name,
                    formula,
                    one(of).roi().map(end::applyAsDouble),
                    one(of).npv().isPresent() ? NOT_DETERMINED : TOO_FEW,
                    Format.PRECISE_PERCENT);
        });
    }

    private Cell limit(
            Convention of, String name, String formula, Optional<Double> value, String otherwise, Format format) {
        String text = where(ModelFormulas.told(of), 2, TOO_FEW, formula);
        String named = name + "_" + of.label();
        return value.map(number -> ModelFormulas.formula(named, text, number, format))
                .orElse(ModelFormulas.formula(named, text, otherwise));
    }

    private void selfFunding() {
        row("Self-funding: fees from hosts bear the costs", of -> {
            String text = where(
                    ModelFormulas.told(of), 1, NOT_TOLD, "IF(host_fees>=costs_" + of.label() + ",\"yes\",\"no\")");
            String words = one(of).worth()
                    .map(worth -> worth.selfFunding() ? "yes" : "no")
                    .orElse(NOT_TOLD);
            return ModelFormulas.formula("self_funding_" + of.label(), text, words);
        });
    }

    /** Linear inside the first period from which on nothing is lost again. */
    private void payback() {
        row("Payback, " + words.period() + "s after the return", of -> {
            String running = "money_running_" + of.label();
            String stays = "SUM(" + running + "_stays)";
            String before = "INDEX(" + running + ",periods+1-" + stays + ")";
            String after = "INDEX(" + running + ",periods+2-" + stays + ")";
            String formula = "IF(" + stays + "=0,\"" + NOT_WITHIN + "\",IF(" + stays + "=periods+1,0,periods-" + stays
                    + "-" + before + "/(" + after + "-" + before + ")))";
            ConventionReturn one = one(of);
            OptionalDouble time = one.npv().isPresent()
                    ? one.worth().orElseThrow().payback().stays()
                    : OptionalDouble.empty();
            return limit(
                    of,
                    "payback",
                    formula,
                    time.isPresent() ? Optional.of(time.getAsDouble()) : Optional.empty(),
                    one.npv().isPresent() ? NOT_WITHIN : TOO_FEW,
                    Format.NUMBER);
        });
    }

    private ConventionReturn one(Convention convention) {
        return words.main().by(convention);
    }
}
