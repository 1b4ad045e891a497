package org.secondment.roi.report.file;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.DoubleStream;
import org.secondment.roi.report.Figure.Forest;
import org.secondment.roi.report.Figure.Forest.Mark;

/** A point with its interval per row; an end without a limit is an arrow at the edge. */
final class ForestDrawing implements Drawing {

    private static final double KEY = 26;
    private static final double HEADINGS = 30;
    private static final double COLUMN_GAP = 20;
    private static final Font FIGURE = Fonts.regular(12.5);

    private final List<Forest.Difference> rows;
    private final RowFigures figures;
    private final Scale scale;
    private final Amounts amounts;
    private final String remark;

    private ForestDrawing(Forest figure, double[] values) {
        rows = RowDrawing.drawn(figure.rows());
        figures = new RowFigures(
                figure.columns(), rows.stream().map(Forest.Difference::figures).toList(), FIGURE, COLUMN_GAP);
        scale = Scale.fromZero(values, 6);
        amounts = Amounts.of(figure.unit(), figure.currencySymbol(), scale);
        remark = RowDrawing.remark(figure.rows().size());
    }

    static Drawing of(Forest figure) {
        double[] values = figure.rows().stream()
                .flatMapToDouble(row -> DoubleStream.of(row.value(), row.low(), row.high()))
                .filter(Double::isFinite)
                .toArray();
        return values.length == 0 ? Drawing.nothing() : new ForestDrawing(figure, values);
    }

    @Override
    public double height() {
        return KEY + HEADINGS + rows.size() * RowDrawing.pitch(rows.size()) + RowDrawing.AXIS;
    }

    @Override
    public void draw(Graphics2D graphics, Rectangle2D box) {
        List<String> labels = rows.stream().map(Forest.Difference::label).toList();
        Rectangle2D area = RowDrawing.area(box, KEY + HEADINGS, labels, figures.width());
        Frame frame = Frame.ofRows(graphics, area, scale, rows.size());
        RowDrawing.axis(graphics, frame, scale, amounts);
        RowDrawing.labels(graphics, box, frame, labels);
        Pen pen = new Pen(graphics);
        key(pen, box);
        figures.draw(pen, box, frame);
        for (int row = 0; row < rows.size(); row++) {
            Whisker.across(pen, frame, rows.get(row).low(), rows.get(row).high(), frame.y(row));
            point(pen, rows.get(row).mark(), frame.x(rows.get(row).value()), frame.y(row));
        }
    }

    private static void point(Pen pen, Mark mark, double x, double y) {
        switch (mark) {
            case GAIN, MORE -> pen.solid(Marker.DOT, x, y, 6, Palette.BLUE);
            case LOSS, LESS -> pen.solid(Marker.DIAMOND, x, y, 6, Palette.ORANGE);
            case HOLLOW -> pen.hollow(Marker.DOT, x, y, 4.4, Palette.INK);
        }
    }

    private void key(Pen pen, Rectangle2D box) {
        double y = box.getY() + 9;
        double x = box.getX() + 6;
        point(pen, Mark.HOLLOW, x, y);
        x = RowDrawing.word(pen, words(Mark.HOLLOW), x, y);
        for (Mark mark : List.of(Mark.GAIN, Mark.LOSS, Mark.MORE, Mark.LESS)) {
            if (rows.stream().anyMatch(row -> row.mark() == mark)) {
                point(pen, mark, x, y);
                x = RowDrawing.word(pen, words(mark), x, y);
            }
        }
        pen.text(remark, RowDrawing.SMALL, Palette.MUTED, Pen.Align.LEFT, x, y + RowDrawing.BASELINE);
    }

    /** What a mark says. */
    static String words(Mark mark) {
        return switch (mark) {
            case GAIN -> "stands out, better";
            case LOSS -> "stands out, worse";
            case MORE -> "stands out, more often";
            case LESS -> "stands out, less often";
            case HOLLOW -> "within chance";
        };
    }
}
