package org.secondment.roi.report.file;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.secondment.roi.report.Figure.Bridge;
import org.secondment.roi.report.Figure.Bridge.Kind;
import org.secondment.roi.report.Figure.Bridge.Step;

/** Floating bars from before to after; thin lines carry each level down to the bars that begin or end there. */
final class BridgeDrawing implements Drawing {

    private static final double TOP = 4;
    private static final double PITCH = 42;
    private static final double THICKNESS = 22;
    private static final double FIGURE_GAP = 16;
    private static final double HALO = 2;
    private static final Font FIGURE = Fonts.semibold(13);

    private final Bridge figure;
    private final Scale scale;
    private final Amounts amounts;

    private BridgeDrawing(Bridge figure, double[] values) {
        this.figure = figure;
        scale = Scale.fromZero(values, 6);
        amounts = Amounts.of(figure.unit(), figure.currencySymbol(), scale);
    }

    static Drawing of(Bridge figure) {
        double[] values = figure.steps().stream()
                .flatMapToDouble(s -> DoubleStream.of(s.from(), s.to(), s.low(), s.high()))
                .filter(Double::isFinite)
                .toArray();
        return values.length == 0 ? Drawing.nothing() : new BridgeDrawing(figure, values);
    }

    @Override
    public double height() {
        return TOP + figure.steps().size() * PITCH + RowDrawing.AXIS;
    }

    @Override
    public void draw(Graphics2D graphics, Rectangle2D box) {
        List<Step> steps = figure.steps();
        List<String> labels = steps.stream().map(Step::label).toList();
        double figures =
                Lettering.widest(FIGURE, steps.stream().map(Step::figure).toList()) + FIGURE_GAP;
        Rectangle2D area = RowDrawing.area(box, TOP, labels, figures);
        Frame frame = Frame.ofRows(graphics, area, scale, steps.size());
        RowDrawing.labels(graphics, box, frame, labels);
        Pen pen = new Pen(graphics);
        guides(pen, frame);
        for (int row = 0; row < steps.size(); row++) {
            bar(pen, frame, steps.get(row), frame.y(row));
            pen.text(
                    steps.get(row).figure(),
                    FIGURE,
                    Palette.INK,
                    Pen.Align.RIGHT,
                    box.getMaxX(),
                    frame.y(row) + RowDrawing.BASELINE);
        }
        RowDrawing.axis(graphics, frame, scale, amounts);
    }

    private static void bar(Pen pen, Frame frame, Step step, double y) {
        pen.bar(frame.x(step.from()), frame.x(step.to()), y - THICKNESS / 2, THICKNESS, colour(step));
        if (step.low() < step.high()) {
            double[] bar = {frame.x(Math.min(step.from(), step.to())), frame.x(Math.max(step.from(), step.to()))};
            double low = Math.max(bar[0], Double.isFinite(step.low()) ? frame.x(step.low()) : bar[0]);
            double high = Math.min(bar[1], Double.isFinite(step.high()) ? frame.x(step.high()) : bar[1]);
            pen.bar(low, Math.max(low, high), y - HALO, 2 * HALO, Palette.PAPER);
        }
        Whisker.across(pen, frame, step.low(), step.high(), y);
    }

    static Color colour(Step step) {
        if (step.kind() == Kind.LEVEL) {
            return Palette.FILL;
        }
        if (step.kind() == Kind.CHANGE) {
            return Palette.GREY;
        }
        return step.to() < step.from() ? Palette.ORANGE : Palette.BLUE;
    }

    /** From the first to the last bar that begins or ends at a level. */
    private void guides(Pen pen, Frame frame) {
        List<Step> steps = figure.steps();
        double[] levels =
                steps.stream().mapToDouble(Step::to).distinct().sorted().toArray();
        for (double level : levels) {
            int[] touching = IntStream.range(0, steps.size())
                    .filter(row ->
                            steps.get(row).from() == level || steps.get(row).to() == level)
                    .toArray();
            double x = frame.x(level);
            pen.line(
                    x,
                    frame.y(touching[0]) - THICKNESS / 2,
                    x,
                    frame.y(touching[touching.length - 1]) + THICKNESS / 2,
                    Palette.GREY,
                    Pen.dashes(1, 2, 3));
        }
    }
}
