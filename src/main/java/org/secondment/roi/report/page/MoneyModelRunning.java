package org.secondment.roi.report.page;

import static org.secondment.roi.report.page.ModelFormulas.BEYOND;
import static org.secondment.roi.report.page.ModelFormulas.NOT_TOLD;
import static org.secondment.roi.report.page.ModelFormulas.fees;
import static org.secondment.roi.report.page.ModelFormulas.where;

import java.util.ArrayList;
import java.util.List;
import org.secondment.roi.report.Block.Column;
import org.secondment.roi.report.Block.Format;
import org.secondment.roi.report.Block.Grid;
import org.secondment.roi.report.Cell;
import org.secondment.roi.value.Convention;
import org.secondment.roi.value.HorizonReturn;
import org.secondment.roi.value.Worth;

/** Money so far at the return and after each period, and from when on nothing is lost again. */
final class MoneyModelRunning {

    private final MoneyWords words;
    private final HorizonReturn main;

    MoneyModelRunning(MoneyWords words) {
        this.words = words;
        main = words.main();
    }

    Grid grid() {
        int last = words.programme().horizons().stream()
                .filter(HorizonReturn::told)
                .mapToInt(one -> one.fees().horizon())
                .max()
                .orElse(0);
        List<List<Cell>> rows = new ArrayList<>();
        for (int period = 0; period <= Math.max(last, main.fees().horizon()); period++) {
            rows.add(List.of(
                    Cell.count(period),
                    sum(Convention.CASH, period),
                    sum(Convention.OPPORTUNITY, period),
                    stays(Convention.CASH, period),
                    stays(Convention.OPPORTUNITY, period)));
        }
        return new Grid(
                "money_running",
                List.of(
                        new Column("period", "Period after the return", Format.COUNT, 14),
                        Columns.money("cash", "Cash"),
                        Columns.money("opportunity", "Margin forgone"),
                        Columns.count("cash_stays", "Cash: back from here on"),
                        Columns.count("opportunity_stays", "Margin forgone: back from here on")),
                rows);
    }

    private Cell sum(Convention convention, int period) {
        String label = convention.label();
        String so = "host_fees-costs_" + label + "+earned*"
                + fees("present", ">=1", "<=" + period);
        String text = where(
                ModelFormulas.told(convention), 1, NOT_TOLD, "IF(" + period + ">periods,\"" + BEYOND + "\"," + so + ")");
        var worth = main.by(convention).worth();
        if (worth.isEmpty()) {
            return ModelFormulas.formula("", text, NOT_TOLD);
        }
        List<Double> running = worth.map(Worth::running).orElse(List.of());
        return period < running.size()
                ? ModelFormulas.formula("", text, running.get(period), Format.MONEY)
                : ModelFormulas.formula("", text, BEYOND);
    }

    private Cell stays(Convention convention, int period) {
        String column = "money_running_" + convention.label();
        String text = "IF(ISNUMBER({" + convention.label() + "}),IF(COUNTIFS(money_running_period,\">=" + period + "\"," + column + ",\"<0\")=0,1,0),\"" + BEYOND + "\")";
        List<Double> running =
                main.by(convention).worth().map(Worth::running).orElse(List.of());
        if (period >= running.size()) {
            return ModelFormulas.formula("", text, BEYOND);
        }
        boolean stays = running.stream().skip(period).allMatch(sum -> sum >= 0);
        return ModelFormulas.formula("", text, stays ? 1 : 0, Format.COUNT);
    }
}
