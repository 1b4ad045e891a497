package org.secondment.roi.report.page;

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

/** Rows of the exports about one secondment that no figure of the client counts. */
final class TrailRows {

    /** Salary is for the hr pack alone. */
    static Page costs(Trail trail) {
        boolean none = trail.costs().isEmpty();
        List<Block> blocks = none
                ? List.of(new Text("", List.of("No row of secondment_costs names this secondment.")))
                : List.of(new Grid(
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
                                .toList()));
        return new Page(
                "Costs",
                none
                        ? "No costs recorded"
                        : Words.capital(Words.counted(trail.costs().size(), "cost line", "cost lines")),
                "As written, each in its own currency; salary and on-costs are not shown",
                blocks);
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
