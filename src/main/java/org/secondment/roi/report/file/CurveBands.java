package org.secondment.roi.report.file;

import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.util.List;
import java.util.stream.IntStream;
import org.secondment.roi.report.Figure.Curves.Limits;
import org.secondment.roi.report.Figure.Curves.Panel;

/** The limits of curves as opaque bands; where two lie over each other a mixture of both is drawn. */
final class CurveBands {

    private static final double SHARE = 0.17;

    static void draw(Pen pen, Frame frame, Panel panel) {
        List<Area> bands =
                panel.limits().stream().map(limits -> band(frame, limits)).toList();
        for (int side = 0; side < bands.size(); side++) {
            pen.fill(bands.get(side), Palette.tint(LineLook.IN_ORDER.get(side).colour(), SHARE));
        }
        if (bands.size() == 2) {
            Area both = new Area(bands.get(0));
            both.intersect(bands.get(1));
            pen.fill(both, Palette.tint(Palette.GREY, 2.4 * SHARE));
        }
    }

    /** From the first to the last day with limits; at the start, where all is known, it has no height. */
    private static Area band(Frame frame, List<Limits> limits) {
        int[] known = IntStream.range(0, limits.size())
                .filter(at -> Double.isFinite(limits.get(at).low()))
                .toArray();
        if (known.length < 2) {
            return new Area();
        }
        Path2D band = new Path2D.Double();
        for (int i = 0; i < known.length; i++) {
            double y = frame.y(limits.get(known[i]).low());
            if (i == 0) {
                band.moveTo(frame.x(known[i]), y);
            } else {
                band.lineTo(frame.x(known[i]), y);
            }
        }
        for (int i = known.length - 1; i >= 0; i--) {
            band.lineTo(frame.x(known[i]), frame.y(limits.get(known[i]).high()));
        }
        band.closePath();
        return new Area(band);
    }

    private CurveBands() {}
}
