package org.secondment.roi.report.file;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** A shape that marks a point, so that colour is never the only difference. */
enum Marker {
    DOT,
    SQUARE,
    TRIANGLE,
    DIAMOND;

    Shape shape(double x, double y, double radius) {
        return switch (this) {
            case DOT -> new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
            case SQUARE -> {
                double half = radius * 0.9;
                yield new Rectangle2D.Double(x - half, y - half, 2 * half, 2 * half);
            }
            case TRIANGLE ->
                polygon(
                        x,
                        y - 1.2 * radius,
                        x + 1.15 * radius,
                        y + 0.85 * radius,
                        x - 1.15 * radius,
                        y + 0.85 * radius);
            case DIAMOND ->
                polygon(x, y - 1.25 * radius, x + 1.25 * radius, y, x, y + 1.25 * radius, x - 1.25 * radius, y);
        };
    }

    private static Shape polygon(double... points) {
        Path2D path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) {
            path.lineTo(points[i], points[i + 1]);
        }
        path.closePath();
        return path;
    }
}
