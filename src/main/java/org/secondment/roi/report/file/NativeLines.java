package org.secondment.roi.report.file;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.secondment.roi.report.Block.Format;
import org.secondment.roi.report.Figure.Curves;
import org.secondment.roi.report.Figure.EventPath;
import org.secondment.roi.report.Figure.Lines;
import org.secondment.roi.report.Figure.Unit;
import org.secondment.roi.report.RunningSums;
import org.secondment.roi.report.RunningSums.Sum;
import org.secondment.roi.report.Words;
import org.secondment.roi.report.file.ChartTable.Limited;
import org.secondment.roi.report.file.NativeChart.Axes;
import org.secondment.roi.report.file.NativeChart.Line;
import org.secondment.roi.report.file.NativeChart.Series;
import org.secondment.roi.report.file.NativeChart.Shape;

/** Native charts of lines over time; a band is a line between limits at the points that are named. */
final class NativeLines {

    private static final int QUARTERS = 4;
    private static final Format SHARE = Format.PRECISE_PERCENT;

    static List<NativeChart> of(Lines figure) {
        double[] values = finite(
                figure.series().stream().flatMap(one -> one.values().stream()).toList());
        if (values.length == 0) {
            return List.of();
        }
        Scale scale = LinesDrawing.scale(figure.unit(), values);
        ChartTable table = ChartTable.of("Period", periods(figure.periods(), figure.groups()));
        List<Series> series = new ArrayList<>();
        for (Lines.Series line : figure.series()) {
            int column = table.numbers(line.name(), NativeCharts.format(figure.unit()), line.values());
            series.add(Series.of(column, Line.of(series.size())));
        }
        Axes axes = Axes.of(figure.unit(), figure.currencySymbol(), scale);
        return List.of(new NativeChart("", Shape.LINES, axes, table, series));
    }

    /** Such as Q1 2024. */
    static List<String> periods(List<String> periods, List<String> groups) {
        return IntStream.range(0, periods.size())
                .mapToObj(at -> periods.get(at) + " " + groups.get(at))
                .toList();
    }

    static List<NativeChart> of(EventPath figure) {
        List<EventPath.Point> points = figure.points();
        double[] values = NativeCharts.finite(
                points, List.of(EventPath.Point::value, EventPath.Point::low, EventPath.Point::high));
        if (values.length == 0) {
            return List.of();
        }
        String periods = Words.capital(figure.period()) + "s before the start and after the return";
        Axes axes = Axes.of(figure.unit(), figure.currencySymbol(), Scale.fromZero(values, 6))
                .titled(periods);
        ChartTable table = ChartTable.of(
                periods,
                points.stream()
                        .map(point -> EventPathDrawing.time(point.time()))
                        .toList());
        Format change = NativeCharts.change(figure.unit());
        int value = table.numbers("Difference", change, NativeCharts.values(points, EventPath.Point::value));
        List<Limited> limited = points.stream()
                .map(point -> new Limited(point.value(), point.low(), point.high()))
                .toList();
        Series series = Series.of(value, Line.of(0))
                .with(table.limits("", change, NativeCharts.format(figure.unit()), limited, axes));
        table.numbers(figure.units(), Format.COUNT, NativeCharts.values(points, EventPath.Point::treated));
        table.words(
                "In the base",
                points.stream().map(point -> point.inBase() ? "yes" : "no").toList());
        return List.of(new NativeChart("", Shape.LINES, axes, table, List.of(series)));
    }

    static List<NativeChart> of(RunningSums figure) {
        double[] values = finite(figure.sums().stream()
                .flatMap(sum -> DoubleStream.concat(
                                sum.values().stream().mapToDouble(Double::doubleValue),
                                DoubleStream.of(sum.low(), sum.high()))
                        .boxed())
                .toList());
        if (values.length == 0) {
            return List.of();
        }
        String periods = Words.capital(figure.period()) + "s after the return";
        Axes axes = Axes.of(Unit.MONEY, figure.currencySymbol(), Scale.fromZero(values, 6))
                .titled(periods);
        ChartTable table = ChartTable.at(
                periods, Format.COUNT, count(figure.sums().get(0).values().size(), 1));
        List<Series> series = new ArrayList<>();
        for (Sum sum : figure.sums()) {
            Series line = Series.of(table.numbers(sum.name(), Format.MONEY, sum.values()), Line.of(series.size()));
            series.add(line.with(table.limits(sum.name(), Format.MONEY, Format.MONEY, limitedLast(sum), axes)));
        }
        return List.of(new NativeChart("", Shape.LINES, axes, table, series));
    }

    /** Only the last value has limits. */
    private static List<Limited> limitedLast(Sum sum) {
        int last = sum.values().size() - 1;
        return IntStream.rangeClosed(0, last)
                .mapToObj(at -> at == last
                        ? new Limited(sum.values().get(at), sum.low(), sum.high())
                        : new Limited(sum.values().get(at), Double.NaN, Double.NaN))
                .toList();
    }

    static List<NativeChart> of(Curves figure) {
        boolean some = figure.panels().stream()
                .flatMap(panel -> panel.shares().stream())
                .flatMap(List::stream)
                .anyMatch(Double::isFinite);
        return some
                ? figure.panels().stream()
                        .map(panel -> panel(figure.sides(), panel))
                        .toList()
                : List.of();
    }

    private static NativeChart panel(List<String> sides, Curves.Panel panel) {
        String years = "Years since the start";
        Axes axes = Axes.of(Unit.PERCENT, "", CurvesDrawing.SCALE).titled(years).naming(QUARTERS);
        ChartTable table =
                ChartTable.at(years, Format.NUMBER, count(panel.shares().get(0).size(), 1.0 / QUARTERS));
        List<Series> series = new ArrayList<>();
        for (int side = 0; side < panel.shares().size(); side++) {
            String name = sides.get(side);
            List<Double> shares = panel.shares().get(side);
            int column = table.numbers(name, SHARE, shares);
            List<Limited> limited = limited(shares, panel.limits().get(side));
            series.add(Series.of(column, Line.of(side)).with(table.limits(name, SHARE, SHARE, limited, axes)));
        }
        return new NativeChart(panel.title(), Shape.LINES, axes, table, series);
    }

    /** Limits of a side may be left out. */
    private static List<Limited> limited(List<Double> shares, List<Curves.Limits> limits) {
        return IntStream.range(0, limits.size())
                .mapToObj(at -> new Limited(
                        shares.get(at), limits.get(at).low(), limits.get(at).high()))
                .toList();
    }

    private static List<Double> count(int many, double step) {
        return IntStream.range(0, many).mapToObj(at -> at * step).toList();
    }

    static double[] finite(List<Double> values) {
        return values.stream()
                .mapToDouble(Double::doubleValue)
                .filter(Double::isFinite)
                .toArray();
    }

    private NativeLines() {}
}
