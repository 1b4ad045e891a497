package org.secondment.roi.report.file;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.secondment.roi.report.Block.Plot;
import org.secondment.roi.report.Figure;
import org.secondment.roi.report.Figure.Bridge;
import org.secondment.roi.report.Figure.Bridge.Kind;
import org.secondment.roi.report.Figure.Curves;
import org.secondment.roi.report.Figure.EventPath;
import org.secondment.roi.report.Figure.Forest;
import org.secondment.roi.report.Figure.Forest.Mark;
import org.secondment.roi.report.Figure.Lines;
import org.secondment.roi.report.Figure.Shares;
import org.secondment.roi.report.Figure.Unit;
import org.secondment.roi.report.Page;
import org.secondment.roi.report.Ranges;
import org.secondment.roi.report.RunningSums;
import org.secondment.roi.report.StackedColumns;

/** A page with the kinds of chart that the rest of the demonstration does not have; invented figures. */
final class DemoCharts {

    private static final double NONE = Double.NaN;
    private static final double OPEN = Double.POSITIVE_INFINITY;

    static Page page() {
        return new Page(
                "Other charts",
                "Eight kinds of chart",
                "Invented figures",
                List.of(
                        plot("event-path", path()),
                        plot("forest", forest()),
                        plot("bridge", bridge()),
                        plot("shares", shares()),
                        plot("curves", curves()),
                        plot("ranges", ranges()),
                        plot("running-sums", sums()),
                        plot("stacked-columns", columns())));
    }

    private static Plot plot(String id, Figure figure) {
        String title = "What " + id.replace('-', ' ') + " show";
        return new Plot(id, title, "Fees per quarter, £", "Invented.", title + ", told in words.", figure);
    }

    static EventPath path() {
        return new EventPath(
                Unit.MONEY,
                "£",
                "quarter",
                "clients",
                List.of(
                        new EventPath.Point(-2, -1_000, -9_000, 7_000, 11, true),
                        new EventPath.Point(-1, 900, -8_000, 9_500, 12, true),
                        new EventPath.Point(0, 4_000, NONE, NONE, 12, false),
                        new EventPath.Point(1, NONE, NONE, NONE, 3, false),
                        new EventPath.Point(2, 24_000, 3_000, OPEN, 8, false)));
    }

    static Forest forest() {
        return new Forest(
                Unit.PERCENT,
                "",
                List.of("n", "95% range"),
                List.of(
                        new Forest.Difference("Banking", 0.31, 0.1, 0.52, Mark.GAIN, List.of("14", "10% to 52%")),
                        new Forest.Difference("=Tax", -0.4, -OPEN, -0.05, Mark.LOSS, List.of("6", "no lower limit")),
                        new Forest.Difference("Property", 0.04, NONE, NONE, Mark.HOLLOW, List.of("3", "too few"))));
    }

    /** From above zero to below it, and from below it to above. */
    static Bridge bridge() {
        return new Bridge(
                Unit.MONEY,
                "£",
                List.of(
                        new Bridge.Step("Before", Kind.LEVEL, 0, 300_000, NONE, NONE, "£300k"),
                        new Bridge.Step("Change", Kind.CHANGE, 300_000, 180_000, NONE, NONE, "−£120k"),
                        new Bridge.Step("Cost", Kind.EFFECT, 180_000, -60_000, -OPEN, -20_000, "−£240k"),
                        new Bridge.Step("More cost", Kind.EFFECT, -60_000, -80_000, NONE, NONE, "−£20k"),
                        new Bridge.Step("Effect", Kind.EFFECT, -80_000, 40_000, -10_000, 90_000, "+£120k")));
    }

    static Shares shares() {
        return new Shares(
                List.of("done", "not done", "unknown"),
                List.of(
                        new Shares.Stack("Debrief", List.of(9, 3, 1)),
                        new Shares.Stack("Client thanked", List.of(4, 0, 9)),
                        new Shares.Stack("Handover", List.of(0, 0, 0))));
    }

    static Curves curves() {
        return new Curves(
                List.of("Secondees", "Colleagues"), List.of(panel("Promoted", 0, 0.05), panel("Still here", 1, -0.04)));
    }

    private static Curves.Panel panel(String title, double start, double step) {
        List<Double> one =
                IntStream.range(0, 9).mapToObj(at -> start + at * step).toList();
        List<Double> other = IntStream.range(0, 9)
                .mapToObj(at -> at > 6 ? NONE : start + at * step / 2)
                .toList();
        List<Curves.Limits> limits = IntStream.range(0, 9)
                .mapToObj(at -> new Curves.Limits(one.get(at) - 0.01 * at, one.get(at) + 0.01 * at))
                .toList();
        return new Curves.Panel(
                title, List.of(one, other), List.of(limits, List.of()), List.of(List.of("9", "7", "5"), List.of()));
    }

    static Ranges ranges() {
        return new Ranges(
                Unit.MONEY,
                "£",
                List.of(
                        new Ranges.Range("Margin", -410_000, 380_000, "24%", "36%"),
                        new Ranges.Range("Discount rate", -90_000, 0, "12%", "8%"),
                        new Ranges.Range("Days to pay", -400, 12_000, "90", "30")));
    }

    static RunningSums sums() {
        return new RunningSums(
                "£",
                "quarter",
                List.of(
                        new RunningSums.Sum("Cash", List.of(-90_000.0, -10_000.0, 70_000.0), -5_000, OPEN, 1.125),
                        new RunningSums.Sum("Margin", List.of(-95_000.0, -80_000.0, -60_000.0), NONE, NONE, NONE)));
    }

    static StackedColumns columns() {
        return new StackedColumns(
                Unit.MONEY,
                "£",
                List.of("Q4", "Q1", "Q2"),
                List.of("2025", "2026", "2026"),
                List.of(
                        part("Introduced by the secondee", 12_000, 15_000, 9_000),
                        part("Followed a matter", 4_000, 0, 7_500),
                        part("By contacts", 2_500, 3_500, 6_000),
                        part("Written off", -1_000, -2_000, 0)));
    }

    private static Lines.Series part(String name, double... values) {
        return new Lines.Series(name, Arrays.stream(values).boxed().toList());
    }

    private DemoCharts() {}
}
