package org.secondment.roi.report.file;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.secondment.roi.report.Figure.Dumbbell;
import org.secondment.roi.report.Figure.Unit;

/** Before, expected and after, a line each: a grey dot, a ring, and a dot that turns into a diamond below the ring. */
final class DumbbellDrawing implements Drawing {

    private static final double KEY = 26;
    private static final double HEADINGS = 30;
    private static final double COLUMN_GAP = 22;
    private static final double BASELINE = RowDrawing.BASELINE;
    private static final Font FIGURE = Fonts.regular(13);

    private final List<Dumbbell.Row> rows;
    private final RowFigures figures;
    private final Scale scale;
    private final Amounts amounts;
    private final String remark;

    private DumbbellDrawing(Dumbbell figure, double[] values) {
        rows = RowDrawing.drawn(figure.rows());
        figures = new RowFigures(
                figure.columns(),
                rows.stream().map(row -> texts(row, figure.columns().size())).toList(),
                FIGURE,
                COLUMN_GAP);
        scale = Scale.around(values, 6);
        amounts = Amounts.of(Unit.MONEY, figure.currencySymbol(), scale);
        remark = RowDrawing.remark(figure.rows().size());
    }

    static Drawing of(Dumbbell figure) {
        double[] values = figure.rows().stream()
                .flatMapToDouble(r -> DoubleStream.of(r.before(), r.expected(), r.after()))
                .filter(Double::isFinite)
                .toArray();
        return values.length == 0 ? Drawing.nothing() : new DumbbellDrawing(figure, values);
    }

    @Override
    public double height() {
        return KEY + HEADINGS + rows.size() * RowDrawing.pitch(rows.size()) + RowDrawing.AXIS;
    }

    @Override
    public void draw(Graphics2D graphics, Rectangle2D box) {
        List<String> labels = rows.stream().map(Dumbbell.Row::label).toList();
        Rectangle2D area = RowDrawing.area(box, KEY + HEADINGS, labels, figures.width());
        Frame frame = Frame.ofRows(graphics, area, scale, rows.size());
        RowDrawing.axis(graphics, frame, scale, amounts);
        RowDrawing.labels(graphics, box, frame, labels);
        Pen pen = new Pen(graphics);
        key(pen, box);
        figures.draw(pen, box, frame);
        for (int row = 0; row < rows.size(); row++) {
            dots(pen, frame, rows.get(row), frame.y(row));
        }
    }

    private static void dots(Pen pen, Frame frame, Dumbbell.Row row, double y) {
        Color colour = fellShort(row) ? Palette.ORANGE : Palette.BLUE;
        if (Double.isFinite(row.before()) && Double.isFinite(row.expected())) {
            pen.line(frame.x(row.before()), y, frame.x(row.expected()), y, Palette.RULE, Pen.stroke(1.6));
        }
        if (Double.isFinite(row.expected()) && Double.isFinite(row.after())) {
            pen.bar(frame.x(row.expected()), frame.x(row.after()), y - 2, 4, Palette.tint(colour, 0.55));
        }
        if (Double.isFinite(row.after())) {
            after(pen, row, frame.x(row.after()), y);
        }
        if (Double.isFinite(row.before())) {
            pen.solid(Marker.DOT, frame.x(row.before()), y, 4.6, Palette.GREY);
        }
        if (Double.isFinite(row.expected())) {
            pen.hollow(Marker.DOT, frame.x(row.expected()), y, 4.4, Palette.INK);
        }
    }

    private static void after(Pen pen, Dumbbell.Row row, double x, double y) {
        if (fellShort(row)) {
            pen.solid(Marker.DIAMOND, x, y, 6.2, Palette.ORANGE);
        } else {
            pen.solid(Marker.DOT, x, y, 6.4, Palette.BLUE);
        }
    }

    private static boolean fellShort(Dumbbell.Row row) {
        return row.after() < row.expected();
    }

    private void key(Pen pen, Rectangle2D box) {
        double y = box.getY() + 9;
        double x = box.getX() + 6;
        pen.solid(Marker.DOT, x, y, 4.6, Palette.GREY);
        x = RowDrawing.word(pen, "before", x, y);
        pen.hollow(Marker.DOT, x, y, 4.4, Palette.INK);
        x = RowDrawing.word(pen, "expected", x, y);
        pen.solid(Marker.DOT, x, y, 6.4, Palette.BLUE);
        x = RowDrawing.word(pen, "after", x, y);
        if (rows.stream().anyMatch(DumbbellDrawing::fellShort)) {
            pen.solid(Marker.DIAMOND, x, y, 6.2, Palette.ORANGE);
            x = RowDrawing.word(pen, "after, below expected", x, y);
        }
        pen.text(remark, RowDrawing.SMALL, Palette.MUTED, Pen.Align.LEFT, x, y + BASELINE);
    }

    /** A row may have fewer figures than there are columns. */
    private static List<String> texts(Dumbbell.Row row, int columns) {
        return IntStream.range(0, columns)
                .mapToObj(
                        column -> column < row.figures().size() ? row.figures().get(column) : "")
                .toList();
    }
}
