package org.secondment.roi.report.file;

import java.awt.Font;
import java.util.List;

/** Quarters below a chart, and the year below its quarters. */
final class PeriodAxis {

    static final double HEIGHT = 48;

    private static final Font PERIOD = RowDrawing.SMALL;
    private static final Font GROUP = Fonts.semibold(12.5);

    static void draw(Pen pen, Frame frame, List<String> periods, List<String> groups) {
        double pitch = frame.x(1) - frame.x(0);
        int every = (int) Math.ceil((Lettering.widest(PERIOD, periods) + 6) / pitch);
        for (int i = 0; i < periods.size(); i += every) {
            pen.text(periods.get(i), PERIOD, Palette.TEXT, Pen.Align.CENTRE, frame.x(i), frame.bottom() + 18);
        }
        double free = frame.left() - pitch;
        for (int first = 0; first < groups.size(); ) {
            int last = first;
            while (last + 1 < groups.size() && groups.get(last + 1).equals(groups.get(first))) {
                last++;
            }
            free = group(pen, frame, groups.get(first), first, last, free);
            first = last + 1;
        }
    }

    /** Draws the bracket, and the name where the one before leaves room; answers where that room ends. */
    private static double group(Pen pen, Frame frame, String name, int first, int last, double free) {
        double pitch = frame.x(1) - frame.x(0);
        double left = frame.x(first) - pitch * 0.36;
        double right = frame.x(last) + pitch * 0.36;
        double y = frame.bottom() + 25;
        pen.line(left, y, right, y, Palette.RULE, Pen.stroke(1));
        double half = Lettering.width(GROUP, name) / 2;
        double centre = (left + right) / 2;
        if (centre - half < free) {
            return free;
        }
        pen.text(name, GROUP, Palette.TEXT, Pen.Align.CENTRE, centre, frame.bottom() + 41);
        return centre + half + 4;
    }

    private PeriodAxis() {}
}
