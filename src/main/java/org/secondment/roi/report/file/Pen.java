package org.secondment.roi.report.file;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Map;

/** Draws words, lines and shapes where it is told. */
final class Pen {

    /** Which end of a text stands at its point. */
    enum Align {
        LEFT(0),
        CENTRE(0.5),
        RIGHT(1);

        private final double share;

        Align(double share) {
            this.share = share;
        }
    }

    /** Sharp at any size, grey anti-aliasing. */
    static final Map<RenderingHints.Key, Object> HINTS = Map.of(
            RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON,
            RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON,
            RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON,
            RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE,
            RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);

    private final Graphics2D graphics;

    Pen(Graphics2D graphics) {
        this.graphics = graphics;
        graphics.addRenderingHints(HINTS);
    }

    void text(String text, Font font, Color colour, Align align, double x, double baseline) {
        graphics.setFont(font);
        graphics.setColor(colour);
        double left = x - align.share * Lettering.width(font, text);
        graphics.drawString(text, (float) left, (float) baseline);
    }

    /** Lines of text from the top; answers where they end. */
    double lines(List<String> lines, Font font, Color colour, double x, double top, double leading) {
        double y = top;
        for (String line : lines) {
            y += leading;
            text(line, font, colour, Align.LEFT, x, y);
        }
        return y;
    }

    void line(double x1, double y1, double x2, double y2, Color colour, Stroke stroke) {
        graphics.setColor(colour);
        graphics.setStroke(stroke);
        graphics.draw(new Line2D.Double(x1, y1, x2, y2));
    }

    void bar(double x1, double x2, double top, double height, Color colour) {
        fill(new Rectangle2D.Double(Math.min(x1, x2), top, Math.abs(x2 - x1), height), colour);
    }

    void fill(Shape shape, Color colour) {
        graphics.setColor(colour);
        graphics.fill(shape);
    }

    /** A shape with a white halo, so that it stands out from what lies below it. */
    void solid(Marker marker, double x, double y, double radius, Color colour) {
        fill(marker.shape(x, y, radius + 1.2), Palette.PAPER);
        fill(marker.shape(x, y, radius), colour);
    }

    void hollow(Marker marker, double x, double y, double radius, Color colour) {
        Shape shape = marker.shape(x, y, radius);
        fill(shape, Palette.PAPER);
        graphics.setColor(colour);
        graphics.setStroke(stroke(1.7));
        graphics.draw(shape);
    }

    static Stroke stroke(double width) {
        return new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
    }

    static Stroke dashes(double width, float... pattern) {
        if (pattern.length == 0) {
            return stroke(width);
        }
        return new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, pattern, 0);
    }
}
