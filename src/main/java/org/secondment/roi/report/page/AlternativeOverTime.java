package org.secondment.roi.report.page;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.secondment.roi.report.Figure;
import org.secondment.roi.report.Figure.Curves;
import org.secondment.roi.report.Figure.Curves.Limits;
import org.secondment.roi.report.Figure.EventPath;
import org.secondment.roi.report.Figure.EventPath.Point;
import org.secondment.roi.report.Figure.Lines;
import org.secondment.roi.report.StackedColumns;
import org.secondment.roi.report.Words;

/** What pictures over time say: first, last, lowest and highest, and how sure. */
final class AlternativeOverTime {

    private static final BigDecimal QUARTERS = BigDecimal.valueOf(4);
    private static final String NO_RANGES = " No ranges are drawn.";

    static Optional<String> of(Figure figure) {
        if (figure instanceof Lines lines) {
            return Optional.of("Line chart. "
                    + lines.series().stream()
                            .map(one -> series(lines.unit(), lines.currencySymbol(), names(lines), one))
                            .collect(Collectors.joining(" "))
                    + NO_RANGES);
        }
        if (figure instanceof StackedColumns columns) {
            return Optional.of(stacked(columns));
        }
        if (figure instanceof EventPath path) {
            return Optional.of(path(path));
        }
        return figure instanceof Curves curves ? Optional.of(curves(curves)) : Optional.empty();
    }

    private static List<String> names(Lines lines) {
        return names(lines.periods(), lines.groups());
    }

    private static List<String> names(List<String> periods, List<String> groups) {
        return IntStream.range(0, periods.size())
                .mapToObj(at -> periods.get(at) + " " + groups.get(at))
                .toList();
    }

    private static String series(Figure.Unit unit, String symbol, List<String> names, Lines.Series one) {
        List<Integer> known = IntStream.range(0, one.values().size())
                .filter(at -> Double.isFinite(one.values().get(at)))
                .boxed()
                .toList();
        if (known.isEmpty()) {
            return one.name() + ": no figures.";
        }
        Comparator<Integer> byValue =
                Comparator.comparingDouble(at -> one.values().get(at));
        int low = known.stream().min(byValue).orElseThrow();
        int high = known.stream().max(byValue).orElseThrow();
        return one.name() + ": " + at(unit, symbol, names, one, known.get(0)) + ", "
                + at(unit, symbol, names, one, known.get(known.size() - 1)) + "; lowest "
                + at(unit, symbol, names, one, low) + ", highest " + at(unit, symbol, names, one, high) + ".";
    }

    private static String at(Figure.Unit unit, String symbol, List<String> names, Lines.Series one, int at) {
        return Alternative.value(unit, symbol, one.values().get(at)) + " in " + names.get(at);
    }

    private static String stacked(StackedColumns columns) {
        List<Double> sums = IntStream.range(0, columns.periods().size())
                .mapToObj(at -> columns.parts().stream()
                        .mapToDouble(part -> part.values().get(at))
                        .filter(Double::isFinite)
                        .sum())
                .toList();
        return "Stacked columns. "
                + series(
                        columns.unit(),
                        columns.currencySymbol(),
                        names(columns.periods(), columns.groups()),
                        new Lines.Series("All together", sums))
                + " In the last column: "
                + columns.parts().stream()
                        .map(part -> part.name() + " "
                                + Alternative.value(
                                        columns.unit(),
                                        columns.currencySymbol(),
                                        part.values().get(part.values().size() - 1)))
                        .collect(Collectors.joining(", "))
                + "." + NO_RANGES;
    }

    private static String path(EventPath path) {
        List<Point> shown = path.points().stream()
                .filter(point -> Double.isFinite(point.value()))
                .toList();
        long banded = shown.stream().filter(AlternativeOverTime::hasBand).count();
        long clear = shown.stream()
                .filter(point -> hasBand(point) && (point.low() > 0 || point.high() < 0))
                .count();
        return "Line chart by " + path.period() + ": "
                + shown.stream()
                        .map(point -> time(point.time()) + " "
                                + Alternative.change(path.unit(), path.currencySymbol(), point.value()) + " (n "
                                + point.treated() + ")")
                        .collect(Collectors.joining(", "))
                + ". "
                + (banded == 0
                        ? "No band is drawn: too few " + path.units() + "."
                        : "The 95% band of " + Words.counted(banded, "point", "points") + " leaves zero out at "
                                + Words.number(clear) + ".");
    }

    private static String time(int time) {
        return time == 0 ? "away" : time > 0 ? "+" + time : Words.MINUS + -time;
    }

    private static boolean hasBand(Point point) {
        return !Double.isNaN(point.low()) && !Double.isNaN(point.high());
    }

    private static String curves(Curves curves) {
        return "Curves over the years since the start. "
                + curves.panels().stream()
                        .map(panel -> panel.title() + ": "
                                + IntStream.range(0, curves.sides().size())
                                        .mapToObj(side -> side(curves, panel, side))
                                        .collect(Collectors.joining("; ")))
                        .collect(Collectors.joining(". "))
                + ".";
    }

    private static String side(Curves curves, Curves.Panel panel, int side) {
        List<Double> shares = panel.shares().get(side);
        int last = IntStream.range(0, shares.size())
                .filter(at -> Double.isFinite(shares.get(at)))
                .max()
                .orElse(0);
        Optional<Limits> limits = panel.limits().stream()
                .skip(side)
                .findFirst()
                .map(one -> one.get(last))
                .filter(one -> Double.isFinite(one.low()));
        return curves.sides().get(side) + " " + Words.percent(shares.get(last)) + " after "
                + BigDecimal.valueOf(last).divide(QUARTERS).toPlainString() + " years"
                + limits.map(one -> " (" + Alternative.limits(Figure.Unit.PERCENT, "", one.low(), one.high()) + ")")
                        .orElse(" (too few for limits)")
                + ", of " + panel.followed().get(side).get(0) + " at the start "
                + panel.followed().get(side).get(panel.followed().get(side).size() - 1) + " still followed at the end";
    }

    private AlternativeOverTime() {}
}
