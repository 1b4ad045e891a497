package org.secondment.roi.report.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.secondment.roi.credit.CreditLedger;
import org.secondment.roi.credit.Line;
import org.secondment.roi.credit.Phase;
import org.secondment.roi.effect.BeforeAfter;
import org.secondment.roi.effect.GradeAt;
import org.secondment.roi.effect.Measure;
import org.secondment.roi.report.Block;
import org.secondment.roi.report.Block.Format;
import org.secondment.roi.report.Block.Grid;
import org.secondment.roi.report.Cell;
import org.secondment.roi.report.Cell.Shorthand;
import org.secondment.roi.report.Findings;
import org.secondment.roi.report.Page;
import org.secondment.roi.report.Words;

/** Figures of one secondee, said to that person: windows, grades and credited work. */
final class OwnFiguresPage {

    static Page windows(Findings findings) {
        List<BeforeAfter> own = findings.results().stream()
                .filter(row -> row.measure() != Measure.LEFT)
                .toList();
        long complete = own.stream().filter(row -> row.change().isPresent()).count();
        return new Page(
                "Before and after",
                complete == 0
                        ? "None of your windows is complete yet: nothing can be compared"
                        : Words.capital(Words.number(complete)) + " of "
                                + Words.counted(own.size(), "figure of yours is", "figures of yours are")
                                + " complete, before and after",
                "Your own credited work and hours, your grade, and whether you were promoted, around each secondment;"
                        + " colleagues only in groups of at least "
                        + findings.scope().minGroup(),
                List.of(windows(own, findings), grades(findings)));
    }

    private static Grid windows(List<BeforeAfter> own, Findings findings) {
        return new Grid(
                "your_windows",
                List.of(
                        Columns.words("secondment_id", "Secondment", 12),
                        Columns.words("client", "Client", 26),
                        Columns.words("measure", "What", 34),
                        Columns.count("window_months", "Months"),
                        EffectTables.number("before", "Before"),
                        EffectTables.number("during", "While away"),
                        EffectTables.number("after", "After"),
                        EffectTables.number("change", "Change"),
                        EffectTables.number("comparison_change", "Change of colleagues"),
                        Columns.longWords("note", "Note", 44)),
                own.stream().map(row -> row(row, findings)).toList());
    }

    private static List<Cell> row(BeforeAfter row, Findings findings) {
        return List.of(
                Cell.words(row.secondment().id()),
                Cell.words(findings.clientName(row.secondment().clientId())),
                Cell.words(row.measure().title()),
                Cell.count(row.months()),
                figure(row.before(), row.measure()),
                figure(row.during(), row.measure()),
                figure(row.after(), row.measure()),
                figure(row.change(), row.measure()),
                row.comparisonWithheld()
                        ? Cell.mark(Shorthand.SUPPRESSED)
                        : figure(row.comparisonChange(), row.measure()),
                Cell.words(row.note()));
    }

    private static Cell figure(Optional<BigDecimal> value, Measure measure) {
        Format format = switch (measure.unit()) {
            case MONEY -> Format.MONEY;
            case HOURS -> Format.HOURS;
            case COUNT -> Format.NUMBER;
        };
        return value.map(known -> Cell.measured(known.doubleValue(), format))
                .orElse(Cell.mark(Shorthand.NOT_AVAILABLE));
    }

    private static Grid grades(Findings findings) {
        return new Grid(
                "your_grades",
                List.of(
                        Columns.words("secondment_id", "Secondment", 12),
                        Columns.count("window_months", "Months after"),
                        Columns.words("at_start", "Grade at the start", 24),
                        Columns.words("at_end", "At the end", 24),
                        Columns.words("after", "So many months after", 24),
                        Columns.longWords("note", "Note", 40)),
                findings.grades().stream().map(OwnFiguresPage::row).toList());
    }

    private static List<Cell> row(GradeAt row) {
        return List.of(
                Cell.words(row.secondment().id()),
                Cell.count(row.months()),
                grade(row.atStart()),
                grade(row.atEnd()),
                grade(row.after()),
                Cell.words(row.note()));
    }

    private static Cell grade(String grade) {
        return grade.isEmpty() ? Cell.mark(Shorthand.NOT_AVAILABLE) : Cell.words(grade.replace('_', ' '));
    }

    static Page credits(Findings findings) {
        CreditLedger ledger = findings.ledger();
        ReferredAmounts amounts = ReferredAmounts.of(findings);
        List<Block> blocks = new ArrayList<>();
        blocks.add(grid(amounts));
        blocks.addAll(new ReferredExceptions(amounts).blocks());
        return new Page(
                "Credited work",
                title(ledger, amounts),
                "Every credit by which you are named for work around your secondments; the table credits.csv holds it by"
                        + " window, with the rows it rests on",
                blocks);
    }

    private static String title(CreditLedger ledger, ReferredAmounts amounts) {
        long after = ledger.lines().stream()
                .filter(line -> line.phase() == Phase.AFTER)
                .mapToLong(Line::allBilled)
                .sum();
        return (ledger.lines().isEmpty()
                        ? "No work of a host is credited to you"
                        : "Work credited to you after your returns came to " + amounts.money(after) + " so far")
                + (ledger.exceptions().isEmpty()
                        ? ""
                        : "; " + Words.counted(ledger.exceptions().size(), "credit", "credits")
                                + " while away lacked a permission");
    }

    private static Grid grid(ReferredAmounts amounts) {
        return new Grid(
                "your_credits",
                List.of(
                        Columns.words("secondment_id", "Secondment", 12),
                        Columns.words("client", "Client of the matter", 30),
                        Columns.words("matter_id", "Matter", 12),
                        Columns.words("route", "Route", 28),
                        Columns.words("phase", "Credited", 12),
                        Columns.day("credited_on", "On"),
                        Columns.money("billed", "Billed so far"),
                        Columns.money("collected", "Collected so far")),
                amounts.ledger().lines().stream()
                        .map(line -> List.of(
                                Cell.words(line.away().id()),
                                Cell.words(amounts.findings()
                                        .clientName(line.claim().client())),
                                Cell.words(line.claim().key().matter()),
                                Cell.words(ReferredRoutes.name(line.route())),
                                Cell.words(line.phase().word()),
                                Cell.day(line.claim().date()),
                                amounts.cell(line.allBilled()),
                                amounts.collected(line.allCollected())))
                        .toList());
    }

    private OwnFiguresPage() {}
}
