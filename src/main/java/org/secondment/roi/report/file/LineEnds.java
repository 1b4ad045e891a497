package org.secondment.roi.report.file;

import java.awt.Font;
import java.util.ArrayList;
import java.util.List;
import org.secondment.roi.report.Figure.Lines;

/** The names and last values that stand at the ends of lines. */
final class LineEnds {

    private static final Font NAME = Fonts.semibold(13);
    private static final Font VALUE = Fonts.regular(12.5);
    private static final double WIDEST = 190;
    private static final double LEADING = 16;
    private static final double GAP = 34;

    private record End(int series, int period, double value, List<String> name, List<String> words) {

        double height() {
            return (name.size() + words.size()) * LEADING + 4;
        }
    }

    private final List<End> ends = new ArrayList<>();

    /** @param words what stands below each name */
    LineEnds(List<Lines.Series> series, List<List<String>> words) {
        for (int i = 0; i < series.size(); i++) {
            List<Double> values = series.get(i).values();
            int last = values.size() - 1;
            while (last >= 0 && !Double.isFinite(values.get(last))) {
                last--;
            }
            if (last >= 0) {
                List<String> name = Lettering.wrapped(NAME, series.get(i).name(), WIDEST);
                ends.add(new End(i, last, values.get(last), name, words.get(i)));
            }
        }
    }

    double width() {
        double widest = ends.stream()
                .mapToDouble(e -> Math.max(Lettering.widest(NAME, e.name()), Lettering.widest(VALUE, e.words())))
                .max()
                .orElse(0);
        return widest + GAP;
    }

    void draw(Pen pen, Frame frame) {
        double[] wished = ends.stream().mapToDouble(e -> frame.y(e.value())).toArray();
        double[] heights = ends.stream().mapToDouble(End::height).toArray();
        double[] placed = Apart.of(wished, heights, frame.top() - 16, frame.bottom() + PeriodAxis.HEIGHT);
        for (int i = 0; i < ends.size(); i++) {
            End end = ends.get(i);
            double x = frame.right() + GAP - 6;
            pen.line(frame.x(end.period()) + 7, wished[i], x - 12, placed[i], Palette.RULE, Pen.stroke(1));
            LineLook.IN_ORDER.get(end.series()).mark(pen, x - 9, placed[i]);
            double top = placed[i] - end.height() / 2 - 1;
            double below = pen.lines(end.name(), NAME, Palette.INK, x, top, LEADING);
            pen.lines(end.words(), VALUE, Palette.TEXT, x, below, LEADING);
        }
    }
}
