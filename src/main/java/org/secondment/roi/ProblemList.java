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
import java.util.Objects;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.secondment.roi.report.Findings.Reason;
import org.secondment.roi.staging.Store.Listed;
import org.secondment.roi.table.Problem;
import org.secondment.roi.table.Verdict;

/**
 * Writes every problem with file, line, heading, value and advice into a restricted file, and counts records by reason.
 *
 * @param first the first few, for people at a terminal
 */
record ProblemList(Path file, List<Reason> rejected, List<Reason> kept, List<Problem> first) {

    /** The folder, of a run or of all runs, that holds values of records. */
    static final String RESTRICTED = "restricted";

    static final String FILE = "rejected_rows.csv";

    private static final int SHOWN = 20;

    ProblemList {
        rejected = List.copyOf(rejected);
        kept = List.copyOf(kept);
        first = List.copyOf(first);
    }

    /**
     * Writes and counts in one pass.
     *
     * @param folder receives the file; only its owner may read it
     */
    static ProblemList write(Iterator<Listed> problems, Path folder) {
        Path file = folder.resolve(FILE);
        try {
            Restricted.folder(folder);
            Files.deleteIfExists(file);
            Files.createFile(file);
            Restricted.only(file);
            try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
                    CSVPrinter csv = new CSVPrinter(
                            out,
                            CSVFormat.RFC4180.builder().setRecordSeparator('\n').get())) {
                csv.printRecord("outcome", "file", "line", "rule", "heading", "value", "advice");
                return printed(csv, file, problems);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be written", e);
        }
    }

    /** Moves the file to where it is published. */
    void moveInto(Path folder) {
        try {
            Restricted.folder(folder);
            Files.move(file, folder.resolve(FILE));
            Files.deleteIfExists(Objects.requireNonNull(file.getParent()));
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be moved to " + folder, e);
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
            reasons.computeIfAbsent(listed.verdict(), verdict -> new TreeMap<>())
                    .merge(
                            String.join("\n", p.file(), p.rule(), p.heading()),
                            new Reason(p.file(), p.rule(), p.heading(), listed.rows()),
                            (a, b) -> new Reason(a.file(), a.rule(), a.heading(), a.rows() + b.rows()));
            if (listed.verdict() == Verdict.REJECTED && first.size() < SHOWN) {
                first.add(p);
            }
        }
        return new ProblemList(file, reasons(reasons, Verdict.REJECTED), reasons(reasons, Verdict.ACCEPTED), first);
    }

    private static List<Reason> reasons(Map<Verdict, Map<String, Reason>> all, Verdict verdict) {
        return List.copyOf(all.getOrDefault(verdict, Map.of()).values());
    }
}
