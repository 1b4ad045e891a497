package org.secondment.roi.report.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.secondment.roi.effect.Measure;
import org.secondment.roi.effect.Pooled;
import org.secondment.roi.effect.Secondment.State;
import org.secondment.roi.report.Block.Grid;
import org.secondment.roi.report.Cell;
import org.secondment.roi.report.Cell.Shorthand;
import org.secondment.roi.report.Findings;
import org.secondment.roi.report.Page;

/** The plain comparison of before and after, and what the programme consists of. */
final class PlainPage {

    static Page of(Findings findings) {
        return new Page(
                "Before and after",
                Sentences.headline(findings),
                "All mature secondments together, plainly compared; money in "
                        + findings.scope().currency() + ", fees net of tax",
                List.of(figures(findings), counts(findings)));
    }

    private static Grid figures(Findings findings) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Measure measure :
                List.of(Measure.CLIENT_FEES_BILLED, Measure.CLIENT_FEES_COLLECTED, Measure.REFERRED_FEES_BILLED)) {
            findings.scope()
                    .windows()
                    .forEach(months -> rows.add(row(
                            findings.pooled(measure, months),
                            findings.unmeasured(measure).isEmpty())));
        }
        return new Grid(
                "summary",
                List.of(
                        Columns.words("measure", "Measure", 36),
                        Columns.count("months", "Months before and after"),
                        Columns.count("n", "n"),
                        Columns.money("before", "Before"),
                        Columns.money("after", "After"),
                        Columns.moneyChange("change", "Change"),
                        Columns.percentChange("change_pct", "Change %"),
                        Columns.money("expected", "At the growth of clients without"),
                        Columns.moneyChange("beyond", "Beyond that"),
                        Columns.count("rose", "Rose"),
                        Columns.count("fell", "Fell")),
                rows);
    }

    private static List<Cell> row(Pooled pooled, boolean measured) {
        Cell none = Cell.mark(Shorthand.NOT_AVAILABLE);
        boolean any = pooled.n() > 0;
        boolean comparable = pooled.measure() != Measure.REFERRED_FEES_BILLED
                && pooled.expected().isPresent();
        BigDecimal expected = pooled.expected().orElse(BigDecimal.ZERO);
        return List.of(
                Cell.words(pooled.measure().title()),
                Cell.count(pooled.months()),
                measured ? Cell.count(pooled.n()) : none,
                any ? Cell.exact(pooled.before()) : none,
                any ? Cell.exact(pooled.after()) : none,
                any ? Cell.exact(pooled.change()) : none,
                any ? Columns.growth(pooled.before(), pooled.after()) : none,
                comparable ? Cell.exact(expected) : none,
                comparable ? Cell.exact(pooled.after().subtract(expected)) : none,
                any ? Cell.count(pooled.rose()) : none,
                any ? Cell.count(pooled.fell()) : none);
    }

    private static Grid counts(Findings findings) {
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(count("Secondments finished", findings.secondmentsIn(State.FINISHED)));
        rows.add(count("Secondments running, not compared", findings.secondmentsIn(State.RUNNING)));
        rows.add(count("Secondments not started", findings.secondmentsIn(State.NOT_STARTED)));
        findings.scope()
                .windows()
                .forEach(months -> rows.add(
                        count("Mature for " + months + " months", HeadlineProgramme.mature(findings, months))));
        rows.add(count("Clients that hosted", Sentences.hosts(findings)));
        rows.add(count(
                "Records rejected, see Data quality",
                findings.quality().files().stream()
                        .mapToLong(Findings.FileAccount::rejected)
                        .sum()));
        return new Grid(
                "programme", List.of(Columns.words("fact", "Programme", 36), Columns.count("value", "Number")), rows);
    }

    private static List<Cell> count(String fact, long value) {
        return List.of(Cell.words(fact), Cell.count(value));
    }

    private PlainPage() {}
}
