package org.secondment.roi.report.file;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.secondment.roi.report.Block.Plot;

/** A finished chart: the finding, what is measured, the drawing and its caveats, one below the other. */
final class Chart {

    /** Logical pixels. */
    static final int WIDTH = 920;

    private static final double MARGIN = 20;
    private static final double COLUMN = WIDTH - 2 * MARGIN;
    private static final Font TITLE = Fonts.semibold(20);
    private static final Font SUBTITLE = Fonts.regular(14);
    private static final Font FOOTNOTE = Fonts.regular(11.5);
    private static final double TITLE_LEADING = 25;
    private static final double SUBTITLE_LEADING = 18;
    private static final double FOOTNOTE_LEADING = 15;
    private static final double GAP = 18;

    private final Plot plot;
    private final Drawing drawing;
    private final List<String> title;
    private final List<String> subtitle;
    private final List<String> footnote;

    Chart(Plot plot) {
        this.plot = plot;
        drawing = Drawing.of(plot.figure());
        title = plot.title().isEmpty() ? List.of() : Lettering.balanced(TITLE, plot.title(), COLUMN);
        subtitle = plot.subtitle().isEmpty() ? List.of() : Lettering.wrapped(SUBTITLE, plot.subtitle(), COLUMN);
        footnote = Lettering.wrapped(FOOTNOTE, plot.footnote(), COLUMN);
    }

    Plot plot() {
        return plot;
    }

    /** The finding as it is broken into lines. */
    List<String> title() {
        return title;
    }

    int height() {
        return (int) Math.ceil(drawingTop() + drawing.height() + footnoteHeight());
    }

    void draw(Graphics2D graphics) {
        Pen pen = new Pen(graphics);
        pen.fill(new Rectangle2D.Double(0, 0, WIDTH, height()), Palette.PAPER);
        double y = pen.lines(title, TITLE, Palette.INK, MARGIN, MARGIN / 2, TITLE_LEADING);
        pen.lines(subtitle, SUBTITLE, Palette.TEXT, MARGIN, y + 3, SUBTITLE_LEADING);
        drawing.draw(graphics, new Rectangle2D.Double(MARGIN, drawingTop(), COLUMN, drawing.height()));
        double footnoteTop = drawingTop() + drawing.height() + 4;
        new Pen(graphics).lines(footnote, FOOTNOTE, Palette.MUTED, MARGIN, footnoteTop, FOOTNOTE_LEADING);
    }

    private double drawingTop() {
        return MARGIN / 2 + title.size() * TITLE_LEADING + 3 + subtitle.size() * SUBTITLE_LEADING + GAP;
    }

    private double footnoteHeight() {
        return 4 + footnote.size() * FOOTNOTE_LEADING + 14;
    }
}
