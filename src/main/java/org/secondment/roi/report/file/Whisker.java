package org.secondment.roi.report.file;

import java.awt.Color;
import java.awt.Stroke;
import java.awt.geom.Path2D;

/** The line between two limits; an end without a limit is an arrow at the edge of the plot. */
final class Whisker {

    private static final double CAP = 4.5;
    private static final double ARROW = 7;
    private static final Stroke LINE = Pen.stroke(1.6);

    /** From left to right. */
    static void across(Pen pen, Frame frame, double low, double high, double y) {
        if (Double.isNaN(low) || Double.isNaN(high)) {
            return;
        }
        double left = Double.isFinite(low) ? frame.x(low) : frame.left();
        double right = Double.isFinite(high) ? frame.x(high) : frame.right();
        pen.line(left, y, right, y, Palette.INK, LINE);
        if (Double.isFinite(low)) {
            pen.line(left, y - CAP, left, y + CAP, Palette.INK, LINE);
        } else {
            arrow(pen, Palette.INK, left, y, left + ARROW, y - CAP, left + ARROW, y + CAP);
        }
        if (Double.isFinite(high)) {
            pen.line(right, y - CAP, right, y + CAP, Palette.INK, LINE);
        } else {
            arrow(pen, Palette.INK, right, y, right - ARROW, y - CAP, right - ARROW, y + CAP);
        }
    }

    /** From below upwards. */
    static void upright(Pen pen, Frame frame, double low, double high, double x, Color colour) {
        if (Double.isNaN(low) || Double.isNaN(high)) {
            return;
        }
        double bottom = Double.isFinite(low) ? frame.y(low) : frame.bottom();
        double top = Double.isFinite(high) ? frame.y(high) : frame.top();
        pen.line(x, bottom, x, top, colour, LINE);
        if (Double.isFinite(low)) {
            pen.line(x - CAP, bottom, x + CAP, bottom, colour, LINE);
        } else {
            arrow(pen, colour, x, bottom, x - CAP, bottom - ARROW, x + CAP, bottom - ARROW);
        }
        if (Double.isFinite(high)) {
            pen.line(x - CAP, top, x + CAP, top, colour, LINE);
        } else {
            arrow(pen, colour, x, top, x - CAP, top + ARROW, x + CAP, top + ARROW);
        }
    }

    private static void arrow(Pen pen, Color colour, double x1, double y1, double x2, double y2, double x3, double y3) {
        Path2D arrow = new Path2D.Double();
        arrow.moveTo(x1, y1);
        arrow.lineTo(x2, y2);
        arrow.lineTo(x3, y3);
        arrow.closePath();
        pen.fill(arrow, colour);
    }

    private Whisker() {}
}
