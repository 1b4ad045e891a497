package org.secondment.roi.report.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.secondment.roi.report.Block.Column;
import org.secondment.roi.report.Block.Grid;
import org.secondment.roi.report.Cell;
import org.secondment.roi.report.Figure;
import org.secondment.roi.report.Figure.Bars;
import org.secondment.roi.report.Figure.Unit;
import org.secondment.roi.report.Ranges;
import org.secondment.roi.report.RunningSums;
import org.secondment.roi.report.StackedColumns;
import org.secondment.roi.report.file.NativeChart.Shape;

class NativeChartsTest {

    private static final double NONE = Double.NaN;

    private static NativeChart only(Figure figure) {
        List<NativeChart> charts = NativeCharts.of(figure);
        assertThat(charts).hasSize(1);
        return charts.get(0);
    }

    private static Grid grid(NativeChart chart) {
        return chart.table().grid("chart");
    }

    private static List<Double> column(NativeChart chart, String heading) {
        int column = headings(chart).indexOf(heading);
        assertThat(column).as(heading).isNotNegative();
        return grid(chart).rows().stream()
                .map(row -> row.get(column) instanceof Cell.Measured measured ? measured.value() : NONE)
                .toList();
    }

    private static List<String> headings(NativeChart chart) {
        return grid(chart).columns().stream().map(Column::heading).toList();
    }

    @Test
    void aBridgeStandsOnUnfilledPartsAndCrossesZeroInTwo() {
        NativeChart chart = only(DemoCharts.bridge());

        assertThat(column(chart, "Unfilled part")).containsExactly(0.0, 180_000.0, 0.0, -60_000.0, 0.0);
        assertThat(column(chart, "Part above zero")).containsExactly(300_000.0, 120_000.0, 180_000.0, 0.0, 40_000.0);
        assertThat(column(chart, "Part below zero")).containsExactly(0.0, 0.0, -60_000.0, -20_000.0, -80_000.0);
        assertThat(chart.hasKey()).isFalse();
        assertThat(chart.shape()).isEqualTo(Shape.COLUMNS);
    }

    @Test
    void aLineWithoutALimitReachesTheEdgeAndTheTableSaysSo() {
        NativeChart chart = only(DemoCharts.path());

        assertThat(column(chart, "Upper limit")).endsWith(Double.POSITIVE_INFINITY);
        assertThat(column(chart, "Line up")).containsExactly(8_000.0, 8_600.0, NONE, NONE, 6_000.0);
        assertThat(column(chart, "Line down")).endsWith(21_000.0);
        assertThat(chart.axes().scale().high()).isEqualTo(30_000);
        assertThat(chart.table().notes())
                .containsExactly(
                        "Where a cell is empty, nothing is drawn.",
                        "Line down and line up say how far the line between the limits reaches from the value; without"
                                + " a limit it reaches the edge of the chart.");
        assertThat(grid(chart).rows().get(2).get(2)).isEqualTo(Cell.mark(Cell.Shorthand.NOT_AVAILABLE));
    }

    @Test
    void onlyTheLastOfRunningSumsHasLimits() {
        NativeChart chart = only(DemoCharts.sums());

        assertThat(column(chart, "Cash: line down")).containsExactly(NONE, NONE, 75_000.0);
        assertThat(headings(chart)).endsWith("Margin");
        assertThat(chart.series().get(1).whiskers()).isEqualTo(OptionalInt.empty());
        assertThat(column(chart, "Quarters after the return")).containsExactly(0.0, 1.0, 2.0);
        assertThat(chart.hasKey()).isTrue();
    }

    @Test
    void everyPanelOfCurvesIsAChartWithLimitsAtWholeYears() {
        List<NativeChart> charts = NativeCharts.of(DemoCharts.curves());

        assertThat(charts).extracting(NativeChart::panel).containsExactly("Promoted", "Still here");
        List<Double> down = column(charts.get(0), "Secondees: line down");
        assertThat(IntStream.range(0, down.size()).filter(at -> Double.isFinite(down.get(at))))
                .containsExactly(0, 4, 8);
        assertThat(column(charts.get(0), "Secondees: lower limit")).allMatch(Double::isFinite);
        assertThat(column(charts.get(0), "Years since the start")).startsWith(0.0, 0.25);
    }

    @Test
    void rowsThatThePictureDoesNotDrawAreNotTold() {
        List<Bars.Bar> bars = IntStream.range(0, 75)
                .mapToObj(at -> new Bars.Bar("Client " + at, at, at % 2 == 0 ? 1 : NONE))
                .toList();
        NativeChart chart = only(new Bars(Unit.NUMBER, "", "after", "before", bars));

        assertThat(grid(chart).rows()).hasSize(RowDrawing.MOST_ROWS);
        assertThat(chart.table().notes())
                .containsExactly("The first 60 of 75 rows are drawn.", "Where a cell is empty, nothing is drawn.");
    }

    @Test
    void headingsDifferEvenWhereNamesDoNot() {
        NativeChart chart = only(new RunningSums(
                "£",
                "quarter",
                List.of(
                        new RunningSums.Sum("cash", List.of(-1.0, 1.0), NONE, NONE, NONE),
                        new RunningSums.Sum("Cash", List.of(-2.0, 1.0), NONE, NONE, NONE))));

        assertThat(headings(chart)).containsExactly("Quarters after the return", "Cash", "Cash (2)");
    }

    @Test
    void axesAreThoseOfThePictures() {
        assertThat(only(DemoCharts.columns()).axes().scale().high()).isEqualTo(25_000);
        assertThat(only(DemoCharts.columns()).axes().scale().low()).isEqualTo(-5_000);
        assertThat(only(DemoCharts.shares()).axes().scale().high()).isEqualTo(1);
        assertThat(only(DemoCharts.forest()).axes().amounts().tickFormat()).isEqualTo("#,##0%;\"−\"#,##0%;\"0%\"");
    }

    static Stream<Figure> empty() {
        return Stream.of(
                new Bars(Unit.NUMBER, "", "a", "b", List.of(new Bars.Bar("A", NONE, NONE))),
                new Figure.Dumbbell("£", List.of(), List.of()),
                new Figure.Lines(Unit.NUMBER, "", List.of(), List.of(), List.of()),
                new Figure.EventPath(Unit.NUMBER, "", "quarter", "clients", List.of()),
                new Figure.Bridge(Unit.NUMBER, "", List.of()),
                new Figure.Shares(List.of("a"), List.of(new Figure.Shares.Stack("A", List.of(0)))),
                new Figure.Forest(Unit.NUMBER, "", List.of(), List.of()),
                new Figure.Curves(List.of("a"), List.of()),
                new Ranges(Unit.NUMBER, "", List.of()),
                new RunningSums("£", "quarter", List.of()),
                new StackedColumns(Unit.NUMBER, "", List.of(), List.of(), List.of()));
    }

    @ParameterizedTest
    @MethodSource("empty")
    void whereThePictureHasNothingToShowThereIsNoChart(Figure figure) {
        assertThat(NativeCharts.of(figure)).isEmpty();
    }

    @Test
    void amountsInExcelsFormatsReadAsInThePicture() {
        Amounts money = Amounts.of(Unit.MONEY, "£", Scale.fromZero(new double[] {-410_000, 380_000}, 6));

        assertThat(money.tickFormat()).isEqualTo("\"£\"#,##0,\"k\";\"−£\"#,##0,\"k\";\"£0\"");
        assertThat(money.changeFormat()).isEqualTo("\"+£\"#,##0,\"k\";\"−£\"#,##0,\"k\";\"£0\"");
        assertThat(money.readsZero(-400)).isTrue();
        assertThat(money.readsZero(-600)).isFalse();
        assertThat(Amounts.of(Unit.MONEY, "£", Scale.fromZero(new double[] {1.2e6}, 5))
                        .labelFormat())
                .isEqualTo("\"£\"#,##0.00,,\"m\";\"−£\"#,##0.00,,\"m\";\"£0\"");
        assertThat(Amounts.of(Unit.NUMBER, "", Scale.fromZero(new double[] {120}, 5))
                        .tickFormat())
                .isEqualTo("#,##0;\"−\"#,##0;\"0\"");
    }
}
