package org.secondment.roi.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.secondment.roi.report.Block.Format;
import org.secondment.roi.report.Cell;
import org.secondment.roi.report.Cell.Shorthand;
import org.secondment.roi.report.Findings;
import org.secondment.roi.report.Headline;
import org.secondment.roi.report.SinceLast;
import org.secondment.roi.report.Words;

/** What became of figures since the last published quarter, in words and cells. */
record SinceWords(Findings findings) {

    /** Below it a difference is one of rounding. */
    private static final double SAME = 1e-9;

    private SinceLast since() {
        return findings.outlook().sinceLast();
    }

    static Cell cell(OptionalDouble value, Format unit) {
        return value.isPresent() ? Cell.measured(value.getAsDouble(), unit) : Cell.mark(Shorthand.NOT_AVAILABLE);
    }

    Cell before(Headline figure) {
        return cell(value(figure), figure.unit());
    }

    private OptionalDouble value(Headline figure) {
        return since().before().getOrDefault(figure.id(), OptionalDouble.empty());
    }

    Cell difference(Headline figure) {
        return figure.value().isPresent() && value(figure).isPresent()
                ? Cell.measured(
                        moved(figure)
                                ? figure.value().getAsDouble() - value(figure).getAsDouble()
                                : 0,
                        change(figure.unit()))
                : Cell.mark(Shorthand.NOT_AVAILABLE);
    }

    private static Format change(Format unit) {
        return switch (unit) {
            case MONEY, MONEY_CHANGE -> Format.MONEY_CHANGE;
            case PERCENT, PERCENT_CHANGE -> Format.PERCENT_CHANGE;
            default -> unit == Format.COUNT ? Format.COUNT : Format.NUMBER_CHANGE;
        };
    }

    /** Whether it differs, or is known now and was not, or the other way. */
    boolean moved(Headline figure) {
        OptionalDouble then = value(figure);
        if (then.isEmpty() || figure.value().isEmpty()) {
            return then.isPresent() != figure.value().isPresent();
        }
        double now = figure.value().getAsDouble();
        return Math.abs(now - then.getAsDouble()) > SAME * Math.max(Math.abs(now), Math.abs(then.getAsDouble()));
    }

    String title(List<Headline> figures) {
        long moved = figures.stream().filter(this::moved).count();
        if (moved == 0) {
            return "No headline figure differs from " + since().period();
        }
        long late = since().late();
        List<String> behind = new ArrayList<>();
        behind.add(Words.counted(moved, "figure differs", "figures differ") + " from " + since().period());
        behind.add(late == 0 ? "no late rows" : Words.counted(late, "row came late", "rows came late"));
        if (!since().settings().isEmpty()) {
            behind.add(Words.counted(since().settings().size(), "setting changed", "settings changed"));
        }
        return Words.capital(String.join("; ", behind));
    }

    /** For the whole run. */
    List<String> reasons() {
        List<String> said = new ArrayList<>();
        said.add(
                since().asOf().equals(findings.scope().asOf())
                        ? "The as-of day is the same."
                        : "The as-of day moved from " + Words.day(since().asOf()) + " to "
                                + Words.day(findings.scope().asOf())
                                + ": more secondments are old enough, and the months compared may be others.");
        said.add(
                since().rows().isEmpty()
                        ? since().before().isEmpty()
                                ? "What rows that run had is not known: it was made before runs told."
                                : "The tables have as many rows as then."
                        : "New rows are dated after " + Words.day(since().asOf())
                                + "; late rows on or before it, and that run did not have them. Rows are counted by table:"
                                + " late ones stand less those that went, and a number below zero means that more went.");
        said.add(
                since().settings().isEmpty()
                        ? "No setting that shapes figures changed."
                        : "Settings changed: " + String.join(", ", since().settings()) + ".");
        said.add(
                since().programs().isEmpty()
                        ? "The program is the same version."
                        : "The program changed from version "
                                + since().programs().get(0) + " to "
                                + since().programs().get(1) + ".");
        return said;
    }

    /** What may lie behind one figure's difference. */
    String why(Headline figure) {
        if (!moved(figure)) {
            return value(figure).isEmpty() && figure.value().isEmpty() ? "not known then or now" : "unchanged";
        }
        List<String> causes = new ArrayList<>();
        List<SinceLast.Rows> rows = since().rows().stream()
                .filter(one -> figure.tables().isEmpty() || figure.tables().contains(one.table()))
                .toList();
        add(causes, "new data", rows.stream().filter(one -> one.recent() != 0).map(one -> counted(one.recent(), one)));
        add(causes, "late data", rows.stream().filter(one -> one.late() > 0).map(one -> counted(one.late(), one)));
        add(
                causes,
                "rows that went",
                rows.stream().filter(one -> one.late() < 0).map(one -> counted(one.late(), one)));
        add(
                causes,
                "undated rows",
                rows.stream().filter(one -> one.undated() != 0).map(one -> counted(one.undated(), one)));
        if (!since().settings().isEmpty()) {
            causes.add("changed settings: " + String.join(", ", since().settings()));
        }
        if (!since().programs().isEmpty()) {
            causes.add("another version of the program");
        }
        if (!since().asOf().equals(findings.scope().asOf())) {
            causes.add("a later as-of day");
        }
        return causes.isEmpty()
                ? "none of rows, settings, version or as-of day: see both runs"
                : String.join("; ", causes);
    }

    private static void add(List<String> causes, String kind, java.util.stream.Stream<String> counts) {
        String all = counts.collect(Collectors.joining(", "));
        if (!all.isEmpty()) {
            causes.add(kind + " (" + all + ")");
        }
    }

    private static String counted(long rows, SinceLast.Rows of) {
        return String.format(Locale.UK, "%s %s%,d", of.table(), rows < 0 ? Words.MINUS : "+", Math.abs(rows));
    }

    /** Such as "up from £12k: late data (3 bills)"; empty where nothing moved. */
    String mark(Headline figure) {
        if (!moved(figure)) {
            return "";
        }
        OptionalDouble then = value(figure);
        String direction = then.isEmpty()
                ? "newly known"
                : figure.value().isEmpty()
                        ? "no longer known, was " + written(then.getAsDouble(), figure.unit())
                        : (figure.value().getAsDouble() > then.getAsDouble() ? "up from " : "down from ")
                                + written(then.getAsDouble(), figure.unit());
        return direction + ": " + why(figure);
    }

    /** A figure of page 1 in words. */
    String written(double value, Format unit) {
        return switch (unit) {
            case MONEY, MONEY_CHANGE ->
                Words.money(
                        java.math.BigDecimal.valueOf(value), findings.scope().currency());
            case PERCENT, PERCENT_CHANGE ->
                String.format(Locale.UK, "%.1f%%", 100 * value).replace("-", Words.MINUS);
            case COUNT -> String.format(Locale.UK, "%,d", Math.round(value));
            default -> String.format(Locale.UK, "%,.2f", value).replace("-", Words.MINUS);
        };
    }
}
