package org.secondment.roi.report.file;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.secondment.roi.report.Block.Format;
import org.secondment.roi.report.Figure.Bridge;
import org.secondment.roi.report.Figure.Bridge.Step;
import org.secondment.roi.report.Figure.Lines;
import org.secondment.roi.report.StackedColumns;
import org.secondment.roi.report.file.ChartTable.Limited;
import org.secondment.roi.report.file.NativeChart.Axes;
import org.secondment.roi.report.file.NativeChart.Fill;
import org.secondment.roi.report.file.NativeChart.Fills;
import org.secondment.roi.report.file.NativeChart.Line;
import org.secondment.roi.report.file.NativeChart.Series;
import org.secondment.roi.report.file.NativeChart.Shape;

/** Native charts of columns whose parts stand one above the other. */
final class NativeColumns {

    static List<NativeChart> of(StackedColumns figure) {
        double[] sums = IntStream.range(0, figure.periods().size())
                .mapToObj(period -> figure.parts().stream()
                        .map(part -> part.values().get(period))
                        .toList())
                .flatMapToDouble(parts -> DoubleStream.of(sum(parts, 1), sum(parts, -1)))
                .toArray();
        if (DoubleStream.of(sums).allMatch(sum -> sum == 0)) {
            return List.of();
        }
        ChartTable table = ChartTable.of("Period", NativeLines.periods(figure.periods(), figure.groups()));
        List<Series> series = new ArrayList<>();
        for (Lines.Series part : figure.parts()) {
            Hatch hatch = Hatch.IN_ORDER.get(series.size());
            int column = table.numbers(part.name(), NativeCharts.format(figure.unit()), part.values());
            series.add(Series.of(column, Fills.all(Fill.of(hatch))));
        }
        Axes axes = Axes.of(figure.unit(), figure.currencySymbol(), Scale.fromZero(sums, 5));
        return List.of(new NativeChart("", Shape.COLUMNS, axes, table, series));
    }

    /** What stands above zero, or what hangs below it. */
    private static double sum(List<Double> parts, int sign) {
        return parts.stream()
                .mapToDouble(Double::doubleValue)
                .filter(part -> part * sign > 0)
                .sum();
    }

    /** Floating columns: each stands on an unfilled one, and one that crosses zero has a part on either side. */
    static List<NativeChart> of(Bridge figure) {
        List<Step> steps = figure.steps();
        double[] values = NativeCharts.finite(steps, List.of(Step::from, Step::to, Step::low, Step::high));
        if (values.length == 0) {
            return List.of();
        }
        Axes axes = Axes.of(figure.unit(), figure.currencySymbol(), Scale.fromZero(values, 6));
        Format format = NativeCharts.format(figure.unit());
        ChartTable table = ChartTable.of("Step", steps.stream().map(Step::label).toList());
        table.words("Shown as", steps.stream().map(Step::figure).toList());
        table.numbers("From", format, NativeCharts.values(steps, Step::from));
        int to = table.numbers("To", format, NativeCharts.values(steps, Step::to));
        Fills fills = new Fills(steps.stream().map(NativeColumns::fill).toList());
        List<Double> unfilled = NativeCharts.values(steps, NativeColumns::base);
        List<Double> above = NativeCharts.values(steps, NativeColumns::above);
        List<Double> below = NativeCharts.values(steps, NativeColumns::below);
        List<Series> series = new ArrayList<>(List.of(
                Series.of(table.numbers("Unfilled part", format, unfilled), Fills.all(Fill.NONE)),
                Series.of(table.numbers("Part above zero", format, above), fills),
                Series.of(table.numbers("Part below zero", format, below), fills)));
        List<Limited> limited = steps.stream()
                .map(step -> new Limited(step.to(), step.low(), step.high()))
                .toList();
        OptionalInt limits = table.limits("", format, format, limited, axes);
        if (limits.isPresent()) {
            series.add(Series.of(to, new Line(Optional.empty())).with(limits));
        }
        return List.of(new NativeChart("", Shape.COLUMNS, axes, table, series));
    }

    private static Fill fill(Step step) {
        Color colour = BridgeDrawing.colour(step);
        return Double.isNaN(step.low()) ? Fill.solid(colour) : Fill.light(colour);
    }

    private static double lower(Step step) {
        return Math.min(step.from(), step.to());
    }

    private static double upper(Step step) {
        return Math.max(step.from(), step.to());
    }

    private static double base(Step step) {
        return lower(step) > 0 ? lower(step) : Math.min(0, upper(step));
    }

    private static double above(Step step) {
        return Math.max(0, upper(step)) - Math.max(0, lower(step));
    }

    private static double below(Step step) {
        return Math.min(0, lower(step)) - Math.min(0, upper(step));
    }

    private NativeColumns() {}
}
