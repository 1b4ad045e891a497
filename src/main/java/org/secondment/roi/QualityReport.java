package org.secondment.roi;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.lang3.StringUtils;
import org.secondment.roi.intake.Accounting;
import org.secondment.roi.report.Findings.Reason;

/** The data-quality report of the terminal. */
final class QualityReport {

    /** So many columns hold words, the others numbers. */
    private static final int WORDS = 3;

    static String text(Reading.Checked checked) {
        StringBuilder text = new StringBuilder();
        text.append(table(checked.accounts()));
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
    private static long rejected(Reading.Checked checked) {
        return checked.accounts().stream().mapToLong(Accounting::rejected).sum();
    }

    private static String kept(Reason r) {
        return r.file() + " | " + r.heading() + ": " + Explanation.rows(r.rows()) + " kept although " + r.rule() + "\n";
    }

    /** Columns as wide as their longest cell; numbers to the right. */
    private static String table(List<Accounting> accounts) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("file", "table", "encoding", "scanned", "accepted", "rejected", "dropped", "duplicates"));
        accounts.forEach(a -> rows.add(List.of(
                a.file(),
                a.table(),
                a.encoding(),
                number(a.scanned()),
                number(a.accepted()),
                number(a.rejected()),
                number(a.dropped()),
                number(a.duplicates()))));
        int[] widths = IntStream.range(0, rows.get(0).size())
                .map(i ->
                        rows.stream().mapToInt(row -> row.get(i).length()).max().orElse(0))
                .toArray();
        return rows.stream().map(row -> line(row, widths)).collect(Collectors.joining());
    }

    private static String number(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    private static String line(List<String> cells, int[] widths) {
        return IntStream.range(0, widths.length)
                        .mapToObj(i -> i < WORDS
                                ? StringUtils.rightPad(cells.get(i), widths[i])
                                : StringUtils.leftPad(cells.get(i), widths[i]))
                        .collect(Collectors.joining("  "))
                        .stripTrailing()
                + "\n";
    }

    private QualityReport() {}
}
