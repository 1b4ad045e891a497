package org.secondment.roi.report.page;

import java.util.ArrayList;
import java.util.List;
import org.secondment.roi.report.Block;
import org.secondment.roi.report.Block.Column;
import org.secondment.roi.report.Block.Format;
import org.secondment.roi.report.Block.Grid;
import org.secondment.roi.report.Block.Text;
import org.secondment.roi.report.Cell;
import org.secondment.roi.report.Cell.Shorthand;
import org.secondment.roi.report.Page;
import org.secondment.roi.report.Trail;
import org.secondment.roi.report.Words;
import org.secondment.roi.value.Assumptions;
import org.secondment.roi.value.Convention;
import org.secondment.roi.value.ConventionTotal;
import org.secondment.roi.value.SecondmentCost;

/** Rows of the exports about one secondment that no figure of the client counts. */
final class TrailRows {

    /** What single people are paid is for the hr pack alone; the average of a grade stands for it. */
    static Page costs(Trail trail) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                trail.costs().isEmpty()
                        ? new Text("", List.of("No row of secondment_costs names this secondment."))
                        : written(trail));
        List<SecondmentCost> costed = trail.findings().outlook().money().costs().secondments().stream()
                .filter(one -> one.secondment().equals(trail.secondment().id()))
                .toList();
        costed.forEach(one -> blocks.add(
                counted(one, trail.findings().outlook().money().costs().assumptions())));
        return new Page(
                "Costs",
                trail.costs().isEmpty()
                        ? "No costs recorded"
                        : Words.capital(Words.counted(trail.costs().size(), "cost line", "cost lines")),
                "Rows as written, each in its own currency and without single salaries; then every line as it is counted in"
                        + " either convention",
                blocks);
    }

    private static Grid written(Trail trail) {
        return new Grid(
                "explain_costs",
                List.of(
                        Columns.day("day", "Day"),
                        Columns.words("kind", "Kind", 16),
                        new Column("amount", "Amount", Format.NUMBER, 16),
                        Columns.words("currency", "Currency", 10),
                        Columns.words("place", "File and line", 40)),
                trail.costs().stream()
                        .map(cost -> List.of(
                                Cell.day(cost.day()),
                                Cell.words(cost.kind()),
                                cost.isPay() ? Cell.mark(Shorthand.SUPPRESSED) : Cell.exact(cost.amount()),
                                Cell.words(cost.currency()),
                                Cell.words(cost.place())))
                        .toList());
    }

    /** The lines of the study themselves, so that they add up to what reports say. */
    private static Grid counted(SecondmentCost one, Assumptions assumptions) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Convention convention : Convention.values()) {
            one.lines().stream()
                    .filter(line -> line.kind().in(convention))
                    .map(line -> List.of(
                            Cell.words(convention.label()),
                            Cell.words(line.kind().title()),
                            Cell.day(line.day()),
                            Cell.exact(line.amount()),
                            Cell.exact(assumptions.counted(line)),
                            Cell.words(line.basis())))
                    .forEach(rows::add);
            ConventionTotal.of(convention, one, assumptions)
                    .ifPresent(total -> rows.add(List.of(
                            Cell.words(convention.label()),
                            Cell.words("All costs"),
                            Cell.BLANK,
                            Cell.BLANK,
                            Cell.exact(total.amount()),
                            Cell.words("never added to the other convention"))));
        }
        return new Grid(
                "explain_cost_lines",
                List.of(
                        Columns.words("convention", "Convention", 13),
                        Columns.words("kind", "Cost", 48),
                        Columns.day("day", "Day"),
                        new Column("amount", "Amount", Format.NUMBER, 16),
                        new Column("counted", "Counts as", Format.NUMBER, 16),
                        Columns.words("basis", "Basis", 46)),
                rows);
    }

    static Page records(Trail trail) {
        return new Page(
                "Rows read",
                Words.capital(Words.counted(trail.records().size(), "row says", "rows say"))
                        + " something about this secondment",
                "Rows of the exports that are not listed on the other pages",
                List.of(new Grid(
                        "explain_records",
                        List.of(
                                Columns.words("table", "Table", 18),
                                Columns.words("says", "Says", 40),
                                Columns.words("day", "Day", 13),
                                Columns.words("place", "File and line", 40)),
                        trail.records().stream()
                                .map(row -> List.of(
                                        Cell.words(row.table()),
                                        Cell.words(row.says()),
                                        Cell.words(row.day()),
                                        Cell.words(row.place())))
                                .toList())));
    }

    private TrailRows() {}
}
