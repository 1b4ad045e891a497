package org.secondment.roi.report.file;

import java.util.List;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTChartSpace;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLegend;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLineChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.openxmlformats.schemas.drawingml.x2006.chart.STBarDir;
import org.openxmlformats.schemas.drawingml.x2006.chart.STBarGrouping;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDispBlanksAs;
import org.openxmlformats.schemas.drawingml.x2006.chart.STGrouping;
import org.openxmlformats.schemas.drawingml.x2006.chart.STLegendPos;
import org.secondment.roi.report.file.ChartInk.Weight;
import org.secondment.roi.report.file.NativeChart.Fill;
import org.secondment.roi.report.file.NativeChart.Fills;
import org.secondment.roi.report.file.NativeChart.Line;
import org.secondment.roi.report.file.NativeChart.Series;
import org.secondment.roi.report.file.NativeChart.Shape;

/** Writes a native chart as a part of the workbook. */
final class ChartPart {

    private static final double TITLE_POINTS = 11;
    private static final int BESIDE = 0;
    private static final int OVER = 100;
    private static final int GAP = 60;

    private final NativeChart chart;
    private final ChartSeries series;

    private ChartPart(NativeChart chart, ChartCells cells) {
        this.chart = chart;
        this.series = new ChartSeries(chart, cells);
    }

    /**
     * Fills an empty part.
     *
     * @param title the finding, by line
     * @param measure what the values are, by line
     */
    static void write(
            CTChartSpace space, NativeChart chart, ChartCells cells, List<String> title, List<String> measure) {
        space.addNewRoundedCorners().setVal(false);
        ChartInk.fill(space.addNewSpPr(), Fill.solid(Palette.PAPER));
        ChartInk.words(space.addNewTxPr(), ChartInk.SMALL, Palette.TEXT);
        CTChart target = space.getChart();
        ChartInk.title(target.addNewTitle(), title, TITLE_POINTS, Weight.BOLD);
        target.addNewAutoTitleDeleted().setVal(false);
        new ChartPart(chart, cells).plot(target.getPlotArea());
        ChartAxes.write(target.getPlotArea(), chart, measure);
        if (chart.hasKey()) {
            CTLegend key = target.addNewLegend();
            key.addNewLegendPos().setVal(STLegendPos.B);
            key.addNewOverlay().setVal(false);
        }
        target.addNewDispBlanksAs().setVal(STDispBlanksAs.GAP);
    }

    private void plot(CTPlotArea area) {
        if (chart.series().stream().anyMatch(one -> one.ink() instanceof Fills)) {
            bars(area.addNewBarChart());
        }
        if (chart.series().stream().anyMatch(one -> one.ink() instanceof Line)) {
            lines(area.addNewLineChart());
        }
    }

    private void bars(CTBarChart target) {
        Shape shape = chart.shape();
        target.addNewBarDir().setVal(shape.isUpright() ? STBarDir.COL : STBarDir.BAR);
        target.addNewGrouping().setVal(grouping(shape));
        target.addNewVaryColors().setVal(false);
        for (Series one : chart.series()) {
            if (one.ink() instanceof Fills fills) {
                series.write(target.addNewSer(), one, fills);
            }
        }
        target.addNewGapWidth().setVal(GAP);
        target.addNewOverlap().setVal((byte) (shape == Shape.BARS ? BESIDE : OVER));
        target.addNewAxId().setVal(ChartAxes.ROWS);
        target.addNewAxId().setVal(ChartAxes.VALUES);
    }

    private static STBarGrouping.Enum grouping(Shape shape) {
        return switch (shape) {
            case COLUMNS -> STBarGrouping.STACKED;
            case SHARES -> STBarGrouping.PERCENT_STACKED;
            case BARS, FACING_BARS, LINES -> STBarGrouping.CLUSTERED;
        };
    }

    private void lines(CTLineChart target) {
        target.addNewGrouping().setVal(STGrouping.STANDARD);
        target.addNewVaryColors().setVal(false);
        for (Series one : chart.series()) {
            if (one.ink() instanceof Line line) {
                series.write(target.addNewSer(), one, line);
            }
        }
        target.addNewMarker().setVal(true);
        target.addNewAxId().setVal(ChartAxes.ROWS);
        target.addNewAxId().setVal(ChartAxes.VALUES);
    }
}
