package org.secondment.roi.report.page;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.secondment.roi.report.Figure;
import org.secondment.roi.report.Figure.Bars;
import org.secondment.roi.report.Figure.Dumbbell;
import org.secondment.roi.report.Figure.Forest;
import org.secondment.roi.report.Figure.Shares;
import org.secondment.roi.report.Words;

/** What pictures with one line per row say: how many rows lie on which side, both ends, and how sure. */
final class AlternativeRows {

    static Optional<String> of(Figure figure) {
        if (figure instanceof Dumbbell dumbbell) {
            return Optional.of(dumbbell(dumbbell));
        }
        if (figure instanceof Forest forest) {
            return Optional.of(forest(forest));
        }
        if (figure instanceof Bars bars) {
            return Optional.of(bars(bars));
        }
        return figure instanceof Shares shares ? Optional.of(shares(shares)) : Optional.empty();
    }

    private static String dumbbell(Dumbbell dumbbell) {
        List<Dumbbell.Row> rows = dumbbell.rows();
        if (rows.isEmpty()) {
            return "Nothing is drawn.";
        }
        long above = rows.stream().filter(row -> row.after() > row.expected()).count();
        long below = rows.stream().filter(row -> row.after() < row.expected()).count();
        Comparator<Dumbbell.Row> byGain = Comparator.comparingDouble(row -> row.after() - row.expected());
        return "Dumbbell chart of " + Words.counted(rows.size(), "row", "rows") + ": after lies above expected in "
                + Words.number(above) + ", below in " + Words.number(below) + ". Most above: "
                + row(dumbbell, rows.stream().max(byGain).orElseThrow()) + ". Most below: "
                + row(dumbbell, rows.stream().min(byGain).orElseThrow()) + ". No ranges are drawn.";
    }

    private static String row(Dumbbell dumbbell, Dumbbell.Row row) {
        String symbol = dumbbell.currencySymbol();
        return row.label() + ", before " + Alternative.value(Figure.Unit.MONEY, symbol, row.before()) + ", expected "
                + Alternative.value(Figure.Unit.MONEY, symbol, row.expected()) + ", after "
                + Alternative.value(Figure.Unit.MONEY, symbol, row.after());
    }

    private static String forest(Forest forest) {
        List<Forest.Difference> rows = forest.rows();
        if (rows.isEmpty()) {
            return "Nothing is drawn.";
        }
        Comparator<Forest.Difference> byValue = Comparator.comparingDouble(Forest.Difference::value);
        long ranged = rows.stream().filter(AlternativeRows::hasRange).count();
        long clear = rows.stream()
                .filter(row -> hasRange(row) && (row.low() > 0 || row.high() < 0))
                .count();
        return "Points around a zero line, " + Words.counted(rows.size(), "row", "rows") + ": "
                + Words.number(rows.stream().filter(row -> row.value() > 0).count()) + " above zero, "
                + Words.number(rows.stream().filter(row -> row.value() < 0).count()) + " below. Highest: "
                + difference(forest, rows.stream().max(byValue).orElseThrow()) + ". Lowest: "
                + difference(forest, rows.stream().min(byValue).orElseThrow()) + ". "
                + Words.capital(Words.number(ranged))
                + (ranged == 1 ? " has" : " have") + " a 95% range, which leaves zero out in " + Words.number(clear)
                + ". " + standing(rows);
    }

    private static String standing(List<Forest.Difference> rows) {
        List<String> standing = rows.stream()
                .filter(row -> row.mark() != Forest.Mark.HOLLOW)
                .map(Forest.Difference::label)
                .toList();
        return standing.isEmpty()
                ? "All are marked as within chance."
                : "Marked as standing out: " + String.join(", ", standing) + ".";
    }

    private static boolean hasRange(Forest.Difference row) {
        return !Double.isNaN(row.low()) && !Double.isNaN(row.high());
    }

    private static String difference(Forest forest, Forest.Difference row) {
        return row.label() + " " + Alternative.change(forest.unit(), forest.currencySymbol(), row.value())
                + (hasRange(row)
                        ? " (" + Alternative.limits(forest.unit(), forest.currencySymbol(), row.low(), row.high()) + ")"
                        : " (no range)");
    }

    private static String bars(Bars bars) {
        List<Bars.Bar> known =
                bars.bars().stream().filter(bar -> Double.isFinite(bar.value())).toList();
        if (known.isEmpty()) {
            return "Nothing is drawn.";
        }
        Comparator<Bars.Bar> byValue = Comparator.comparingDouble(Bars.Bar::value);
        long zero = known.stream().filter(bar -> bar.value() == 0).count();
        return "Bars of " + bars.barName() + ", with a tick for " + bars.tickName() + ", "
                + Words.counted(known.size(), "row", "rows") + ", " + Words.number(zero) + " of them at zero. Longest: "
                + bar(bars, known.stream().max(byValue).orElseThrow()) + ". Shortest: "
                + bar(bars, known.stream().min(byValue).orElseThrow()) + ". No ranges are drawn.";
    }

    private static String bar(Bars bars, Bars.Bar bar) {
        return bar.label() + ", " + Alternative.value(bars.unit(), bars.currencySymbol(), bar.value())
                + (Double.isFinite(bar.tick())
                        ? " (" + bars.tickName() + ": "
                                + Alternative.value(bars.unit(), bars.currencySymbol(), bar.tick()) + ")"
                        : "");
    }

    private static String shares(Shares shares) {
        int all = shares.rows().stream().mapToInt(Shares.Stack::total).sum();
        return "Stacked bars of " + Words.counted(shares.rows().size(), "row", "rows") + "; of all "
                + Words.counted(all, "entry", "entries") + ": "
                + IntStream.range(0, shares.parts().size())
                        .mapToObj(part -> shares.parts().get(part) + " "
                                + shares.rows().stream()
                                        .mapToInt(row -> row.counts().get(part))
                                        .sum())
                        .collect(Collectors.joining(", "))
                + ". First and last row: "
                + IntStream.of(0, shares.rows().size() - 1)
                        .distinct()
                        .mapToObj(at -> stack(shares, shares.rows().get(at)))
                        .collect(Collectors.joining("; "))
                + ". These are counts, no estimates.";
    }

    private static String stack(Shares shares, Shares.Stack row) {
        return row.label() + ": "
                + IntStream.range(0, shares.parts().size())
                        .mapToObj(part ->
                                row.counts().get(part) + " " + shares.parts().get(part))
                        .collect(Collectors.joining(", "));
    }

    private AlternativeRows() {}
}
