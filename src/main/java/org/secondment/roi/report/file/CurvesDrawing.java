package org.secondment.roi.report.file;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeriesCollection;
import org.secondment.roi.report.Figure.Curves;
import org.secondment.roi.report.Figure.Curves.Panel;
import org.secondment.roi.report.Figure.Unit;

/** Curves of shares in panels side by side; below each, aligned to its years, how many were still followed. */
final class CurvesDrawing implements Drawing {

    private static final int QUARTERS = 4;
    private static final double PLOT = 250;
    private static final double HEADING = 24;
    private static final double AXIS = 44;
    private static final double ROW = 18;
    private static final double GAP = 26;
    private static final double END_GAP = 10;
    private static final double LEADING = 15;
    private static final Font TITLE = Fonts.semibold(14);
    private static final Font NAME = Fonts.semibold(13);
    private static final Font COUNT = Fonts.regular(11.5);
    /** Of shares. */
    static final Scale SCALE = Scale.fromZero(new double[] {0, 1}, 5);

    private static final Amounts SHARES = Amounts.of(Unit.PERCENT, "", SCALE);

    private final Curves figure;

    private CurvesDrawing(Curves figure) {
        this.figure = figure;
    }

    static Drawing of(Curves figure) {
        boolean some = figure.panels().stream()
                .flatMap(panel -> panel.shares().stream())
                .flatMap(List::stream)
                .anyMatch(Double::isFinite);
        return some ? new CurvesDrawing(figure) : Drawing.nothing();
    }

    @Override
    public double height() {
        return HEADING + PLOT + AXIS + ROW * (figure.sides().size() + 1);
    }

    @Override
    public void draw(Graphics2D graphics, Rectangle2D box) {
        Pen pen = new Pen(graphics);
        double left = Lettering.widest(COUNT, figure.sides()) + 16;
        int panels = figure.panels().size();
        double ends = Lettering.widest(NAME, figure.sides()) + END_GAP;
        double width = (box.getWidth() - left - GAP * (panels - 1)) / panels - ends;
        for (int at = 0; at < panels; at++) {
            Panel panel = figure.panels().get(at);
            double x = box.getX() + left + at * (width + ends + GAP);
            double top = box.getY() + HEADING;
            Frame frame = Frame.ofPeriods(
                    graphics,
                    new Rectangle2D.Double(x, top, width, PLOT),
                    SCALE,
                    new XYSeriesCollection(),
                    new XYLineAndShapeRenderer(false, false),
                    panel.shares().get(0).size());
            pen.text(panel.title(), TITLE, Palette.INK, Pen.Align.LEFT, x, top - 9);
            CurveBands.draw(pen, frame, panel);
            shares(pen, frame, at == 0);
            years(pen, frame, panel);
            curves(graphics, frame, panel);
            ends(pen, frame, panel);
            followed(pen, frame, panel, at == 0 ? box.getX() : Double.NaN);
        }
    }

    private static void shares(Pen pen, Frame frame, boolean named) {
        for (double tick : SCALE.ticks()) {
            double y = frame.y(tick);
            boolean zero = tick == 0;
            pen.line(frame.x(0), y, frame.right(), y, zero ? Palette.INK : Palette.GRID, Pen.stroke(zero ? 1.2 : 1));
            if (!named) {
                continue;
            }
            pen.text(
                    SHARES.tick(tick),
                    RowDrawing.SMALL,
                    Palette.TEXT,
                    Pen.Align.RIGHT,
                    frame.x(0) - 8,
                    y + RowDrawing.BASELINE);
        }
    }

    private static void years(Pen pen, Frame frame, Panel panel) {
        for (int year = 0; year * QUARTERS < panel.shares().get(0).size(); year++) {
            double x = frame.x(year * QUARTERS);
            pen.line(x, frame.y(0), x, frame.y(0) + 4, Palette.INK, Pen.stroke(1));
            pen.text(Integer.toString(year), RowDrawing.SMALL, Palette.TEXT, Pen.Align.CENTRE, x, frame.bottom() + 18);
        }
        pen.text(
                "years since the start",
                COUNT,
                Palette.MUTED,
                Pen.Align.CENTRE,
                (frame.x(0) + frame.right()) / 2,
                frame.bottom() + 34);
    }

    private static void curves(Graphics2D graphics, Frame frame, Panel panel) {
        for (int side = panel.shares().size() - 1; side >= 0; side--) {
            List<Double> shares = panel.shares().get(side);
            LineLook look = LineLook.IN_ORDER.get(side);
            Path2D path = new Path2D.Double();
            for (int at = 0; at < shares.size() && Double.isFinite(shares.get(at)); at++) {
                if (at == 0) {
                    path.moveTo(frame.x(at), frame.y(shares.get(at)));
                } else {
                    path.lineTo(frame.x(at), frame.y(shares.get(at)));
                }
            }
            graphics.setColor(look.colour());
            graphics.setStroke(look.stroke());
            graphics.draw(path);
            Pen pen = new Pen(graphics);
            for (int at = QUARTERS; at < shares.size() && Double.isFinite(shares.get(at)); at += QUARTERS) {
                look.mark(pen, frame.x(at), frame.y(shares.get(at)));
            }
        }
    }

    /** The sides' names and their last shares, moved apart where they would touch. */
    private void ends(Pen pen, Frame frame, Panel panel) {
        List<Integer> last = panel.shares().stream().map(CurvesDrawing::last).toList();
        double[] wished = new double[last.size()];
        double[] heights = new double[last.size()];
        for (int side = 0; side < last.size(); side++) {
            wished[side] = frame.y(panel.shares().get(side).get(last.get(side)));
            heights[side] = 2 * LEADING + 3;
        }
        double[] placed = Apart.of(wished, heights, frame.top() - 8, frame.bottom() + 8);
        for (int side = 0; side < last.size(); side++) {
            double x = frame.x(last.get(side)) + END_GAP;
            String share = SHARES.label(panel.shares().get(side).get(last.get(side)));
            pen.text(figure.sides().get(side), NAME, Palette.INK, Pen.Align.LEFT, x, placed[side] - 3);
            pen.text(share, RowDrawing.SMALL, Palette.TEXT, Pen.Align.LEFT, x, placed[side] - 3 + LEADING);
        }
    }

    private static int last(List<Double> shares) {
        int last = 0;
        while (last + 1 < shares.size() && Double.isFinite(shares.get(last + 1))) {
            last++;
        }
        return last;
    }

    /** @param names where the sides' names begin; NaN where they stand beside another panel */
    private void followed(Pen pen, Frame frame, Panel panel, double names) {
        double y = frame.bottom() + AXIS + ROW - 8;
        if (Double.isFinite(names)) {
            pen.text("still followed", COUNT, Palette.MUTED, Pen.Align.LEFT, names, y);
        }
        for (int side = 0; side < panel.followed().size(); side++) {
            y += ROW;
            if (Double.isFinite(names)) {
                pen.text(figure.sides().get(side), COUNT, Palette.TEXT, Pen.Align.LEFT, names, y);
            }
            List<String> counts = panel.followed().get(side);
            for (int year = 0; year < counts.size(); year++) {
                pen.text(counts.get(year), COUNT, Palette.TEXT, Pen.Align.CENTRE, frame.x(year * QUARTERS), y);
            }
        }
    }
}
