package org.secondment.roi;

import java.util.Locale;
import org.secondment.roi.intake.Accounting;
import org.secondment.roi.report.Findings.Reason;

/** The data-quality report of the terminal. */
final class QualityReport {

    static String text(Job.Checked checked) {
        StringBuilder text = new StringBuilder();
        text.append(line("file", "table", "encoding", "scanned", "accepted", "rejected", "dropped", "duplicates"));
        for (Accounting a : checked.accounts()) {
            text.append(line(
                    a.file(),
                    a.table(),
                    a.encoding(),
                    a.scanned(),
                    a.accepted(),
                    a.rejected(),
                    a.dropped(),
                    a.duplicates()));
        }
        checked.problems().first().forEach(p -> text.append(p).append('\n'));
        long found =
                checked.problems().rejected().stream().mapToLong(Reason::rows).sum();
        if (found > checked.problems().first().size()) {
            text.append("... ").append(rejected(checked)).append(" rejected records in all\n");
        }
        checked.problems().kept().forEach(r -> text.append(kept(r)));
        text.append("All stand in ").append(checked.problems().file()).append('\n');
        checked.notices().forEach(n -> text.append(n).append('\n'));
        return text.toString();
    }

    /** A record that breaks two rules is one record. */
    private static long rejected(Job.Checked checked) {
        return checked.accounts().stream().mapToLong(Accounting::rejected).sum();
    }

    private static String kept(Reason r) {
        return r.file() + " | " + r.heading() + ": " + r.rows() + " rows kept although " + r.rule() + "\n";
    }

    private static String line(Object... cells) {
        return String.format(Locale.ROOT, "%-28s %-14s %-16s %10s %10s %10s %10s %10s%n", cells);
    }

    private QualityReport() {}
}
