package org.secondment.roi.report.file;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.secondment.roi.report.Figure.Lines;
import org.secondment.roi.report.Figure.Unit;

/** Lines over periods, each named at its end; they differ in colour, dashes and markers. */
final class LinesDrawing implements Drawing {

    private static final double TOP = 10;

    private final Lines figure;
    private final Scale scale;
    private final Amounts amounts;

    private LinesDrawing(Lines figure, double[] values) {
        this.figure = figure;
        scale = scale(figure.unit(), values);
        amounts = Amounts.of(figure.unit(), figure.currencySymbol(), scale);
    }

    /** An index may start above zero; amounts and shares may not. */
    static Scale scale(Unit unit, double[] values) {
        return unit == Unit.NUMBER ? Scale.around(values, 5) : Scale.fromZero(values, 5);
    }

    static Drawing of(Lines figure) {
        if (figure.series().size() > LineLook.IN_ORDER.size()) {
            throw new IllegalArgumentException("A chart has " + figure.series().size() + " lines ("
                    + figure.series().get(0).name() + " …); at most " + LineLook.IN_ORDER.size()
                    + " can be told apart: split it into two charts");
        }
        double[] values = figure.series().stream()
                .flatMap(s -> s.values().stream())
                .mapToDouble(Double::doubleValue)
                .filter(Double::isFinite)
                .toArray();
        return values.length == 0 ? Drawing.nothing() : new LinesDrawing(figure, values);
    }

    @Override
    public double height() {
        return 380;
    }

    @Override
    public void draw(Graphics2D graphics, Rectangle2D box) {
        List<String> ticks = scale.ticks().stream().map(amounts::tick).toList();
        double left = Lettering.widest(RowDrawing.SMALL, ticks) + 10;
        LineEnds ends = new LineEnds(
                figure.series(), figure.series().stream().map(this::last).toList());
        Rectangle2D area = new Rectangle2D.Double(
                box.getX() + left,
                box.getY() + TOP,
                box.getWidth() - left - ends.width(),
                box.getHeight() - TOP - PeriodAxis.HEIGHT);
        int periods = figure.periods().size();
        Frame frame = Frame.ofPeriods(graphics, area, scale, lines(), renderer(), periods);
        Pen pen = new Pen(graphics);
        axis(pen, box, frame, scale, amounts);
        PeriodAxis.draw(pen, frame, figure.periods(), figure.groups());
        markers(pen, frame);
        ends.draw(pen, frame);
    }

    /** Values at the left, and the line that columns and lines stand on. */
    static void axis(Pen pen, Rectangle2D box, Frame frame, Scale scale, Amounts amounts) {
        double right = frame.left() - 10;
        for (double tick : scale.ticks()) {
            pen.text(
                    amounts.tick(tick),
                    RowDrawing.SMALL,
                    Palette.TEXT,
                    Pen.Align.RIGHT,
                    Math.max(right, box.getX()),
                    frame.y(tick) + RowDrawing.BASELINE);
        }
        double base = scale.holdsZero() ? frame.y(0) : frame.bottom();
        Color colour = scale.holdsZero() ? Palette.INK : Palette.RULE;
        pen.line(frame.left(), base, frame.right(), base, colour, Pen.stroke(1.2));
    }

    private List<String> last(Lines.Series series) {
        return series.values().stream()
                .filter(Double::isFinite)
                .reduce((before, after) -> after)
                .map(value -> List.of(amounts.label(value)))
                .orElse(List.of());
    }

    private XYSeriesCollection lines() {
        XYSeriesCollection lines = new XYSeriesCollection();
        for (int i = 0; i < figure.series().size(); i++) {
            XYSeries line = new XYSeries(i);
            List<Double> values = figure.series().get(i).values();
            for (int period = 0; period < values.size(); period++) {
                line.add(period, values.get(period));
            }
            lines.addSeries(line);
        }
        return lines;
    }

    private XYLineAndShapeRenderer renderer() {
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
        IntStream.range(0, figure.series().size()).forEach(i -> {
            renderer.setSeriesPaint(i, LineLook.IN_ORDER.get(i).colour());
            renderer.setSeriesStroke(i, LineLook.IN_ORDER.get(i).stroke());
        });
        renderer.setDrawSeriesLineAsPath(true);
        return renderer;
    }

    private void markers(Pen pen, Frame frame) {
        for (int i = 0; i < figure.series().size(); i++) {
            List<Double> values = figure.series().get(i).values();
            for (int period = 0; period < values.size(); period++) {
                if (Double.isFinite(values.get(period))) {
                    LineLook.IN_ORDER.get(i).mark(pen, frame.x(period), frame.y(values.get(period)));
                }
            }
        }
    }
}
