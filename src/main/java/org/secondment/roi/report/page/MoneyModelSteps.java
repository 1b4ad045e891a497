package org.secondment.roi.report.page;

import static org.secondment.roi.report.page.ModelFormulas.NOT_TOLD;
import static org.secondment.roi.report.page.ModelFormulas.TOO_FEW;
import static org.secondment.roi.report.page.ModelFormulas.chosen;
import static org.secondment.roi.report.page.ModelFormulas.days;
import static org.secondment.roi.report.page.ModelFormulas.fees;
import static org.secondment.roi.report.page.ModelFormulas.where;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import org.secondment.roi.effect.Interval;
import org.secondment.roi.effect.study.IncrementalFees.Spread;
import org.secondment.roi.report.Block.Column;
import org.secondment.roi.report.Block.Format;
import org.secondment.roi.report.Block.Grid;
import org.secondment.roi.report.Cell;
import org.secondment.roi.value.Convention;
import org.secondment.roi.value.HorizonReturn;
import org.secondment.roi.value.Values;
import org.secondment.roi.value.Worth;

/** The steps between assumptions and results, each a named cell. */
final class MoneyModelSteps {

    private final HorizonReturn main;
    private final int place;
    private final Values values;
    private final Optional<Worth> cash;
    private final Optional<Worth> opportunity;
    private final Optional<Worth> any;
    private final List<List<Cell>> rows = new ArrayList<>();

    MoneyModelSteps(MoneyWords words) {
        main = words.main();
        place = words.programme().horizons().indexOf(main) + 1;
        values = Values.base(words.programme().assumptions());
        cash = main.by(Convention.CASH).worth();
        opportunity = main.by(Convention.OPPORTUNITY).worth();
        any = cash.or(() -> opportunity);
    }

    Grid grid() {
        choice();
        presentValues();
        limits();
        ratio();
        return new Grid(
                "money_steps",
                List.of(
                        Columns.words("step", "Step", 46),
                        new Column("value", "Value", Format.NUMBER, 18)),
                rows);
    }

    private void choice() {
        int cashTold = MoneyModelFigures.told(main.by(Convention.CASH));
        int opportunityTold = MoneyModelFigures.told(main.by(Convention.OPPORTUNITY));
        add("Row of the horizon chosen", "chosen", "MATCH(horizon,money_limits_quarters,0)", place, Format.COUNT);
        add("Periods of it", "periods", chosen("periods"), main.fees().horizon(), Format.COUNT);
        add("Cash: 0 not told, 1 points, 2 limits", "cash_told", chosen("cash"), cashTold, Format.COUNT);
        add("Margin forgone, likewise", "opportunity_told", chosen("opportunity"), opportunityTold, Format.COUNT);
        add(
                "Either of them",
                "told",
                "MAX(cash_told,opportunity_told)",
                Math.max(cashTold, opportunityTold),
                Format.COUNT);
        add(
                "Earned of a unit billed",
                "earned",
                "margin*collection*(1+discount_year)^(-debtor_days/365)",
                values.earned(),
                Format.PROBABILITY);
        add(
                "Forgone of a unit of time",
                "forgone",
                "billing*collection*capacity*(1-avoidable)",
                values.forgone(),
                Format.PROBABILITY);
    }

    private void presentValues() {
        String after = ">=1";
        money("Fees beyond expectation", "fees_after", "told", fees("present", after), any, Worth::incremental);
        money(
                "Fees expected",
                "expected_after",
                "told",
                fees("present_expected", after),
                any,
                Worth::expected);
        money("Fees from hosts", "host_fees", "told", days("present_host_fees"), any, Worth::hostFees);
        money("Training, travel, backfill", "other_costs", "told", days("present_other"), any, Worth::other);
        money("Pay and on-costs", "pay", "cash_told", days("present_pay"), cash, Worth::timeAway);
        money(
                "Own work forgone",
                "own_time",
                "opportunity_told",
                "forgone*" + days("present_own_time"),
                opportunity,
                Worth::timeAway);
        money(
                "Hosts billed less while away",
                "host_loss",
                "opportunity_told",
                "-earned*" + fees("present", "<1"),
                opportunity,
                Worth::hostLoss);
    }

    private void limits() {
        boolean limits = main.conventions().stream().anyMatch(one -> one.npv().isPresent());
        some(
                "Scale of limits: 1 at the rate of this run",
                "limit_scale",
                where("told", 2, TOO_FEW, "expected_after/" + chosen("expected")),
                limits ? OptionalDouble.of(1) : OptionalDouble.empty(),
                Format.PROBABILITY);
        limit("Fees beyond expectation, lower limit", "fees_low", "no lower limit", Interval::low);
        limit("Fees beyond expectation, upper limit", "fees_high", "no upper limit", Interval::high);
        String scale = "(earned*limit_scale)^2*";
        String npv = "(" + chosen("variance_after") + "+" + chosen("variance_away") + "+2*" + chosen("covariance") + ")";
        double square = values.earned() * values.earned();
        spread(
                "Variance of the NPV, margin forgone",
                "npv_variance",
                scale + npv,
                one -> square * (one.after() + one.away() + 2 * one.covariance()));
        spread(
                "Variance of the costs, margin forgone",
                "costs_variance",
                scale + chosen("variance_away"),
                one -> square * one.away());
        spread(
                "Covariance of the two",
                "joint_variance",
                "-" + scale + "(" + chosen("covariance") + "+" + chosen("variance_away") + ")",
                one -> -square * (one.covariance() + one.away()));
        spread("Standard errors of 95 %", "critical", chosen("critical"), Spread::critical);
    }

    /** Fieller: square x ratio^2 + slope x ratio + constant <= 0. */
    private void ratio() {
        double square = values.earned() * values.earned();
        spread(
                "Ratio: square",
                "ratio_square",
                "costs_opportunity^2-critical^2*costs_variance",
                one -> Math.pow(worth().costs(), 2) - Math.pow(one.critical(), 2) * square * one.away());
        spread(
                "Ratio: slope",
                "ratio_slope",
                "-2*(npv_opportunity*costs_opportunity-critical^2*joint_variance)",
                one -> -2
                        * (worth().npv() * worth().costs()
                                + Math.pow(one.critical(), 2) * square * (one.covariance() + one.away())));
        spread(
                "Ratio: constant",
                "ratio_constant",
                "npv_opportunity^2-critical^2*npv_variance",
                one -> Math.pow(worth().npv(), 2)
                        - Math.pow(one.critical(), 2) * square * (one.after() + one.away() + 2 * one.covariance()));
    }

    private Worth worth() {
        return opportunity.orElseThrow();
    }

    private void limit(String label, String name, String none, ToDoubleFunction<Interval> end) {
        String limit = chosen(name);
        String text = where("cash_told", 2, TOO_FEW, "IF(ISNUMBER(" + limit + "),limit_scale*" + limit + ",\"" + none + "\")");
        Optional<Interval> known =
                main.by(Convention.CASH).npv().isPresent() ? main.fees().after() : Optional.empty();
        some(label, name, text, known.map(one -> OptionalDouble.of(end.applyAsDouble(one))).orElse(OptionalDouble.empty()), Format.MONEY);
    }

    private void spread(String label, String name, String formula, ToDoubleFunction<Spread> part) {
        Optional<Spread> known = main.by(Convention.OPPORTUNITY).npv().isPresent()
                ? main.fees().spread()
                : Optional.empty();
        OptionalDouble value =
                known.map(one -> OptionalDouble.of(part.applyAsDouble(one))).orElse(OptionalDouble.empty());
        some(label, name, where("opportunity_told", 2, TOO_FEW, formula), value, Format.NUMBER);
    }

    private void money(
            String label, String name, String told, String formula, Optional<Worth> worth, ToDoubleFunction<Worth> part) {
        String text = where(told, 1, NOT_TOLD, formula);
        rows.add(List.of(
                Cell.words(label),
                worth.map(one -> ModelFormulas.formula(name, text, part.applyAsDouble(one), Format.MONEY))
                        .orElse(ModelFormulas.formula(name, text, NOT_TOLD))));
    }

    private void some(String label, String name, String text, OptionalDouble value, Format format) {
        rows.add(List.of(
                Cell.words(label),
                value.isPresent()
                        ? ModelFormulas.formula(name, text, value.getAsDouble(), format)
                        : ModelFormulas.formula(name, text, TOO_FEW)));
    }

    private void add(String label, String name, String text, double value, Format format) {
        rows.add(List.of(Cell.words(label), ModelFormulas.formula(name, text, value, format)));
    }
}
