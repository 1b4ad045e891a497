package org.secondment.roi.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.secondment.roi.intake.file.Blanks;
import org.secondment.roi.intake.file.Fault;
import org.secondment.roi.intake.file.FileRecord;
import org.secondment.roi.intake.mapping.Framing.ControlTotal;
import org.secondment.roi.intake.mapping.Headings;
import org.secondment.roi.intake.reading.Source;
import org.secondment.roi.table.InputRefused;
import org.secondment.roi.table.Nearest;
import org.secondment.roi.table.Problem;

/** Compares the total that a file prints with the sum of its rows, before the total is dropped. */
final class ControlCheck {

    private final Source source;
    private final FileRecord heading;
    private final ControlTotal control;

    private ControlCheck(Source source, FileRecord heading) {
        this.source = source;
        this.heading = heading;
        this.control = source.layout().framing().controlTotal();
    }

    /**
     * Both figures; empty where none is printed.
     *
     * @throws InputRefused if they differ by more than the tolerance, or none can be found
     */
    static Optional<ControlTotals> of(Source source, FileRecord heading) {
        return source.layout().framing().controlTotal().isCompared()
                ? Optional.of(new ControlCheck(source, heading).totals())
                : Optional.empty();
    }

    private ControlTotals totals() {
        var sum = new ControlSum(source, column());
        List<FileRecord> totals = sum.totals();
        if (totals.size() != 1) {
            throw refusal(0, "control-total-not-found", notOne(totals));
        }
        FileRecord row = totals.get(0);
        BigDecimal printed = printed(row, sum);
        BigDecimal difference = printed.subtract(sum.sum());
        String compared = "the control total of '" + control.column() + "' is " + printed.toPlainString()
                + ", but its distinct rows add up to " + sum.sum().toPlainString() + "; the difference is "
                + difference.toPlainString()
                + (sum.unreadable() == 0 ? "" : "; " + sum.unreadable() + " of its values cannot be read");
        if (difference.abs().compareTo(control.tolerance()) > 0) {
            throw refusal(
                    row.line(),
                    "control-total-differs",
                    compared + " and more than the tolerance of "
                            + control.tolerance().toPlainString()
                            + "; rows are missing or changed: export the file again");
        }
        String words = printed.toPlainString() + " printed on line " + row.line() + ", "
                + sum.sum().toPlainString() + " summed, difference " + difference.toPlainString();
        return new ControlTotals(
                words,
                difference.signum() == 0
                        ? Optional.empty()
                        : Optional.of(
                                problem(row.line(), "control-total-differs", compared + ", within the tolerance")));
    }

    private int column() {
        List<String> headings = heading.values();
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            if (Headings.normal(headings.get(i)).equals(Headings.normal(control.column()))) {
                places.add(i);
            }
        }
        if (places.size() == 1) {
            return places.get(0);
        }
        String found = places.isEmpty()
                ? "no heading '" + control.column() + "'"
                        + Nearest.of(control.column(), headings)
                                .map(near -> "; the nearest is '" + Fault.shown(near) + "'")
                                .orElse("")
                : places.size() + " headings are '" + control.column() + "'";
        throw refusal(
                heading.line(),
                "control-total-column",
                found + "; correct format: {control_total: {column: ...}} in " + source.mapping());
    }

    private BigDecimal printed(FileRecord row, ControlSum sum) {
        String text =
                sum.place() < row.values().size() ? Blanks.trimmed(row.values().get(sum.place())) : "";
        return sum.number(text)
                .orElseThrow(() -> refusal(
                        row.line(),
                        "control-total-unreadable",
                        "the control total of '" + control.column() + "' is '" + Fault.shown(text)
                                + "'; expected a number such as" + " those of its rows"));
    }

    private String notOne(List<FileRecord> totals) {
        String found = totals.isEmpty()
                ? "no line matches '" + control.rowMatches()
                        + "', so the control total was not found; the export may be" + " cut off: export the file again"
                : "the lines "
                        + totals.stream()
                                .limit(5)
                                .map(row -> String.valueOf(row.line()))
                                .collect(Collectors.joining(", "))
                        + " all match '" + control.rowMatches() + "', so the control total is not certain";
        return found + ", or correct format: {control_total: {row_matches: ...}} in " + source.mapping();
    }

    private InputRefused refusal(long line, String rule, String message) {
        return InputRefused.of(problem(line, rule, message));
    }

    private Problem problem(long line, String rule, String message) {
        return new Problem(source.name(), line, rule, control.column(), "", message);
    }
}
