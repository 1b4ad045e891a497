package org.secondment.roi.report.file;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.secondment.roi.report.Block.Format;
import org.secondment.roi.report.Figure.Bars;
import org.secondment.roi.report.Figure.Dumbbell;
import org.secondment.roi.report.Figure.Forest;
import org.secondment.roi.report.Figure.Shares;
import org.secondment.roi.report.Figure.Unit;
import org.secondment.roi.report.Ranges;
import org.secondment.roi.report.file.ChartTable.Limited;
import org.secondment.roi.report.file.NativeChart.Axes;
import org.secondment.roi.report.file.NativeChart.Fill;
import org.secondment.roi.report.file.NativeChart.Fills;
import org.secondment.roi.report.file.NativeChart.Labels;
import org.secondment.roi.report.file.NativeChart.Series;
import org.secondment.roi.report.file.NativeChart.Shape;

/** Native charts with a line per row; like the pictures they draw no more rows than can be read. */
final class NativeBars {

    private static final String ROW = "Row";

    static List<NativeChart> of(Bars figure) {
        List<Bars.Bar> bars = RowDrawing.drawn(figure.bars());
        double[] finite = NativeCharts.finite(bars, List.of(Bars.Bar::value, Bars.Bar::tick));
        if (finite.length == 0) {
            return List.of();
        }
        Format format = NativeCharts.format(figure.unit());
        ChartTable table = ChartTable.drawn(
                ROW, bars.stream().map(Bars.Bar::label).toList(), figure.bars().size());
        List<Series> series = new ArrayList<>();
        int value = table.numbers(figure.barName(), format, NativeCharts.values(bars, Bars.Bar::value));
        series.add(Series.of(value, Fills.all(Fill.solid(Palette.BLUE))).with(Labels.VALUES));
        if (bars.stream().anyMatch(bar -> Double.isFinite(bar.tick()))) {
            int tick = table.numbers(figure.tickName(), format, NativeCharts.values(bars, Bars.Bar::tick));
            series.add(Series.of(tick, Fills.all(Fill.solid(Palette.FILL))));
        }
        Axes axes = Axes.of(figure.unit(), figure.currencySymbol(), Scale.fromZero(finite, 6));
        return List.of(new NativeChart("", Shape.BARS, axes, table, series));
    }

    static List<NativeChart> of(Dumbbell figure) {
        List<Dumbbell.Row> rows = RowDrawing.drawn(figure.rows());
        double[] finite =
                NativeCharts.finite(rows, List.of(Dumbbell.Row::before, Dumbbell.Row::expected, Dumbbell.Row::after));
        if (finite.length == 0) {
            return List.of();
        }
        ChartTable table = ChartTable.drawn(
                ROW,
                rows.stream().map(Dumbbell.Row::label).toList(),
                figure.rows().size());
        List<Series> series = List.of(
                Series.of(
                        table.numbers("Before", Format.MONEY, NativeCharts.values(rows, Dumbbell.Row::before)),
                        Fills.all(Fill.solid(Palette.FILL))),
                Series.of(
                        table.numbers("Expected", Format.MONEY, NativeCharts.values(rows, Dumbbell.Row::expected)),
                        Fills.all(Fill.HOLLOW)),
                Series.of(
                        table.numbers("After", Format.MONEY, NativeCharts.values(rows, Dumbbell.Row::after)),
                        Fills.all(Fill.solid(Palette.BLUE))));
        figures(
                table,
                figure.columns(),
                rows.stream().map(Dumbbell.Row::figures).toList());
        Axes axes = Axes.of(Unit.MONEY, figure.currencySymbol(), Scale.fromZero(finite, 6));
        return List.of(new NativeChart("", Shape.BARS, axes, table, series));
    }

    static List<NativeChart> of(Forest figure) {
        List<Forest.Difference> rows = RowDrawing.drawn(figure.rows());
        double[] finite = NativeCharts.finite(
                rows, List.of(Forest.Difference::value, Forest.Difference::low, Forest.Difference::high));
        if (finite.length == 0) {
            return List.of();
        }
        Axes axes = Axes.of(figure.unit(), figure.currencySymbol(), Scale.fromZero(finite, 6));
        Format change = NativeCharts.change(figure.unit());
        ChartTable table = ChartTable.drawn(
                ROW,
                rows.stream().map(Forest.Difference::label).toList(),
                figure.rows().size());
        int value = table.numbers("Difference", change, NativeCharts.values(rows, Forest.Difference::value));
        List<Limited> limited = rows.stream()
                .map(row -> new Limited(row.value(), row.low(), row.high()))
                .toList();
        Series series = Series.of(
                        value,
                        new Fills(rows.stream().map(row -> fill(row.mark())).toList()))
                .with(table.limits("", change, NativeCharts.format(figure.unit()), limited, axes));
        table.words(
                "Mark",
                rows.stream().map(row -> ForestDrawing.words(row.mark())).toList());
        figures(
                table,
                figure.columns(),
                rows.stream().map(Forest.Difference::figures).toList());
        return List.of(new NativeChart("", Shape.BARS, axes, table, List.of(series)));
    }

    private static Fill fill(Forest.Mark mark) {
        return switch (mark) {
            case HOLLOW -> Fill.HOLLOW;
            case GAIN, MORE -> Fill.light(Palette.BLUE);
            case LOSS, LESS -> Fill.light(Palette.ORANGE);
        };
    }

    static List<NativeChart> of(Ranges figure) {
        List<Ranges.Range> rows = RowDrawing.drawn(figure.rows());
        double[] finite = NativeCharts.finite(rows, List.of(Ranges.Range::worse, Ranges.Range::better));
        if (finite.length == 0) {
            return List.of();
        }
        Format change = NativeCharts.change(figure.unit());
        ChartTable table = ChartTable.drawn(
                "Assumption",
                rows.stream().map(Ranges.Range::label).toList(),
                figure.rows().size());
        table.words("Worse end", rows.stream().map(Ranges.Range::atWorse).toList());
        table.words("Better end", rows.stream().map(Ranges.Range::atBetter).toList());
        List<Series> series = List.of(
                end(
                        table,
                        "Change at the worse end",
                        change,
                        NativeCharts.values(rows, Ranges.Range::worse),
                        Palette.ORANGE),
                end(
                        table,
                        "Change at the better end",
                        change,
                        NativeCharts.values(rows, Ranges.Range::better),
                        Palette.BLUE));
        Axes axes = Axes.of(figure.unit(), figure.currencySymbol(), Scale.fromZero(finite, 6));
        return List.of(new NativeChart("", Shape.FACING_BARS, axes, table, series));
    }

    private static Series end(ChartTable table, String heading, Format format, List<Double> values, Color colour) {
        return Series.of(table.numbers(heading, format, values), Fills.all(Fill.solid(colour)))
                .with(Labels.CHANGES);
    }

    static List<NativeChart> of(Shares figure) {
        List<Shares.Stack> rows = RowDrawing.drawn(figure.rows());
        if (rows.stream().allMatch(row -> row.total() == 0)) {
            return List.of();
        }
        ChartTable table = ChartTable.drawn(
                ROW,
                rows.stream().map(Shares.Stack::label).toList(),
                figure.rows().size());
        List<Series> series = new ArrayList<>();
        for (int part = 0; part < figure.parts().size(); part++) {
            int place = part;
            int column = table.numbers(
                    figure.parts().get(part),
                    Format.COUNT,
                    NativeCharts.values(rows, row -> row.counts().get(place)));
            series.add(Series.of(column, Fills.all(Fill.of(SharesDrawing.FILLS.get(part))))
                    .with(Labels.COUNTS));
        }
        Axes axes = Axes.of(Unit.PERCENT, "", SharesDrawing.SCALE);
        return List.of(new NativeChart("", Shape.SHARES, axes, table, series));
    }

    /** What stands at the right of the picture; a row may have fewer figures than there are columns. */
    private static void figures(ChartTable table, List<String> headings, List<List<String>> rows) {
        IntStream.range(0, headings.size())
                .forEach(column -> table.words(
                        headings.get(column),
                        rows.stream()
                                .map(row -> column < row.size() ? row.get(column) : "")
                                .toList()));
    }

    private NativeBars() {}
}
