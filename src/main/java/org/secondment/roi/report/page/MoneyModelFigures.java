package org.secondment.roi.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.secondment.roi.effect.Interval;
import org.secondment.roi.effect.study.IncrementalFees.Spread;
import org.secondment.roi.report.Block.Column;
import org.secondment.roi.report.Block.Format;
import org.secondment.roi.report.Block.Grid;
import org.secondment.roi.report.Cell;
import org.secondment.roi.report.Cell.Shorthand;
import org.secondment.roi.report.Words;
import org.secondment.roi.value.Assumptions;
import org.secondment.roi.value.Convention;
import org.secondment.roi.value.ConventionReturn;
import org.secondment.roi.value.Driver;
import org.secondment.roi.value.HorizonReturn;
import org.secondment.roi.value.Worth;

/** What the live model starts from: assumptions, and limits of chance by horizon. */
final class MoneyModelFigures {

    private static final Cell UNKNOWN = Cell.mark(Shorthand.NOT_AVAILABLE);

    private final MoneyWords words;

    MoneyModelFigures(MoneyWords words) {
        this.words = words;
    }

    Grid inputs() {
        Assumptions assumptions = words.programme().assumptions();
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(List.of(
                Cell.words("Quarters after the return that count"),
                new Cell.Input("horizon", assumptions.horizon(), Format.COUNT),
                Cell.words("4, 8 or 12")));
        for (Driver driver : Driver.values()) {
            Format format = driver == Driver.DEBTOR_DAYS ? Format.NUMBER : Format.PRECISE_PERCENT;
            rows.add(List.of(
                    Cell.words(driver.title()),
                    new Cell.Input(driver.label(), driver.in(assumptions).value(), format),
                    Cell.words(Words.capital(driver.in(assumptions).source()))));
        }
        return new Grid(
                "money_inputs",
                List.of(
                        Columns.words("assumption", "Assumption", 46),
                        new Column("value", "Value", Format.NUMBER, 18),
                        Columns.words("source", "Source", 18)),
                rows);
    }

    /** How much each convention tells: 0 nothing, 1 points, 2 limits and ratios. */
    static int told(ConventionReturn one) {
        return one.worth().isEmpty() ? 0 : one.npv().isEmpty() ? 1 : 2;
    }

    private static int told(HorizonReturn horizon, Convention convention) {
        return told(horizon.by(convention));
    }

    Grid limits() {
        return new Grid(
                "money_limits",
                List.of(
                        Columns.count("quarters", "Quarters"),
                        Columns.count("periods", "Periods"),
                        Columns.count("clients", "Clients"),
                        Columns.count("cash", "Cash: 0 not told, 1 points, 2 limits"),
                        Columns.count("opportunity", "Margin forgone: 0 not told, 1 points, 2 limits"),
                        Columns.money("fees_low", "Fees beyond expectation, lower limit"),
                        Columns.money("fees_high", "Fees beyond expectation, upper limit"),
                        Columns.money("expected", "Fees expected"),
                        number("variance_after", "Variance after"),
                        number("variance_away", "Variance while away"),
                        number("covariance", "Covariance"),
                        number("critical", "Standard errors of 95 %")),
                words.programme().horizons().stream()
                        .map(MoneyModelFigures::limits)
                        .toList());
    }

    private static Column number(String name, String heading) {
        return new Column(name, heading, Format.NUMBER, 16);
    }

    private static List<Cell> limits(HorizonReturn horizon) {
        boolean told = horizon.told();
        return List.of(
                Cell.count(horizon.quarters()),
                Cell.count(horizon.fees().horizon()),
                Cell.count(horizon.fees().clients().size()),
                Cell.count(told(horizon, Convention.CASH)),
                Cell.count(told(horizon, Convention.OPPORTUNITY)),
                after(horizon, Interval::low),
                after(horizon, Interval::high),
                horizon.conventions().stream()
                        .flatMap(one -> one.worth().stream())
                        .findFirst()
                        .map(Worth::expected)
                        .map(expected -> Cell.measured(expected, Format.MONEY))
                        .orElse(UNKNOWN),
                spread(told, horizon, Spread::after),
                spread(told, horizon, Spread::away),
                spread(told, horizon, Spread::covariance),
                spread(told, horizon, Spread::critical));
    }

    private static Cell after(HorizonReturn horizon, ToDoubleFunction<Interval> end) {
        Optional<Interval> after = horizon.told() ? horizon.fees().after() : Optional.empty();
        return after.map(limits -> Cell.measured(end.applyAsDouble(limits), Format.MONEY))
                .orElse(UNKNOWN);
    }

    private static Cell spread(boolean told, HorizonReturn horizon, ToDoubleFunction<Spread> part) {
        return horizon.fees()
                .spread()
                .filter(spread -> told)
                .map(spread -> Cell.measured(part.applyAsDouble(spread), Format.NUMBER))
                .orElse(UNKNOWN);
    }
}
