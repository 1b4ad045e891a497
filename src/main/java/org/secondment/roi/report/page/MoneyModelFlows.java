package org.secondment.roi.report.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.secondment.roi.effect.study.IncrementalFees.PeriodFees;
import org.secondment.roi.report.Block.Column;
import org.secondment.roi.report.Block.Format;
import org.secondment.roi.report.Block.Grid;
import org.secondment.roi.report.Cell;
import org.secondment.roi.report.Cell.Shorthand;
import org.secondment.roi.value.Convention;
import org.secondment.roi.value.Flows.DayMoney;
import org.secondment.roi.value.HorizonReturn;
import org.secondment.roi.value.Values;

/** Fees and costs of the live model, each with its present value as a formula. */
final class MoneyModelFlows {

    private static final Cell UNKNOWN = Cell.mark(Shorthand.NOT_AVAILABLE);

    private final List<HorizonReturn> told;
    private final Values values;

    MoneyModelFlows(MoneyWords words) {
        told = words.programme().horizons().stream()
                .filter(HorizonReturn::told)
                .toList();
        values = Values.base(words.programme().assumptions());
    }

    Grid fees() {
        List<List<Cell>> rows = new ArrayList<>();
        told.forEach(horizon -> horizon.flows().fees().forEach(fees -> rows.add(fees(horizon, fees))));
        return new Grid(
                "money_fees",
                List.of(
                        Columns.count("quarters", "Horizon, quarters"),
                        Columns.count("since_start", "Periods since the start"),
                        Columns.count("since_return", "Periods since the return"),
                        Columns.money("actual", "Actual"),
                        Columns.money("counterfactual", "Expected"),
                        Columns.money("present", "Beyond expectation, at the start"),
                        Columns.money("present_expected", "Expected, at the start")),
                rows);
    }

    private List<Cell> fees(HorizonReturn horizon, PeriodFees fees) {
        int year = horizon.fees().periodsPerYear();
        double discount = values.discount(fees.sinceStart() / (double) year);
        String factor = "*(1+discount_year)^(-{since_start}/" + year + ")";
        return List.of(
                Cell.count(horizon.quarters()),
                Cell.count(fees.sinceStart()),
                Cell.count(fees.sinceReturn()),
                Cell.measured(fees.actual(), Format.MONEY),
                Cell.measured(fees.counterfactual(), Format.MONEY),
                formula("({actual}-{counterfactual})" + factor, fees.effect() * discount),
                formula("{counterfactual}" + factor, fees.counterfactual() * discount));
    }

    Grid days() {
        List<List<Cell>> rows = new ArrayList<>();
        told.forEach(horizon -> horizon.flows().days().forEach(day -> rows.add(day(horizon, day))));
        return new Grid(
                "money_days",
                List.of(
                        Columns.count("quarters", "Horizon, quarters"),
                        Columns.count("day", "Days since the start"),
                        Columns.money("host_fees", "Fees from hosts"),
                        Columns.money("other", "Training, travel, backfill"),
                        Columns.money("pay", "Pay and on-costs"),
                        Columns.money("own_time", "Own time forgone"),
                        new Column("discount", "Discount", Format.PROBABILITY, 12),
                        Columns.money("present_host_fees", "Fees from hosts, at the start"),
                        Columns.money("present_other", "Training and the like, at the start"),
                        Columns.money("present_pay", "Pay, at the start"),
                        Columns.money("present_own_time", "Own time, at the start")),
                rows);
    }

    private List<Cell> day(HorizonReturn horizon, DayMoney day) {
        double discount = values.discountOfDays(day.day());
        boolean pay = horizon.by(Convention.CASH).worth().isPresent();
        boolean ownTime = horizon.by(Convention.OPPORTUNITY).worth().isPresent();
        return List.of(
                Cell.count(horizon.quarters()),
                Cell.count(day.day()),
                Cell.exact(day.hostFees()),
                Cell.exact(day.other()),
                pay ? Cell.exact(day.pay()) : UNKNOWN,
                ownTime ? Cell.exact(day.ownTime()) : UNKNOWN,
                ModelFormulas.formula("", "(1+discount_year)^(-{day}/365)", discount, Format.PROBABILITY),
                present("host_fees", day.hostFees(), discount),
                present("other", day.other(), discount),
                pay ? present("pay", day.pay(), discount) : UNKNOWN,
                ownTime ? present("own_time", day.ownTime(), discount) : UNKNOWN);
    }

    private static Cell present(String column, BigDecimal amount, double discount) {
        return formula("{" + column + "}*{discount}", amount.doubleValue() * discount);
    }

    private static Cell formula(String text, double value) {
        return ModelFormulas.formula("", text, value, Format.MONEY);
    }
}
