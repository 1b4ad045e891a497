package org.secondment.roi.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.secondment.roi.report.Block;
import org.secondment.roi.report.Block.Column;
import org.secondment.roi.report.Block.Format;
import org.secondment.roi.report.Block.Grid;
import org.secondment.roi.report.Block.Text;
import org.secondment.roi.report.Cell;
import org.secondment.roi.report.Cell.Shorthand;
import org.secondment.roi.report.Words;
import org.secondment.roi.value.Convention;
import org.secondment.roi.value.Sensitivity;
import org.secondment.roi.value.Sensitivity.Ends;

/** How the NPV moves with what was assumed, apart from chance: low, base and high. */
final class MoneyScenarios {

    private final MoneyWords words;

    private MoneyScenarios(MoneyWords words) {
        this.words = words;
    }

    static List<Block> of(MoneyWords words) {
        MoneyScenarios scenarios = new MoneyScenarios(words);
        return words.told().isEmpty() ? List.of() : List.of(scenarios.text(), scenarios.grid());
    }

    private Text text() {
        return new Text(
                "What if the assumptions are wrong",
                List.of("Each assumption at its low and its high value, the others unchanged; limits of chance are apart from"
                        + " this. The first moves the NPV most. The last row has all together at the end that lowers the"
                        + " NPV, and at the end that raises it."));
    }

    private Grid grid() {
        List<List<Cell>> rows = new ArrayList<>();
        words.programme().sensitivities().forEach(one -> rows.add(row(one)));
        Cell none = Cell.mark(Shorthand.NOT_APPLICABLE);
        Map<Convention, Ends> cases = words.programme().cases();
        rows.add(List.of(
                Cell.words("All together, worse and better end"),
                none,
                none,
                none,
                npv(cases, Convention.CASH, Ends::atLow),
                base(Convention.CASH),
                npv(cases, Convention.CASH, Ends::atHigh),
                npv(cases, Convention.OPPORTUNITY, Ends::atLow),
                base(Convention.OPPORTUNITY),
                npv(cases, Convention.OPPORTUNITY, Ends::atHigh),
                none));
        return new Grid("money_scenarios", columns(), rows);
    }

    private static List<Column> columns() {
        return List.of(
                Columns.words("assumption", "Assumption", 40),
                new Column("low", "Low", Format.NUMBER, 9),
                new Column("base", "Base", Format.NUMBER, 9),
                new Column("high", "High", Format.NUMBER, 9),
                Columns.money("cash_at_low", "Cash: NPV at low"),
                Columns.money("cash", "Cash: NPV at base"),
                Columns.money("cash_at_high", "Cash: NPV at high"),
                Columns.money("opportunity_at_low", "Margin forgone: NPV at low"),
                Columns.money("opportunity", "Margin forgone: NPV at base"),
                Columns.money("opportunity_at_high", "Margin forgone: NPV at high"),
                Columns.longWords("source", "Source", 30));
    }

    private List<Cell> row(Sensitivity one) {
        Format format = MoneyWords.format(one.driver());
        return List.of(
                Cell.words(one.driver().title()),
                Cell.measured(one.range().low(), format),
                Cell.measured(one.range().value(), format),
                Cell.measured(one.range().high(), format),
                npv(one.npv(), Convention.CASH, Ends::atLow),
                base(Convention.CASH),
                npv(one.npv(), Convention.CASH, Ends::atHigh),
                npv(one.npv(), Convention.OPPORTUNITY, Ends::atLow),
                base(Convention.OPPORTUNITY),
                npv(one.npv(), Convention.OPPORTUNITY, Ends::atHigh),
                Cell.words(Words.capital(one.range().source())));
    }

    private Cell base(Convention convention) {
        return words.main()
                .by(convention)
                .worth()
                .map(worth -> Cell.measured(worth.npv(), Format.MONEY))
                .orElse(Cell.mark(Shorthand.NOT_AVAILABLE));
    }

    private static Cell npv(Map<Convention, Ends> npv, Convention convention, ToDoubleFunction<Ends> end) {
        return Optional.ofNullable(npv.get(convention))
                .map(ends -> Cell.measured(end.applyAsDouble(ends), Format.MONEY))
                .orElse(Cell.mark(Shorthand.NOT_AVAILABLE));
    }
}
