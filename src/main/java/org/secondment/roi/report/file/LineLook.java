package org.secondment.roi.report.file;

import java.awt.Color;
import java.awt.Stroke;
import java.util.List;

/** How the first, second, third and fourth line of a chart look; they differ in greyscale too. */
enum LineLook {
    SOLID(Palette.BLUE, Marker.DOT, Pen.stroke(2.6)),
    DASHED(Palette.ORANGE, Marker.SQUARE, Pen.dashes(2.4, 8, 4)),
    DOTTED(Palette.TEAL, Marker.TRIANGLE, Pen.dashes(2.4, 2, 3)),
    MIXED(Palette.PINK, Marker.DIAMOND, Pen.dashes(2.2, 10, 3, 2, 3));

    static final List<LineLook> IN_ORDER = List.of(values());

    private static final double RADIUS = 3.8;

    private final Color colour;
    private final Marker marker;
    private final Stroke stroke;

    LineLook(Color colour, Marker marker, Stroke stroke) {
        this.colour = colour;
        this.marker = marker;
        this.stroke = stroke;
    }

    Color colour() {
        return colour;
    }

    Stroke stroke() {
        return stroke;
    }

    void mark(Pen pen, double x, double y) {
        pen.solid(marker, x, y, RADIUS, colour);
    }
}
