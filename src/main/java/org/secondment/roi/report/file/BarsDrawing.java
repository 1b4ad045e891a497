package org.secondment.roi.report.file;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.DoubleStream;
import org.secondment.roi.report.Figure.Bars;

/** Horizontal bars from zero on, each with its value and a black tick for what it is compared with. */
final class BarsDrawing implements Drawing {

    private static final double KEY = 30;
    private static final double LABEL_GAP = 8;
    private static final double TICK_OVERHANG = 4;
    private static final Font VALUE = Fonts.semibold(13);

    private final List<Bars.Bar> bars;
    private final Scale scale;
    private final Amounts amounts;
    private final String key;

    private BarsDrawing(Bars figure, double[] values) {
        bars = RowDrawing.drawn(figure.bars());
        scale = Scale.fromZero(values, 6);
        amounts = Amounts.of(figure.unit(), figure.currencySymbol(), scale);
        boolean ticks = bars.stream().anyMatch(b -> Double.isFinite(b.tick()));
        String words = "bar = " + figure.barName() + (ticks ? ", tick = " + figure.tickName() : "");
        key = (words + "   " + RowDrawing.remark(figure.bars().size())).strip();
    }

    static Drawing of(Bars figure) {
        double[] values = figure.bars().stream()
                .flatMapToDouble(b -> DoubleStream.of(b.value(), b.tick()))
                .filter(Double::isFinite)
                .toArray();
        return values.length == 0 ? Drawing.nothing() : new BarsDrawing(figure, values);
    }

    @Override
    public double height() {
        return KEY + bars.size() * pitch() + RowDrawing.AXIS;
    }

    private double pitch() {
        return RowDrawing.pitch(bars.size()) + 2;
    }

    @Override
    public void draw(Graphics2D graphics, Rectangle2D box) {
        List<String> labels = bars.stream().map(Bars.Bar::label).toList();
        double room =
                LABEL_GAP + bars.stream().mapToDouble(this::labelWidth).max().orElse(0);
        Rectangle2D area = RowDrawing.area(box, KEY, labels, room);
        if (scale.low() < 0) {
            area.setRect(area.getX() + room, area.getY(), area.getWidth() - room, area.getHeight());
        }
        Frame frame = Frame.ofRows(graphics, area, scale, bars.size());
        RowDrawing.labels(graphics, box, frame, labels);
        Pen pen = new Pen(graphics);
        pen.text(key, RowDrawing.SMALL, Palette.TEXT, Pen.Align.LEFT, box.getX(), box.getY() + 13);
        double thickness = pitch() * 0.56;
        for (int row = 0; row < bars.size(); row++) {
            bar(pen, frame, bars.get(row), frame.y(row), thickness);
        }
        RowDrawing.axis(graphics, frame, scale, amounts);
    }

    private void bar(Pen pen, Frame frame, Bars.Bar bar, double y, double thickness) {
        if (Double.isFinite(bar.value())) {
            pen.bar(frame.x(0), frame.x(bar.value()), y - thickness / 2, thickness, Palette.FILL);
            label(pen, frame, bar, y);
        }
        if (Double.isFinite(bar.tick())) {
            double x = frame.x(bar.tick());
            double reach = thickness / 2 + TICK_OVERHANG;
            if (bar.tick() != 0) {
                pen.line(x, y - reach, x, y + reach, Palette.PAPER, Pen.stroke(5));
            }
            pen.line(x, y - reach, x, y + reach, Palette.INK, Pen.stroke(2));
        }
    }

    /** Beyond the bar's end, and beyond the tick where it would run through the words. */
    private void label(Pen pen, Frame frame, Bars.Bar bar, double y) {
        double direction = bar.value() < 0 ? -1 : 1;
        double end = frame.x(bar.value());
        if (Double.isFinite(bar.tick())) {
            double beyond = (frame.x(bar.tick()) - end) * direction;
            if (beyond > -LABEL_GAP && beyond < labelWidth(bar) + 2 * LABEL_GAP) {
                end = direction > 0 ? Math.max(end, frame.x(bar.tick())) : Math.min(end, frame.x(bar.tick()));
            }
        }
        Pen.Align align = direction > 0 ? Pen.Align.LEFT : Pen.Align.RIGHT;
        String text = amounts.label(bar.value());
        pen.text(text, VALUE, Palette.INK, align, end + direction * LABEL_GAP, y + RowDrawing.BASELINE);
    }

    private double labelWidth(Bars.Bar bar) {
        return Double.isFinite(bar.value()) ? Lettering.width(VALUE, amounts.label(bar.value())) : 0;
    }
}
