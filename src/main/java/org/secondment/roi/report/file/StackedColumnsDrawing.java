package org.secondment.roi.report.file;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeriesCollection;
import org.secondment.roi.report.Figure.Lines;
import org.secondment.roi.report.StackedColumns;

/** Columns of parts, one above the other, named beside the last column. */
final class StackedColumnsDrawing implements Drawing {

    private static final double TOP = 10;
    private static final double LEADING = 16;
    private static final double WIDEST = 190;
    private static final double GAP = 44;
    private static final double SEAM = 1.2;
    private static final double HALF = 0.36;
    private static final Font NAME = Fonts.semibold(13);
    private static final Font VALUE = Fonts.regular(12.5);

    private record Piece(int part, int period, double from, double to) {}

    private final StackedColumns figure;
    private final List<Piece> pieces;
    private final Scale scale;
    private final Amounts amounts;

    private StackedColumnsDrawing(StackedColumns figure, List<Piece> pieces) {
        this.figure = figure;
        this.pieces = pieces;
        scale = Scale.fromZero(
                pieces.stream()
                        .flatMapToDouble(piece -> DoubleStream.of(piece.from(), piece.to()))
                        .toArray(),
                5);
        amounts = Amounts.of(figure.unit(), figure.currencySymbol(), scale);
    }

    static Drawing of(StackedColumns figure) {
        if (figure.parts().size() > Hatch.IN_ORDER.size()) {
            throw new IllegalArgumentException("Columns have " + figure.parts().size() + " parts ("
                    + figure.parts().get(0).name() + " \u2026); at most " + Hatch.IN_ORDER.size()
                    + " can be told apart: merge the small ones");
        }
        List<Piece> pieces = IntStream.range(0, figure.periods().size())
                .mapToObj(period -> pieces(figure.parts(), period))
                .flatMap(List::stream)
                .toList();
        return pieces.stream().allMatch(piece -> piece.from() == piece.to())
                ? Drawing.nothing()
                : new StackedColumnsDrawing(figure, pieces);
    }

    private static List<Piece> pieces(List<Lines.Series> parts, int period) {
        List<Piece> pieces = new ArrayList<>();
        double above = 0;
        double below = 0;
        for (int part = 0; part < parts.size(); part++) {
            double value = parts.get(part).values().get(period);
            if (value < 0) {
                pieces.add(new Piece(part, period, below, below + value));
                below += value;
            } else if (value >= 0) {
                pieces.add(new Piece(part, period, above, above + value));
                above += value;
            }
        }
        return pieces;
    }

    @Override
    public double height() {
        return 380;
    }

    @Override
    public void draw(Graphics2D graphics, Rectangle2D box) {
        List<String> ticks = scale.ticks().stream().map(amounts::tick).toList();
        double left = Lettering.widest(RowDrawing.SMALL, ticks) + 10;
        List<List<String>> names = figure.parts().stream()
                .map(part -> Lettering.wrapped(NAME, part.name(), WIDEST))
                .toList();
        double right =
                Lettering.widest(NAME, names.stream().flatMap(List::stream).toList()) + GAP;
        Rectangle2D area = new Rectangle2D.Double(
                box.getX() + left,
                box.getY() + TOP,
                box.getWidth() - left - right,
                box.getHeight() - TOP - PeriodAxis.HEIGHT);
        Frame frame = Frame.ofPeriods(
                graphics,
                area,
                scale,
                new XYSeriesCollection(),
                new XYLineAndShapeRenderer(false, false),
                figure.periods().size());
        Pen pen = new Pen(graphics);
        pieces.forEach(piece -> draw(pen, frame, piece));
        LinesDrawing.axis(pen, box, frame, scale, amounts);
        PeriodAxis.draw(pen, frame, figure.periods(), figure.groups());
        ends(pen, frame, names);
    }

    private static void draw(Pen pen, Frame frame, Piece piece) {
        double left = frame.x(piece.period() - HALF);
        double width = frame.x(piece.period() + HALF) - left;
        double top = frame.y(Math.max(piece.from(), piece.to()));
        double height = frame.y(Math.min(piece.from(), piece.to())) - top - SEAM;
        if (height > 0) {
            Hatch.IN_ORDER.get(piece.part()).fill(pen, new Rectangle2D.Double(left, top, width, height));
        }
    }

    /** Names with their last values, as high as their part of the last column where there is room. */
    private void ends(Pen pen, Frame frame, List<List<String>> names) {
        int last = figure.periods().size() - 1;
        List<Piece> ends =
                pieces.stream().filter(piece -> piece.period() == last).toList();
        double[] wished = ends.stream()
                .mapToDouble(end -> frame.y((end.from() + end.to()) / 2))
                .toArray();
        double[] heights = ends.stream()
                .mapToDouble(end -> (names.get(end.part()).size() + 1) * LEADING + 5)
                .toArray();
        double[] placed = Apart.of(wished, heights, frame.top() - 8, frame.bottom() + PeriodAxis.HEIGHT);
        for (int at = 0; at < ends.size(); at++) {
            Piece end = ends.get(at);
            double x = frame.right() + GAP - 20;
            pen.line(frame.x(last + HALF) + 2, wished[at], x - 3, placed[at], Palette.RULE, Pen.stroke(1));
            Hatch.IN_ORDER.get(end.part()).fill(pen, new Rectangle2D.Double(x, placed[at] - 6, 12, 12));
            double top = placed[at] - heights[at] / 2 - 1;
            double below = pen.lines(names.get(end.part()), NAME, Palette.INK, x + 18, top, LEADING);
            String value = amounts.label(end.to() - end.from());
            pen.lines(List.of(value), VALUE, Palette.TEXT, x + 18, below, LEADING);
        }
    }
}
