package org.secondment.roi.report.file;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.secondment.roi.report.Figure;
import org.secondment.roi.report.Ranges;
import org.secondment.roi.report.RunningSums;
import org.secondment.roi.report.StackedColumns;

/** What stands between a chart's subtitle and its footnote. */
interface Drawing {

    double height();

    void draw(Graphics2D graphics, Rectangle2D box);

    static Drawing of(Figure figure) {
        if (figure instanceof Figure.Dumbbell dumbbell) {
            return DumbbellDrawing.of(dumbbell);
        }
        if (figure instanceof Figure.Bars bars) {
            return BarsDrawing.of(bars);
        }
        if (figure instanceof Figure.EventPath path) {
            return EventPathDrawing.of(path);
        }
        if (figure instanceof Figure.Bridge bridge) {
            return BridgeDrawing.of(bridge);
        }
        if (figure instanceof Figure.Shares shares) {
            return SharesDrawing.of(shares);
        }
        if (figure instanceof Figure.Forest forest) {
            return ForestDrawing.of(forest);
        }
        if (figure instanceof Figure.Curves curves) {
            return CurvesDrawing.of(curves);
        }
        if (figure instanceof Ranges ranges) {
            return RangesDrawing.of(ranges);
        }
        if (figure instanceof RunningSums sums) {
            return RunningSumsDrawing.of(sums);
        }
        if (figure instanceof StackedColumns columns) {
            return StackedColumnsDrawing.of(columns);
        }
        return LinesDrawing.of((Figure.Lines) figure);
    }

    /** A sentence where there is nothing to draw. */
    static Drawing nothing() {
        return new Drawing() {
            @Override
            public double height() {
                return 60;
            }

            @Override
            public void draw(Graphics2D graphics, Rectangle2D box) {
                new Pen(graphics)
                        .text(
                                "No figures to show",
                                Fonts.regular(14),
                                Palette.MUTED,
                                Pen.Align.LEFT,
                                box.getX(),
                                box.getY() + 34);
            }
        };
    }
}
