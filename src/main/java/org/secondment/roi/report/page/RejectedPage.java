package org.secondment.roi.report.page;

import java.util.List;
import java.util.stream.Stream;
import org.secondment.roi.report.Block.Grid;
import org.secondment.roi.report.Block.Text;
import org.secondment.roi.report.Cell;
import org.secondment.roi.report.Findings;
import org.secondment.roi.report.Findings.Reason;
import org.secondment.roi.report.Page;
import org.secondment.roi.report.Words;

/** Broken rules by file and column; values stand only in the restricted file of rejected rows. */
final class RejectedPage {

    static Page of(Findings findings) {
        List<Reason> rejected = findings.quality().rejected();
        List<Reason> kept = findings.quality().kept();
        String title = rejected.isEmpty()
                ? "No record was rejected"
                : "Records were rejected for " + Words.counted(rejected.size(), "reason", "reasons")
                        + "; mend them at the source";
        Grid grid = new Grid(
                "rejected_rows",
                List.of(
                        Columns.words("outcome", "Outcome", 12),
                        Columns.words("file", "File", 28),
                        Columns.words("rule", "Rule", 26),
                        Columns.words("heading", "Heading", 24),
                        Columns.count("rows", "Records")),
                Stream.concat(
                                rejected.stream().map(r -> row("rejected", r)),
                                kept.stream().map(r -> row("kept", r)))
                        .toList());
        Text notices = new Text("Notices", notices(findings));
        return new Page(
                "Rejected rows",
                title,
                "Counts only; file, line, value and advice stand in restricted/rejected_rows.csv of the run",
                List.of(grid, notices));
    }

    /** The notices, or that there are none. */
    static List<String> notices(Findings findings) {
        return findings.quality().notices().isEmpty()
                ? List.of("None.")
                : findings.quality().notices();
    }

    private static List<Cell> row(String outcome, Reason reason) {
        return List.of(
                Cell.words(outcome),
                Cell.words(reason.file()),
                Cell.words(reason.rule()),
                Cell.words(reason.heading()),
                Cell.count(reason.rows()));
    }

    private RejectedPage() {}
}
