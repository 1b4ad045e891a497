package org.secondment.roi.report.file;

import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Columns of figures at the right of a drawing with a line per row.
 *
 * @param rows by row, one text for each column
 * @param gap between columns
 */
record RowFigures(List<String> columns, List<List<String>> rows, Font font, double gap) {

    private static final Font HEADING = Fonts.semibold(12.5);

    RowFigures {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** Of all columns, with what keeps them from the axis. */
    double width() {
        return IntStream.range(0, columns.size()).mapToDouble(this::width).sum() + gap / 2;
    }

    private double width(int column) {
        List<String> texts = rows.stream().map(row -> row.get(column)).toList();
        double heading = Lettering.width(HEADING, columns.get(column));
        return Math.max(heading, Lettering.widest(font, texts)) + gap;
    }

    void draw(Pen pen, Rectangle2D box, Frame frame) {
        double ruleY = frame.top() - 6;
        pen.line(box.getX(), ruleY, box.getMaxX(), ruleY, Palette.RULE, Pen.stroke(1));
        double right = box.getMaxX();
        for (int column = columns.size() - 1; column >= 0; column--) {
            pen.text(columns.get(column), HEADING, Palette.TEXT, Pen.Align.RIGHT, right, ruleY - 7);
            for (int row = 0; row < rows.size(); row++) {
                String text = rows.get(row).get(column);
                pen.text(text, font, Palette.INK, Pen.Align.RIGHT, right, frame.y(row) + RowDrawing.BASELINE);
            }
            right -= width(column);
        }
    }
}
