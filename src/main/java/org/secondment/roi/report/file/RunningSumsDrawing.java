package org.secondment.roi.report.file;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeriesCollection;
import org.secondment.roi.report.Figure.Lines;
import org.secondment.roi.report.Figure.Unit;
import org.secondment.roi.report.RunningSums;
import org.secondment.roi.report.RunningSums.Sum;
import org.secondment.roi.report.Words;

/** Money so far: where it starts, where it crosses zero for good, and between which limits it ends. */
final class RunningSumsDrawing implements Drawing {

    private static final double TOP = 24;
    private static final double BESIDE = 12;
    private static final double NARROW = 0.3;

    private final RunningSums figure;
    private final Scale scale;
    private final Amounts amounts;

    private RunningSumsDrawing(RunningSums figure, double[] values) {
        this.figure = figure;
        scale = Scale.fromZero(values, 6);
        amounts = Amounts.of(Unit.MONEY, figure.currencySymbol(), scale);
    }

    static Drawing of(RunningSums figure) {
        double[] values = figure.sums().stream()
                .flatMapToDouble(sum -> DoubleStream.concat(
                        sum.values().stream().mapToDouble(Double::doubleValue), DoubleStream.of(sum.low(), sum.high())))
                .filter(Double::isFinite)
                .toArray();
        return values.length == 0 ? Drawing.nothing() : new RunningSumsDrawing(figure, values);
    }

    @Override
    public double height() {
        return 400;
    }

    @Override
    public void draw(Graphics2D graphics, Rectangle2D box) {
        List<String> ticks = scale.ticks().stream().map(amounts::tick).toList();
        double left = Lettering.widest(RowDrawing.SMALL, ticks) + 10;
        LineEnds ends =
                new LineEnds(lines(), figure.sums().stream().map(this::end).toList());
        Rectangle2D area = new Rectangle2D.Double(
                box.getX() + left,
                box.getY() + TOP,
                box.getWidth() - left - ends.width(),
                box.getHeight() - TOP - PeriodAxis.HEIGHT);
        int points = figure.sums().get(0).values().size();
        Frame frame = Frame.ofPeriods(
                graphics, area, scale, new XYSeriesCollection(), new XYLineAndShapeRenderer(false, false), points);
        Pen pen = new Pen(graphics);
        LinesDrawing.axis(pen, box, frame, scale, amounts);
        List<String> periods =
                IntStream.range(0, points).mapToObj(Integer::toString).toList();
        PeriodAxis.draw(
                pen,
                frame,
                periods,
                Collections.nCopies(points, Words.capital(figure.period() + "s after the return")));
        for (int at = figure.sums().size() - 1; at >= 0; at--) {
            sum(pen, frame, figure.sums().get(at), at);
        }
        for (Sum sum : figure.sums()) {
            start(pen, frame, sum);
            back(pen, frame, sum);
        }
        ends.draw(pen, frame);
    }

    private List<Lines.Series> lines() {
        return figure.sums().stream()
                .map(sum -> new Lines.Series(sum.name(), sum.values()))
                .toList();
    }

    private List<String> end(Sum sum) {
        String last = amounts.label(sum.values().get(sum.values().size() - 1));
        if (Double.isNaN(sum.low()) || Double.isNaN(sum.high())) {
            return List.of(last);
        }
        return List.of(last, "95%: " + limit(sum.low()) + " to", limit(sum.high()));
    }

    private String limit(double end) {
        return Double.isFinite(end) ? amounts.label(end) : Words.limit(end);
    }

    private static void sum(Pen pen, Frame frame, Sum sum, int at) {
        LineLook look = LineLook.IN_ORDER.get(at);
        int last = sum.values().size() - 1;
        Whisker.upright(pen, frame, sum.low(), sum.high(), frame.x(last) + at * BESIDE, look.colour());
        for (int period = 1; period <= last; period++) {
            pen.line(
                    frame.x(period - 1),
                    frame.y(sum.values().get(period - 1)),
                    frame.x(period),
                    frame.y(sum.values().get(period)),
                    look.colour(),
                    look.stroke());
        }
        for (int period = 0; period <= last; period++) {
            look.mark(pen, frame.x(period), frame.y(sum.values().get(period)));
        }
    }

    /** Where all costs are spent and nothing is earned yet. */
    private void start(Pen pen, Frame frame, Sum sum) {
        double first = sum.values().get(0);
        pen.text(
                amounts.label(first) + " at the return",
                RowDrawing.SMALL,
                Palette.TEXT,
                Pen.Align.LEFT,
                frame.x(0) + 2,
                frame.y(first) + (first < 0 ? 21 : -12));
    }

    private void back(Pen pen, Frame frame, Sum sum) {
        if (!Double.isFinite(sum.back()) || sum.back() <= NARROW) {
            return;
        }
        double x = frame.x(sum.back());
        pen.line(x, frame.y(0) - 6, x, frame.y(0) - 30, Palette.INK, Pen.stroke(1));
        pen.hollow(Marker.DOT, x, frame.y(0), 5, Palette.INK);
        String when = String.format(Locale.ROOT, "%.1f", sum.back()) + " " + figure.period() + "s";
        pen.text("Back after " + when, RowDrawing.SMALL, Palette.INK, Pen.Align.RIGHT, x + 4, frame.y(0) - 35);
    }
}
