package org.secondment.roi.report.file;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** What charts with one line per row share: labels at the left, a value axis below, room at the right. */
final class RowDrawing {

    static final Font LABEL = Fonts.regular(13.5);
    static final Font SMALL = Fonts.regular(12.5);
    static final double AXIS = 28;
    static final double BASELINE = 4.6;

    /** More rows than this belong into a table; the chart says so. */
    static final int MOST_ROWS = 60;

    private static final double WIDEST_LABEL = 230;
    private static final double NARROWEST_LABEL = 110;
    private static final double NARROWEST_PLOT = 240;
    private static final double GAP = 18;

    static double pitch(int rows) {
        return rows <= 16 ? 30 : rows <= 32 ? 26 : 22;
    }

    /** Where the rows are drawn: between labels and whatever stands at the right. */
    static Rectangle2D area(Rectangle2D box, double top, List<String> labels, double right) {
        double free = box.getWidth() - right - NARROWEST_PLOT - GAP;
        double widest = Math.max(NARROWEST_LABEL, Math.min(WIDEST_LABEL, free));
        double left = Math.min(widest, Lettering.widest(LABEL, labels)) + GAP;
        return new Rectangle2D.Double(
                box.getX() + left,
                box.getY() + top,
                Math.max(NARROWEST_PLOT / 2, box.getWidth() - left - right),
                box.getHeight() - top - AXIS);
    }

    static void labels(Graphics2D graphics, Rectangle2D box, Frame frame, List<String> labels) {
        Pen pen = new Pen(graphics);
        double limit = frame.left() - box.getX() - GAP;
        for (int row = 0; row < labels.size(); row++) {
            String label = Lettering.shortened(LABEL, labels.get(row), limit);
            pen.text(label, LABEL, Palette.INK, Pen.Align.LEFT, box.getX(), frame.y(row) + BASELINE);
        }
    }

    /** Names every tick, or every second, third … where the names would touch. */
    static void axis(Graphics2D graphics, Frame frame, Scale scale, Amounts amounts) {
        Pen pen = new Pen(graphics);
        List<Double> ticks = scale.ticks();
        double widest =
                Lettering.widest(SMALL, ticks.stream().map(amounts::tick).toList());
        double pitch = frame.x(ticks.get(1)) - frame.x(ticks.get(0));
        int every = (int) Math.ceil((widest + 10) / pitch);
        for (int i = 0; i < ticks.size(); i++) {
            if (Math.floorMod(scale.first() + i, every) == 0) {
                double x = frame.x(ticks.get(i));
                pen.text(
                        amounts.tick(ticks.get(i)),
                        SMALL,
                        Palette.TEXT,
                        Pen.Align.CENTRE,
                        x,
                        frame.bottom() + AXIS - 9);
            }
        }
        if (scale.holdsZero()) {
            pen.line(frame.x(0), frame.top(), frame.x(0), frame.bottom(), Palette.INK, Pen.stroke(1.2));
        }
    }

    static <T> List<T> drawn(List<T> rows) {
        return rows.subList(0, Math.min(rows.size(), MOST_ROWS));
    }

    /** Says how many rows are not drawn; nothing where all are. */
    static String remark(int rows) {
        return rows <= MOST_ROWS ? "" : "The first " + MOST_ROWS + " of " + rows + " rows are drawn.";
    }

    /** A word of the key beside its mark; answers where the next mark stands. */
    static double word(Pen pen, String word, double x, double y) {
        pen.text(word, SMALL, Palette.TEXT, Pen.Align.LEFT, x + 11, y + BASELINE);
        return x + 11 + Lettering.width(SMALL, word) + 24;
    }

    private RowDrawing() {}
}
