package org.secondment.roi.report.file;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.secondment.roi.report.Figure.Shares;
import org.secondment.roi.report.Figure.Unit;

/** Bars of one length, cut into parts, each with its count where there is room; the sum stands at the right. */
final class SharesDrawing implements Drawing {

    private static final double KEY = 30;
    private static final double GAP = 1.5;
    private static final double SUM = 56;
    private static final Font COUNT = Fonts.semibold(12.5);
    static final Scale SCALE = Scale.fromZero(new double[] {0, 1}, 5);
    static final List<Hatch> FILLS = List.of(Hatch.SOLID, Hatch.WARNING, Hatch.RISING);

    private final Shares figure;
    private final List<Shares.Stack> rows;

    private SharesDrawing(Shares figure) {
        this.figure = figure;
        this.rows = RowDrawing.drawn(figure.rows());
    }

    static Drawing of(Shares figure) {
        return figure.rows().stream().allMatch(row -> row.total() == 0) ? Drawing.nothing() : new SharesDrawing(figure);
    }

    @Override
    public double height() {
        return KEY + rows.size() * RowDrawing.pitch(rows.size()) + RowDrawing.AXIS;
    }

    @Override
    public void draw(Graphics2D graphics, Rectangle2D box) {
        List<String> labels = rows.stream().map(Shares.Stack::label).toList();
        Rectangle2D area = RowDrawing.area(box, KEY, labels, SUM);
        Frame frame = Frame.ofRows(graphics, area, SCALE, rows.size());
        RowDrawing.labels(graphics, box, frame, labels);
        Pen pen = new Pen(graphics);
        key(pen, box, frame);
        for (int row = 0; row < rows.size(); row++) {
            bar(pen, frame, rows.get(row), frame.y(row));
        }
        RowDrawing.axis(graphics, frame, SCALE, Amounts.of(Unit.PERCENT, "", SCALE));
    }

    private void bar(Pen pen, Frame frame, Shares.Stack row, double y) {
        double thickness = RowDrawing.pitch(rows.size()) * 0.66;
        double from = 0;
        for (int part = 0; part < row.counts().size() && row.total() > 0; part++) {
            double to = from + (double) row.counts().get(part) / row.total();
            double left = frame.x(from);
            double right = frame.x(to);
            if (right > left) {
                double width = Math.max(0, right - GAP - left);
                FILLS.get(part).fill(pen, new Rectangle2D.Double(left, y - thickness / 2, width, thickness));
                count(pen, row.counts().get(part), part, left, right, y);
            }
            from = to;
        }
        String sum = "n = " + row.total();
        pen.text(sum, RowDrawing.SMALL, Palette.TEXT, Pen.Align.LEFT, frame.right() + 8, y + RowDrawing.BASELINE);
    }

    private static void count(Pen pen, int count, int part, double left, double right, double y) {
        String text = Integer.toString(count);
        if (Lettering.width(COUNT, text) + 4 < right - left) {
            double middle = (left + right - GAP) / 2;
            double half = Lettering.width(COUNT, text) / 2 + 2;
            pen.bar(middle - half, middle + half, y - 8, 16, FILLS.get(part).ground());
            pen.text(text, COUNT, FILLS.get(part).letters(), Pen.Align.CENTRE, middle, y + RowDrawing.BASELINE);
        }
    }

    private void key(Pen pen, Rectangle2D box, Frame frame) {
        double x = frame.left();
        double y = box.getY() + 9;
        for (int part = 0; part < figure.parts().size(); part++) {
            String word = figure.parts().get(part);
            FILLS.get(part).fill(pen, new Rectangle2D.Double(x, y - 6, 14, 12));
            pen.text(word, RowDrawing.SMALL, Palette.TEXT, Pen.Align.LEFT, x + 20, y + RowDrawing.BASELINE);
            x += 20 + Lettering.width(RowDrawing.SMALL, word) + 24;
        }
        String remark = RowDrawing.remark(figure.rows().size());
        pen.text(remark, RowDrawing.SMALL, Palette.MUTED, Pen.Align.LEFT, x, y + RowDrawing.BASELINE);
    }
}
