package org.secondment.roi.report.file;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYItemRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYDataset;
import org.jfree.data.xy.XYSeriesCollection;

/** A drawn plot, bare of words, and where its values lie on the page; the words are put around it. */
final class Frame {

    private final XYPlot plot;
    private final Rectangle2D area;

    private Frame(XYPlot plot, Rectangle2D area) {
        this.plot = plot;
        this.area = area;
    }

    /** Rows 0, 1, 2 … from the top, values from left to right. */
    static Frame ofRows(Graphics2D graphics, Rectangle2D area, Scale values, int rows) {
        NumberAxis down = axis(-0.5, rows - 0.5, 1);
        down.setInverted(true);
        XYPlot plot = bare(new XYSeriesCollection(), axis(values), down, new XYLineAndShapeRenderer(false, false));
        plot.setDomainGridlinesVisible(true);
        return drawn(graphics, area, plot);
    }

    /** Periods 0, 1, 2 … from the left, values upwards. */
    static Frame ofPeriods(
            Graphics2D graphics,
            Rectangle2D area,
            Scale values,
            XYDataset lines,
            XYItemRenderer renderer,
            int periods) {
        XYPlot plot = bare(lines, axis(-0.5, periods - 0.62, 1), axis(values), renderer);
        plot.setRangeGridlinesVisible(true);
        return drawn(graphics, area, plot);
    }

    /** A little beyond the outer ticks, so that their gridlines are drawn whole. */
    private static NumberAxis axis(Scale scale) {
        double beyond = (scale.high() - scale.low()) * 0.002;
        return axis(scale.low() - beyond, scale.high() + beyond, scale.step().doubleValue());
    }

    private static NumberAxis axis(double low, double high, double step) {
        NumberAxis axis = new NumberAxis();
        axis.setRange(low, high);
        axis.setTickUnit(new NumberTickUnit(step));
        axis.setTickLabelFont(Fonts.regular(12.5));
        axis.setVisible(false);
        return axis;
    }

    private static XYPlot bare(XYDataset data, NumberAxis x, NumberAxis y, XYItemRenderer renderer) {
        XYPlot plot = new XYPlot(data, x, y, renderer);
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinesVisible(false);
        plot.setDomainGridlinePaint(Palette.GRID);
        plot.setRangeGridlinePaint(Palette.GRID);
        plot.setDomainGridlineStroke(Pen.stroke(1));
        plot.setRangeGridlineStroke(Pen.stroke(1));
        return plot;
    }

    private static Frame drawn(Graphics2D graphics, Rectangle2D area, XYPlot plot) {
        JFreeChart chart = new JFreeChart(null, null, plot, false);
        chart.setBackgroundPaint(null);
        chart.setPadding(RectangleInsets.ZERO_INSETS);
        chart.setRenderingHints(new RenderingHints(Pen.HINTS));
        ChartRenderingInfo info = new ChartRenderingInfo(null);
        chart.draw(graphics, area, null, info);
        return new Frame(plot, info.getPlotInfo().getDataArea());
    }

    double x(double value) {
        return plot.getDomainAxis().valueToJava2D(value, area, RectangleEdge.BOTTOM);
    }

    double y(double value) {
        return plot.getRangeAxis().valueToJava2D(value, area, RectangleEdge.LEFT);
    }

    double left() {
        return area.getMinX();
    }

    double right() {
        return area.getMaxX();
    }

    double top() {
        return area.getMinY();
    }

    double bottom() {
        return area.getMaxY();
    }
}
