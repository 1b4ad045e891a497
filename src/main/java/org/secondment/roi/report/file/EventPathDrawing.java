package org.secondment.roi.report.file;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeriesCollection;
import org.secondment.roi.report.Figure.EventPath;
import org.secondment.roi.report.Figure.EventPath.Point;
import org.secondment.roi.report.Words;

/** Points before, while away and after, with their band; below each how many stand behind it. */
final class EventPathDrawing implements Drawing {

    private static final double TOP = 26;
    private static final double COUNTS = 24;
    private static final double HALF_COLUMN = 0.5;
    private static final double LONE_BAND = 0.16;
    private static final Font COUNT = Fonts.regular(11.5);

    private final EventPath figure;
    private final List<Point> points;
    private final Scale scale;
    private final Amounts amounts;

    private EventPathDrawing(EventPath figure, double[] values) {
        this.figure = figure;
        points = figure.points();
        scale = Scale.fromZero(values, 6);
        amounts = Amounts.of(figure.unit(), figure.currencySymbol(), scale);
    }

    static Drawing of(EventPath figure) {
        double[] values = figure.points().stream()
                .flatMapToDouble(p -> DoubleStream.of(p.value(), p.low(), p.high()))
                .filter(Double::isFinite)
                .toArray();
        return values.length == 0 ? Drawing.nothing() : new EventPathDrawing(figure, values);
    }

    @Override
    public double height() {
        return 400 + COUNTS;
    }

    @Override
    public void draw(Graphics2D graphics, Rectangle2D box) {
        List<String> ticks = scale.ticks().stream().map(amounts::tick).toList();
        double left = Math.max(Lettering.widest(RowDrawing.SMALL, ticks), Lettering.width(COUNT, figure.units())) + 12;
        Rectangle2D area = new Rectangle2D.Double(
                box.getX() + left,
                box.getY() + TOP,
                box.getWidth() - left,
                box.getHeight() - TOP - PeriodAxis.HEIGHT - COUNTS);
        Frame frame = Frame.ofPeriods(
                graphics,
                area,
                scale,
                new XYSeriesCollection(),
                new XYLineAndShapeRenderer(false, false),
                points.size());
        Pen pen = new Pen(graphics);
        away(pen, frame);
        band(pen, frame);
        axis(pen, frame);
        base(pen, frame);
        path(pen, frame);
        PeriodAxis.draw(
                pen,
                frame,
                points.stream().map(p -> time(p.time())).toList(),
                points.stream().map(this::phase).toList());
        counts(pen, frame);
    }

    static String time(int time) {
        return time == 0 ? "away" : time > 0 ? "+" + time : Words.MINUS + -time;
    }

    private String phase(Point point) {
        return point.time() == 0
                ? ""
                : figure.period() + (point.time() < 0 ? "s before the start" : "s after the return");
    }

    private void away(Pen pen, Frame frame) {
        IntStream.range(0, points.size())
                .filter(i -> points.get(i).time() == 0)
                .forEach(i -> pen.fill(
                        new Rectangle2D.Double(
                                frame.x(i - HALF_COLUMN),
                                frame.top(),
                                frame.x(i + HALF_COLUMN) - frame.x(i - HALF_COLUMN),
                                frame.bottom() - frame.top()),
                        Palette.tint(Palette.GREY, 0.14)));
    }

    /** One area for each run of neighbours that have a band; a narrow column where a point has none beside it. */
    private void band(Pen pen, Frame frame) {
        for (int first = 0; first < points.size(); first++) {
            int last = first;
            while (last < points.size() && hasBand(points.get(last))) {
                last++;
            }
            if (last > first) {
                pen.fill(area(frame, first, last), Palette.tint(Palette.BLUE, 0.2));
                first = last;
            }
        }
    }

    private static boolean hasBand(Point point) {
        return !Double.isNaN(point.low()) && !Double.isNaN(point.high());
    }

    private Path2D area(Frame frame, int from, int to) {
        double lone = to == from + 1 ? LONE_BAND : 0;
        Path2D area = new Path2D.Double();
        area.moveTo(frame.x(from - lone), y(frame, points.get(from).high()));
        IntStream.range(from, to)
                .forEach(i ->
                        area.lineTo(frame.x(i + lone), y(frame, points.get(i).high())));
        IntStream.range(from, to)
                .map(i -> to - 1 - (i - from))
                .forEach(i ->
                        area.lineTo(frame.x(i + lone), y(frame, points.get(i).low())));
        area.lineTo(frame.x(from - lone), y(frame, points.get(from).low()));
        area.closePath();
        return area;
    }

    /** An infinite end lies on the edge of the plot. */
    private static double y(Frame frame, double value) {
        return Double.isInfinite(value) ? (value > 0 ? frame.top() : frame.bottom()) : frame.y(value);
    }

    /** Gridlines run through the band as well; the zero line lies in front. */
    private void axis(Pen pen, Frame frame) {
        for (double tick : scale.ticks()) {
            double y = frame.y(tick);
            boolean zero = tick == 0;
            pen.line(frame.left(), y, frame.right(), y, zero ? Palette.INK : Palette.GRID, Pen.stroke(zero ? 1.3 : 1));
            pen.text(
                    amounts.tick(tick),
                    RowDrawing.SMALL,
                    Palette.TEXT,
                    Pen.Align.RIGHT,
                    frame.left() - 10,
                    y + RowDrawing.BASELINE);
        }
    }

    /** A bracket above the points that all are compared with. */
    private void base(Pen pen, Frame frame) {
        int[] base = IntStream.range(0, points.size())
                .filter(i -> points.get(i).inBase())
                .toArray();
        if (base.length > 0) {
            double left = frame.x(base[0] - 0.36);
            double right = frame.x(base[base.length - 1] + 0.36);
            double y = frame.top() - 6;
            pen.line(left, y, right, y, Palette.RULE, Pen.stroke(1));
            pen.text("base", RowDrawing.SMALL, Palette.TEXT, Pen.Align.CENTRE, (left + right) / 2, y - 5);
        }
    }

    private void path(Pen pen, Frame frame) {
        for (int i = 1; i < points.size(); i++) {
            double before = points.get(i - 1).value();
            double now = points.get(i).value();
            if (Double.isFinite(before) && Double.isFinite(now)) {
                pen.line(frame.x(i - 1), frame.y(before), frame.x(i), frame.y(now), Palette.BLUE, Pen.stroke(2.4));
            }
        }
        for (int i = 0; i < points.size(); i++) {
            Point point = points.get(i);
            if (Double.isFinite(point.value()) && point.inBase()) {
                pen.hollow(Marker.DOT, frame.x(i), frame.y(point.value()), 4.4, Palette.BLUE);
            } else if (Double.isFinite(point.value())) {
                pen.solid(Marker.DOT, frame.x(i), frame.y(point.value()), 4.8, Palette.BLUE);
            }
        }
    }

    private void counts(Pen pen, Frame frame) {
        double y = frame.bottom() + PeriodAxis.HEIGHT + COUNTS - 8;
        pen.text(figure.units(), COUNT, Palette.TEXT, Pen.Align.RIGHT, frame.left() - 10, y);
        List<String> counts =
                points.stream().map(p -> Long.toString(p.treated())).toList();
        double pitch = frame.x(1) - frame.x(0);
        int every = (int) Math.ceil((Lettering.widest(COUNT, counts) + 5) / pitch);
        for (int i = 0; i < counts.size(); i += every) {
            pen.text(counts.get(i), COUNT, Palette.TEXT, Pen.Align.CENTRE, frame.x(i), y);
        }
    }
}
