package org.secondment.roi;

import static org.secondment.roi.report.file.FormulaGuard.guarded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.secondment.roi.publish.RestrictedList;
import org.secondment.roi.report.Findings.Reason;
import org.secondment.roi.staging.Store.Listed;
import org.secondment.roi.table.InputRefused;
import org.secondment.roi.table.Problem;
import org.secondment.roi.table.Verdict;

/**
 * Writes every problem with file, line, heading, value and advice into a restricted file, and counts records by reason.
 *
 * @param file where the list stands once it is kept
 * @param first the first few and some of each reason, for people who check their exports
 */
record ProblemList(Path file, List<Reason> rejected, List<Reason> kept, List<Problem> first) {

    private static final int SHOWN = 20;
    private static final int SHOWN_OF_EACH = 3;

    ProblemList {
        rejected = List.copyOf(rejected);
        kept = List.copyOf(kept);
        first = List.copyOf(first);
    }

    /** Writes and counts in one pass. */
    static ProblemList write(Iterator<Listed> problems, RestrictedList list) {
        try (Writer out = Files.newBufferedWriter(list.file(), StandardCharsets.UTF_8);
                CSVPrinter csv = new CSVPrinter(
                        out,
                        CSVFormat.RFC4180.builder().setRecordSeparator('\n').get())) {
            csv.printRecord("outcome", "file", "line", "rule", "heading", "value", "advice");
            return printed(csv, list.kept(), problems);
        } catch (IOException e) {
            throw new UncheckedIOException(list.file() + " cannot be written", e);
        }
    }

    private static ProblemList printed(CSVPrinter csv, Path file, Iterator<Listed> problems) throws IOException {
        Map<Verdict, Map<String, Reason>> reasons = new EnumMap<>(Verdict.class);
        List<Problem> first = new ArrayList<>();
        while (problems.hasNext()) {
            Listed listed = problems.next();
            Problem p = listed.problem();
            String outcome = listed.verdict() == Verdict.REJECTED ? "rejected" : "kept";
            csv.printRecord(
                    outcome,
                    guarded(p.file()),
                    p.line(),
                    p.rule(),
                    guarded(p.heading()),
                    guarded(p.value()),
                    guarded(p.message()));
            Reason reason = reasons.computeIfAbsent(listed.verdict(), verdict -> new TreeMap<>())
                    .merge(
                            String.join("\n", p.file(), p.rule(), p.heading()),
                            new Reason(p.file(), p.rule(), p.heading(), listed.rows()),
                            (a, b) -> new Reason(a.file(), a.rule(), a.heading(), a.rows() + b.rows()));
            boolean few = first.size() < SHOWN || reason.rows() <= SHOWN_OF_EACH;
            if (listed.verdict() == Verdict.REJECTED && few) {
                first.add(p);
            }
        }
        return new ProblemList(file, reasons(reasons, Verdict.REJECTED), reasons(reasons, Verdict.ACCEPTED), first);
    }

    /** The refusal with records in full, for people who check their exports. */
    InputRefused shownIn(InputRefused refused) {
        return new InputRefused(
                Stream.concat(first.stream(), refused.problems().stream()).toList());
    }

    private static List<Reason> reasons(Map<Verdict, Map<String, Reason>> all, Verdict verdict) {
        return List.copyOf(all.getOrDefault(verdict, Map.of()).values());
    }
}
