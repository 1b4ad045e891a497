package org.secondment.roi.report.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.secondment.roi.effect.BeforeAfter;
import org.secondment.roi.effect.Measure;
import org.secondment.roi.effect.Secondment;
import org.secondment.roi.report.Block.Column;
import org.secondment.roi.report.Block.Format;
import org.secondment.roi.report.Block.Grid;
import org.secondment.roi.report.Cell;
import org.secondment.roi.report.Cell.Shorthand;
import org.secondment.roi.report.Findings;
import org.secondment.roi.report.Pack;
import org.secondment.roi.report.Page;
import org.secondment.roi.report.Trail;
import org.secondment.roi.report.Trail.Booking;
import org.secondment.roi.report.Trail.Phase;
import org.secondment.roi.report.Trail.Window;
import org.secondment.roi.report.Words;

/** The whole trail of one secondment, for whoever must check its figures. */
public final class TrailPages {

    /** Name of the pack. */
    public static final String NAME = "explain";

    private static final List<Phase> PHASES = List.of(Phase.BEFORE, Phase.DURING, Phase.AFTER);

    /** Measures whose rows are listed. */
    private static final List<Measure> LISTED = List.of(
            Measure.CLIENT_FEES_BILLED,
            Measure.CLIENT_FEES_COLLECTED,
            Measure.MATTERS_OPENED,
            Measure.REFERRED_FEES_BILLED);

    /** One workbook: figures first, then every row that they are made of. */
    public static Pack pack(Trail trail) {
        Findings.Scope scope = trail.findings().scope();
        List<Page> pages = new ArrayList<>();
        pages.add(figures(trail));
        LISTED.stream()
                .filter(measure -> !bookings(trail, measure).isEmpty())
                .forEach(measure -> pages.add(bookings(measure, trail)));
        pages.add(TrailCredits.of(trail));
        pages.add(TrailComparison.of(trail));
        pages.add(TrailRows.costs(trail));
        pages.add(TrailRows.records(trail));
        return new Pack(
                NAME,
                scope.currency(),
                new Pack.Properties(
                        scope.firm(), scope.period(), scope.asOf().toString(), scope.runId(), scope.inputHash()),
                pages,
                List.of());
    }

    private static List<Booking> bookings(Trail trail, Measure measure) {
        return trail.bookings().getOrDefault(measure, List.of());
    }

    private static Page figures(Trail trail) {
        Secondment secondment = trail.secondment();
        List<List<Cell>> rows = lines(trail);
        long wrong = rows.stream()
                .filter(row ->
                        row.get(5) instanceof Cell.Exact gap && gap.value().signum() != 0)
                .count();
        long right =
                rows.stream().filter(row -> row.get(5) instanceof Cell.Exact).count() - wrong;
        return new Page(
                "Trail",
                wrong == 0
                        ? Words.capital(Words.counted(right, "figure adds", "figures add"))
                                + " up to the rows listed here, to the penny"
                        : Words.capital(Words.counted(wrong, "figure does", "figures do"))
                                + " not add up to the rows listed here",
                "Secondment " + secondment.id() + ", " + trail.lawyer() + " at "
                        + trail.findings().clientName(secondment.clientId()) + " (" + secondment.clientId() + "), "
                        + Words.day(secondment.start()) + " to "
                        + secondment.end().map(Words::day).orElse("now") + ", "
                        + secondment.on(trail.findings().scope().asOf()).words(),
                List.of(windows(trail), new Grid("explain_figures", figureColumns(), rows)));
    }

    private static Grid windows(Trail trail) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Window window : trail.windows()) {
            for (Phase phase : PHASES) {
                Trail.Days days = window.days(phase);
                rows.add(List.of(
                        Cell.count(window.months()),
                        Cell.words(word(phase)),
                        days.isEmpty() ? Cell.mark(Shorthand.NOT_APPLICABLE) : Cell.day(days.first()),
                        days.isEmpty() ? Cell.mark(Shorthand.NOT_APPLICABLE) : Cell.day(days.last())));
            }
        }
        return new Grid(
                "explain_windows",
                List.of(
                        Columns.count("window_months", "Months"),
                        Columns.words("phase", "Phase", 10),
                        Columns.day("first_day", "First day"),
                        Columns.day("last_day", "Last day")),
                rows);
    }

    private static List<Column> figureColumns() {
        return List.of(
                Columns.words("measure", "Measure", 36),
                Columns.count("window_months", "Months"),
                Columns.words("phase", "Phase", 10),
                new Column("in_reports", "In the reports", Format.NUMBER, 18),
                new Column("listed", "Rows listed here", Format.NUMBER, 18),
                new Column("gap", "Difference", Format.NUMBER, 12),
                Columns.longWords("note", "Note", 48));
    }

    private static List<List<Cell>> lines(Trail trail) {
        List<List<Cell>> rows = new ArrayList<>();
        for (BeforeAfter result : trail.findings().results()) {
            if (result.secondment().equals(trail.secondment())) {
                Window window = trail.windows().stream()
                        .filter(one -> one.months() == result.months())
                        .findFirst()
                        .orElseThrow();
                PHASES.forEach(phase -> rows.add(line(trail, result, window, phase)));
            }
        }
        return rows;
    }

    private static List<Cell> line(Trail trail, BeforeAfter result, Window window, Phase phase) {
        Cell none = Cell.mark(Shorthand.NOT_AVAILABLE);
        var figure = switch (phase) {
            case BEFORE -> result.before();
            case DURING -> result.during();
            default -> result.after();
        };
        boolean listed = LISTED.contains(result.measure()) && figure.isPresent();
        BigDecimal sum = result.measure() == Measure.REFERRED_FEES_BILLED
                ? TrailCredits.listed(trail, window.months(), phase)
                : trail.listed(result.measure(), window, phase);
        return List.of(
                Cell.words(result.measure().title()),
                Cell.count(result.months()),
                Cell.words(word(phase)),
                figure.map(Cell::exact).orElse(none),
                listed ? Cell.exact(sum) : none,
                listed ? Cell.exact(figure.orElseThrow().subtract(sum)) : none,
                Cell.words(
                        figure.isPresent() && !listed && result.note().isEmpty()
                                ? "a count or sum whose rows are not listed"
                                : result.note()));
    }

    private static Page bookings(Measure measure, Trail trail) {
        List<Booking> rows = bookings(trail, measure);
        List<Column> columns = new ArrayList<>(List.of(
                Columns.day("day", "Day"),
                Columns.words("number", numbered(measure), 18),
                Columns.words("about", about(measure), 22),
                new Column("amount", "Amount", Format.NUMBER, 16)));
        trail.windows()
                .forEach(window -> columns.add(
                        Columns.words("phase_" + window.months(), "In " + window.months() + " months", 14)));
        columns.add(Columns.words("place", "File and line", 40));
        return new Page(
                sheet(measure),
                measure.title() + ": " + Words.counted(rows.size(), "row", "rows"),
                "Every row of the client, in units of "
                        + trail.findings().scope().currency()
                        + " or counted; the last columns say in which window it counts",
                List.of(new Grid(
                        "explain_" + measure.label(),
                        columns,
                        rows.stream().map(row -> cells(row, trail)).toList())));
    }

    private static List<Cell> cells(Booking row, Trail trail) {
        return Stream.of(
                        Stream.of(
                                Cell.day(row.day()),
                                Cell.words(row.number()),
                                Cell.words(row.about()),
                                Cell.exact(row.amount())),
                        trail.windows().stream().map(window -> Cell.words(word(window.of(row.day())))),
                        Stream.of(Cell.words(row.place())))
                .flatMap(part -> part)
                .toList();
    }

    private static String word(Phase phase) {
        return phase == Phase.OUTSIDE ? "" : phase.name().toLowerCase(Locale.ROOT);
    }

    private static String sheet(Measure measure) {
        return switch (measure) {
            case CLIENT_FEES_BILLED -> "Bills";
            case CLIENT_FEES_COLLECTED -> "Receipts";
            default -> "Matters";
        };
    }

    private static String numbered(Measure measure) {
        return switch (measure) {
            case CLIENT_FEES_BILLED -> "Bill";
            case CLIENT_FEES_COLLECTED -> "Receipt";
            default -> "Matter";
        };
    }

    private static String about(Measure measure) {
        return switch (measure) {
            case CLIENT_FEES_BILLED -> "Matter";
            case CLIENT_FEES_COLLECTED -> "Bill";
            default -> "Practice";
        };
    }

    private TrailPages() {}
}
