package org.secondment.roi.report.file;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.secondment.roi.report.Ranges;

/** Bars from the worse end, orange, over the zero line to the better end, blue; each end says its value and cause. */
final class RangesDrawing implements Drawing {

    private static final double TOP = 4;
    private static final double GAP = 8;
    private static final double THICKNESS = 18;
    private static final Font END = Fonts.regular(12.5);

    private final List<Ranges.Range> rows;
    private final Scale scale;
    private final Amounts amounts;

    private RangesDrawing(Ranges figure, double[] values) {
        rows = RowDrawing.drawn(figure.rows());
        scale = Scale.fromZero(values, 6);
        amounts = Amounts.of(figure.unit(), figure.currencySymbol(), scale);
    }

    static Drawing of(Ranges figure) {
        double[] values = figure.rows().stream()
                .flatMapToDouble(row -> DoubleStream.of(row.worse(), row.better()))
                .filter(Double::isFinite)
                .toArray();
        return values.length == 0 ? Drawing.nothing() : new RangesDrawing(figure, values);
    }

    @Override
    public double height() {
        return TOP + rows.size() * RowDrawing.pitch(rows.size()) + RowDrawing.AXIS;
    }

    @Override
    public void draw(Graphics2D graphics, Rectangle2D box) {
        List<String> labels = rows.stream().map(Ranges.Range::label).toList();
        double room = GAP
                + Lettering.widest(
                        END,
                        rows.stream()
                                .flatMap(row -> Stream.of(worse(row), better(row)))
                                .toList());
        Rectangle2D area = RowDrawing.area(box, TOP, labels, room);
        area.setRect(area.getX() + room, area.getY(), area.getWidth() - room, area.getHeight());
        Frame frame = Frame.ofRows(graphics, area, scale, rows.size());
        Pen pen = new Pen(graphics);
        for (int row = 0; row < rows.size(); row++) {
            pen.text(
                    labels.get(row),
                    RowDrawing.LABEL,
                    Palette.INK,
                    Pen.Align.LEFT,
                    box.getX(),
                    frame.y(row) + RowDrawing.BASELINE);
            bar(pen, frame, rows.get(row), frame.y(row));
        }
        RowDrawing.axis(graphics, frame, scale, amounts);
    }

    private String worse(Ranges.Range row) {
        return amounts.change(row.worse()) + " at " + row.atWorse();
    }

    private String better(Ranges.Range row) {
        return amounts.change(row.better()) + " at " + row.atBetter();
    }

    private void bar(Pen pen, Frame frame, Ranges.Range row, double y) {
        double top = y - THICKNESS / 2;
        double baseline = y + RowDrawing.BASELINE;
        double least = frame.x(Math.min(row.worse(), 0));
        double most = frame.x(Math.max(row.better(), 0));
        pen.bar(least, frame.x(Math.min(row.better(), 0)), top, THICKNESS, Palette.ORANGE);
        pen.bar(frame.x(Math.max(row.worse(), 0)), most, top, THICKNESS, Palette.BLUE);
        pen.text(worse(row), END, Palette.INK, Pen.Align.RIGHT, least - GAP, baseline);
        pen.text(better(row), END, Palette.INK, Pen.Align.LEFT, most + GAP, baseline);
    }
}
