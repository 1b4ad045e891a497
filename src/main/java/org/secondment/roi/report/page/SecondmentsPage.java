package org.secondment.roi.report.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.secondment.roi.effect.BeforeAfter;
import org.secondment.roi.effect.Measure;
import org.secondment.roi.effect.Pooled;
import org.secondment.roi.effect.Secondment;
import org.secondment.roi.report.Block;
import org.secondment.roi.report.Block.Grid;
import org.secondment.roi.report.Block.Plot;
import org.secondment.roi.report.Block.Text;
import org.secondment.roi.report.Cell;
import org.secondment.roi.report.Cell.Shorthand;
import org.secondment.roi.report.Figure.Dumbbell;
import org.secondment.roi.report.Findings;
import org.secondment.roi.report.Page;
import org.secondment.roi.report.Words;

/** Every secondment with its client's fees before and after. */
final class SecondmentsPage {

    /** Rows of the picture at either end; the table holds all. */
    private static final int ENDS = 12;

    static Page of(Findings findings) {
        int months = findings.scope().windows().get(0);
        List<BeforeAfter> compared = compared(findings, months);
        String title = title(compared, findings, months);
        List<Block> blocks = new ArrayList<>();
        blocks.add(grid(findings, months));
        blocks.add(
                compared.isEmpty()
                        ? new Text("", List.of("No picture: no mature secondment has comparison clients."))
                        : plot(compared, findings, months, title));
        return new Page(
                "Secondments",
                title,
                "One row per secondment; the client's net fees in the " + months
                        + " months before the start and after the end, "
                        + findings.scope().currency(),
                blocks);
    }

    private static List<BeforeAfter> compared(Findings findings, int months) {
        return findings.results().stream()
                .filter(r -> r.measure() == Measure.CLIENT_FEES_BILLED && r.months() == months)
                .filter(r -> r.expected(Pooled.LEAST_COMPARISONS).isPresent())
                .sorted(Comparator.comparing(SecondmentsPage::beyond)
                        .reversed()
                        .thenComparing(r -> r.secondment().id()))
                .toList();
    }

    private static BigDecimal beyond(BeforeAfter row) {
        return row.after()
                .orElseThrow()
                .subtract(row.expected(Pooled.LEAST_COMPARISONS).orElseThrow());
    }

    private static String title(List<BeforeAfter> compared, Findings findings, int months) {
        if (compared.isEmpty()) {
            return Words.capital(Words.counted(findings.secondments().size(), "secondment", "secondments"))
                    + "; none can be compared over " + months + " months yet";
        }
        long ahead = compared.stream().filter(r -> beyond(r).signum() > 0).count();
        long behind = compared.size() - ahead;
        return "After " + Words.number(ahead) + " of "
                + Words.counted(compared.size(), "mature secondment", "mature secondments")
                + " the client outgrew clients without one"
                + (ahead == 0 || behind == 0 ? "" : "; after " + Words.number(behind) + " it did not");
    }

    static Grid grid(Findings findings, int months) {
        return new Grid(
                "secondments",
                List.of(
                        Columns.words("secondment_id", "Secondment", 14),
                        Columns.words("client", "Client", 30),
                        Columns.day("start_date", "Start"),
                        Columns.day("end_date", "End"),
                        Columns.words("state", "State", 13),
                        Columns.money("before", "Fees before"),
                        Columns.money("after", "Fees after"),
                        Columns.moneyChange("change", "Change"),
                        Columns.percentChange("change_pct", "Change %"),
                        Columns.money("expected", "At the growth of clients without"),
                        Columns.moneyChange("beyond", "Beyond that"),
                        Columns.longWords("note", "Note", 48)),
                findings.secondments().stream()
                        .map(s -> row(s, findings, months))
                        .toList());
    }

    private static List<Cell> row(Secondment secondment, Findings findings, int months) {
        Optional<BeforeAfter> billed = findings.result(secondment, Measure.CLIENT_FEES_BILLED, months);
        Optional<BigDecimal> change = billed.flatMap(BeforeAfter::change);
        Optional<BigDecimal> expected = billed.flatMap(r -> r.expected(Pooled.LEAST_COMPARISONS));
        return List.of(
                Cell.words(secondment.id()),
                Cell.words(findings.clientName(secondment.clientId())),
                Cell.day(secondment.start()),
                secondment.end().map(Cell::day).orElse(Cell.mark(Shorthand.NOT_APPLICABLE)),
                Cell.words(secondment.on(findings.scope().asOf()).words()),
                Columns.figure(billed.flatMap(BeforeAfter::before)),
                Columns.figure(change.flatMap(c -> billed.flatMap(BeforeAfter::after))),
                Columns.figure(change),
                change.map(c -> Columns.growth(
                                billed.flatMap(BeforeAfter::before).orElseThrow(),
                                billed.flatMap(BeforeAfter::after).orElseThrow()))
                        .orElse(Cell.mark(Shorthand.NOT_AVAILABLE)),
                Columns.figure(expected),
                Columns.figure(expected.map(e -> beyond(billed.orElseThrow()))),
                Cell.words(billed.map(BeforeAfter::note).orElse("")));
    }

    private static Plot plot(List<BeforeAfter> compared, Findings findings, int months, String title) {
        List<BeforeAfter> shown = new ArrayList<>(compared);
        boolean all = compared.size() <= 2 * ENDS;
        if (!all) {
            shown.subList(ENDS, compared.size() - ENDS).clear();
        }
        Dumbbell figure = new Dumbbell(
                Words.symbol(findings.scope().currency()),
                List.of("change", "beyond expected"),
                shown.stream().map(r -> line(r, findings)).toList());
        return new Plot(
                "before-after",
                title,
                "Net fees billed to the client in the " + months
                        + " months before and after, and the level at the growth of clients without a secondment",
                Words.capital(Words.counted(compared.size(), "mature secondment", "mature secondments"))
                        + (all
                                ? ""
                                : "; shown are the " + ENDS + " with most and the " + ENDS
                                        + " with least beyond expected")
                        + ". Expected = before x growth of clients without a secondment over the same days. Orange: below"
                        + " expected. No measure of cause.",
                Alternative.of(title, figure),
                figure);
    }

    private static Dumbbell.Row line(BeforeAfter row, Findings findings) {
        String currency = findings.scope().currency();
        return new Dumbbell.Row(
                findings.clientName(row.secondment().clientId()) + ", "
                        + Words.month(row.secondment().start()),
                row.before().orElseThrow().doubleValue(),
                row.expected(Pooled.LEAST_COMPARISONS).orElseThrow().doubleValue(),
                row.after().orElseThrow().doubleValue(),
                List.of(Words.change(row.change().orElseThrow(), currency), Words.change(beyond(row), currency)));
    }

    private SecondmentsPage() {}
}
