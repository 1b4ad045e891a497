package org.secondment.roi.report.page;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.secondment.roi.report.Block;
import org.secondment.roi.report.Block.Grid;
import org.secondment.roi.report.Block.Model;
import org.secondment.roi.report.Block.Plot;
import org.secondment.roi.report.Block.Text;
import org.secondment.roi.report.Cell;
import org.secondment.roi.report.Figure.Bars;
import org.secondment.roi.report.Figure.Bridge;
import org.secondment.roi.report.Figure.Curves;
import org.secondment.roi.report.Figure.Dumbbell;
import org.secondment.roi.report.Figure.EventPath;
import org.secondment.roi.report.Figure.Forest;
import org.secondment.roi.report.Figure.Lines;
import org.secondment.roi.report.Figure.Shares;
import org.secondment.roi.report.Pack;
import org.secondment.roi.report.Page;
import org.secondment.roi.report.Ranges;
import org.secondment.roi.report.RunningSums;
import org.secondment.roi.report.StackedColumns;

/** A pack as plain text: all that its reader reads, numbers at full precision. */
final class PageText {

    static String of(Pack pack) {
        StringBuilder text = new StringBuilder();
        Pack.Properties about = pack.properties();
        text.append("Pack ")
                .append(pack.name())
                .append(" in ")
                .append(pack.currency())
                .append(": ");
        text.append(String.join(" | ", about.firm(), about.period(), about.asOf(), about.runId(), about.inputHash()));
        text.append('\n');
        pack.pages().forEach(page -> text.append(of(page)));
        pack.tables().forEach(table -> text.append("\n=== CSV only\n").append(grid(table)));
        return text.toString();
    }

    static String of(Page page) {
        return "\n=== " + page.name() + "\n" + page.title() + "\n" + page.subtitle() + "\n"
                + page.blocks().stream().map(block -> "\n" + of(block)).collect(Collectors.joining());
    }

    private static String of(Block block) {
        if (block instanceof Model model) {
            return "live " + grid(model.grid());
        }
        if (block instanceof Grid grid) {
            return grid(grid);
        }
        if (block instanceof Plot plot) {
            return plot(plot);
        }
        Text text = (Text) block;
        return "[text] " + text.heading() + "\n" + lines(text.paragraphs());
    }

    private static String grid(Grid grid) {
        return "[grid " + grid.name() + "]\n"
                + grid.columns().stream()
                        .map(column -> column.heading() + " <" + column.name() + ", " + column.format() + ">")
                        .collect(Collectors.joining(" | "))
                + "\n"
                + lines(grid.rows().stream()
                        .map(row -> row.stream().map(PageText::of).collect(Collectors.joining(" | ")))
                        .toList());
    }

    private static String of(Cell any) {
        Cell cell = Cell.shown(any);
        if (cell instanceof Cell.Words words) {
            return words.text();
        }
        if (cell instanceof Cell.Exact exact) {
            return exact.value().toPlainString();
        }
        if (cell instanceof Cell.Ratio ratio) {
            return number(ratio.value());
        }
        if (cell instanceof Cell.Measured measured) {
            return number(measured.value());
        }
        return cell instanceof Cell.Day day
                ? day.date().toString()
                : ((Cell.Mark) cell).shorthand().code();
    }

    private static String plot(Plot plot) {
        return "[plot " + plot.id() + "]\n"
                + lines(List.of(plot.title(), plot.subtitle(), plot.footnote(), "alt: " + plot.alternative()))
                + figure(plot);
    }

    private static String figure(Plot plot) {
        if (plot.figure() instanceof Dumbbell dumbbell) {
            return "before, expected, after, " + String.join(", ", dumbbell.columns()) + "\n"
                    + lines(dumbbell.rows().stream()
                            .map(row -> row.label() + ": " + number(row.before()) + " " + number(row.expected()) + " "
                                    + number(row.after()) + " " + String.join(" ", row.figures()))
                            .toList());
        }
        if (plot.figure() instanceof Lines chart) {
            return String.join(" ", chart.periods()) + "\n" + String.join(" ", chart.groups()) + "\n"
                    + lines(chart.series().stream()
                            .map(series -> series.name() + ": "
                                    + series.values().stream()
                                            .map(PageText::number)
                                            .collect(Collectors.joining(" ")))
                            .toList());
        }
        if (plot.figure() instanceof EventPath path) {
            return path.units() + " by " + path.period() + "\n"
                    + lines(path.points().stream()
                            .map(p -> p.time() + (p.inBase() ? " base: " : ": ") + number(p.value()) + " ["
                                    + number(p.low()) + ", " + number(p.high()) + "] n " + p.treated())
                            .toList());
        }
        if (plot.figure() instanceof Bridge bridge) {
            return lines(bridge.steps().stream()
                    .map(s -> s.label() + " (" + s.kind() + "): " + number(s.from()) + " to " + number(s.to()) + " ["
                            + number(s.low()) + ", " + number(s.high()) + "] " + s.figure())
                    .toList());
        }
        if (plot.figure() instanceof Shares shares) {
            return String.join(", ", shares.parts()) + "\n"
                    + lines(shares.rows().stream()
                            .map(row -> row.label() + ": " + row.counts())
                            .toList());
        }
        if (plot.figure() instanceof Forest forest) {
            return String.join(", ", forest.columns()) + "\n"
                    + lines(forest.rows().stream()
                            .map(row -> row.label() + " (" + row.mark() + "): " + number(row.value()) + " ["
                                    + number(row.low()) + ", " + number(row.high()) + "] "
                                    + String.join(" ", row.figures()))
                            .toList());
        }
        if (plot.figure() instanceof Ranges ranges) {
            return lines(ranges.rows().stream()
                    .map(row -> row.label() + ": " + number(row.worse()) + " at " + row.atWorse() + ", "
                            + number(row.better()) + " at " + row.atBetter())
                    .toList());
        }
        if (plot.figure() instanceof RunningSums sums) {
            return lines(sums.sums().stream()
                    .map(sum -> sum.name() + ": "
                            + sum.values().stream().map(PageText::number).collect(Collectors.joining(" ")) + " ["
                            + number(sum.low()) + ", " + number(sum.high()) + "] back " + number(sum.back()))
                    .toList());
        }
        if (plot.figure() instanceof StackedColumns chart) {
            return String.join(" ", chart.periods()) + "\n" + String.join(" ", chart.groups()) + "\n"
                    + lines(chart.parts().stream()
                            .map(part -> part.name() + ": "
                                    + part.values().stream()
                                            .map(PageText::number)
                                            .collect(Collectors.joining(" ")))
                            .toList());
        }
        if (plot.figure() instanceof Curves curves) {
            return curves(curves);
        }
        Bars bars = (Bars) plot.figure();
        return bars.barName() + ", " + bars.tickName() + "\n"
                + lines(bars.bars().stream()
                        .map(bar -> bar.label() + ": " + number(bar.value()) + " " + number(bar.tick()))
                        .toList());
    }

    private static String curves(Curves curves) {
        StringBuilder text = new StringBuilder();
        for (Curves.Panel panel : curves.panels()) {
            for (int side = 0; side < curves.sides().size(); side++) {
                text.append(panel.title() + ", " + curves.sides().get(side) + ": "
                        + panel.shares().get(side).stream()
                                .map(PageText::number)
                                .collect(Collectors.joining(" "))
                        + "; followed " + String.join(" ", panel.followed().get(side)) + "\n");
            }
        }
        return text.toString();
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.4f", value);
    }

    private static String lines(List<String> lines) {
        return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    private PageText() {}
}
