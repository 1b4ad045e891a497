package org.secondment.roi.report.file;

import java.awt.Color;
import java.awt.Stroke;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** How the parts of a bar are filled; patterns tell them apart in greyscale too. */
enum Hatch {
    SOLID(Palette.BLUE, Palette.PAPER),
    PLAIN(Palette.TEAL, Palette.INK),
    RISING(Palette.GREY, Palette.INK),
    FALLING(Palette.PINK, Palette.INK),
    /** Of what is missing. */
    WARNING(Palette.ORANGE, Palette.INK);

    /** Of parts that add up, from the lowest on. */
    static final List<Hatch> IN_ORDER = List.of(SOLID, PLAIN, RISING, FALLING);

    private static final double SPACING = 6;
    private static final double GROUND = 0.14;
    private static final Stroke LINE = Pen.stroke(1.5);

    private final Color colour;
    private final Color letters;

    Hatch(Color colour, Color letters) {
        this.colour = colour;
        this.letters = letters;
    }

    /** Of the whole where it is solid, else of the lines. */
    Color colour() {
        return colour;
    }

    /** What stands on it. */
    Color letters() {
        return letters;
    }

    /** The colour that stands behind words and between lines. */
    Color ground() {
        return isSolid() ? colour : Palette.tint(colour, GROUND);
    }

    boolean isSolid() {
        return this != RISING && this != FALLING;
    }

    void fill(Pen pen, Rectangle2D bar) {
        pen.fill(bar, ground());
        if (isSolid() || bar.isEmpty()) {
            return;
        }
        double slope = this == RISING ? -1 : 1;
        double[] ends = {bar.getMinY() * -slope, bar.getMaxY() * -slope};
        double low = bar.getMinX() + Math.min(ends[0], ends[1]);
        double high = bar.getMaxX() + Math.max(ends[0], ends[1]);
        for (double at = Math.ceil(low / SPACING) * SPACING; at < high; at += SPACING) {
            line(pen, bar, slope, at);
        }
    }

    /** The part inside the bar of the line on which x - slope y is the same. */
    private void line(Pen pen, Rectangle2D bar, double slope, double at) {
        double one = at + slope * bar.getMinY();
        double other = at + slope * bar.getMaxY();
        double left = Math.max(bar.getMinX(), Math.min(one, other));
        double right = Math.min(bar.getMaxX(), Math.max(one, other));
        if (left < right) {
            pen.line(left, (left - at) / slope, right, (right - at) / slope, colour, LINE);
        }
    }
}
