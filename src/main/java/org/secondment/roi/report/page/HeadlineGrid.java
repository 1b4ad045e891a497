package org.secondment.roi.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.secondment.roi.effect.Interval;
import org.secondment.roi.report.Block.Column;
import org.secondment.roi.report.Block.Format;
import org.secondment.roi.report.Block.Grid;
import org.secondment.roi.report.Cell;
import org.secondment.roi.report.Findings;
import org.secondment.roi.report.Headline;

/** Figures of page 1 as tables; what changed since the last quarter is marked. */
final class HeadlineGrid {

    /** All twelve, and why one is not known. */
    static Grid of(Findings findings) {
        return grid(
                "twelve_figures",
                "Twelve figures",
                one -> one.number() + "  " + one.title(),
                findings,
                Headlines.of(findings));
    }

    /** Those that readers meet first, for packs without the others. */
    static Grid key(Findings findings) {
        return grid("key_figures", "Key figures", Headline::title, findings, KeyFigures.of(findings));
    }

    private static Grid grid(
            String name, String heading, Function<Headline, String> label, Findings findings, List<Headline> figures) {
        boolean compared = findings.outlook().sinceLast().compared();
        SinceWords since = new SinceWords(findings);
        List<Column> columns = new ArrayList<>(List.of(
                Columns.words("figure", heading, 52),
                new Column("value", "Value", Format.NUMBER, 14),
                new Column("low", "Range from", Format.NUMBER, 14),
                new Column("high", "Range to", Format.NUMBER, 14),
                Columns.longWords("note", "What stands behind it", 70)));
        if (compared) {
            columns.add(Columns.longWords(
                    "since", "Since " + findings.outlook().sinceLast().period(), 50));
        }
        return new Grid(
                name,
                columns,
                figures.stream()
                        .map(one ->
                                row(label.apply(one), one, compared ? List.of(Cell.words(since.mark(one))) : List.of()))
                        .toList());
    }

    private static List<Cell> row(String label, Headline one, List<Cell> more) {
        List<Cell> row = new ArrayList<>(List.of(
                Cell.words(label),
                named(one),
                one.range()
                        .map(Interval::low)
                        .map(low -> Cell.measured(low, one.unit()))
                        .orElseGet(() -> Cell.mark(Cell.Shorthand.NOT_APPLICABLE)),
                one.range()
                        .map(Interval::high)
                        .map(high -> Cell.measured(high, one.unit()))
                        .orElseGet(() -> Cell.mark(Cell.Shorthand.NOT_APPLICABLE)),
                Cell.words(one.note())));
        row.addAll(more);
        return row;
    }

    /** What is not known has no name: a formula must not take it for a nought. */
    private static Cell named(Headline one) {
        Cell value = SinceWords.cell(one.value(), one.unit());
        return one.value().isPresent() ? new Cell.Named("headline_" + one.id().replace('-', '_'), value) : value;
    }

    private HeadlineGrid() {}
}
