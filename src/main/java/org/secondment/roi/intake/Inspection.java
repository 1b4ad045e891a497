package org.secondment.roi.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.secondment.roi.intake.file.Delivery;
import org.secondment.roi.intake.file.FileRecord;
import org.secondment.roi.intake.mapping.Header;
import org.secondment.roi.intake.mapping.Mapping;
import org.secondment.roi.intake.reading.Layout;
import org.secondment.roi.intake.reading.Layout.LastLine;
import org.secondment.roi.intake.reading.LedesInvoices;
import org.secondment.roi.intake.reading.Source;
import org.secondment.roi.table.InputRefused;
import org.secondment.roi.table.Problem;

/** What the inspection of one file gave: a source, or the reasons why it cannot be one; and what its owner should know. */
record Inspection(Optional<Source> source, List<Problem> problems, List<Problem> notices) {

    /** So that equal rows meet, wherever in the file they stand. */
    private static final long WHOLE_FILE = 1L << 60;

    Inspection {
        problems = List.copyOf(problems);
        notices = List.copyOf(notices);
    }

    /** @param rangeBytes length from which a range of the file ends with the next record */
    static Inspection of(String name, Path path, Mapping declared, long rangeBytes, KnownFiles known) {
        var delimiters = new DelimiterSearch(name, path, declared);
        try {
            Mapping mapping = delimiters.settled();
            long least = mapping.rows().dedupe() ? WHOLE_FILE : rangeBytes;
            Sniffed sniffed = known.sniffed(path, mapping, () -> Sniffing.of(name, path, mapping, least));
            FileRecord first = HeadingRow.of(name, path, mapping, sniffed);
            Header header = Header.of(name, mapping, first);
            if (!header.problems().isEmpty()) {
                return new Inspection(Optional.empty(), delimiters.explained(header.problems()), header.notices());
            }
            Source source = source(name, path, mapping, sniffed, header, first, delimiters.words(sniffed, mapping));
            Optional<ControlTotals> totals = ControlCheck.of(source, first);
            List<Problem> notices = new ArrayList<>(header.notices());
            notices.addAll(ofLastLine(name, sniffed));
            notices.addAll(totals.flatMap(ControlTotals::notice).stream().toList());
            notices.addAll(LedesInvoices.notices(source));
            return new Inspection(
                    Optional.of(source.with(totals.map(ControlTotals::words).orElse(""))), List.of(), notices);
        } catch (InputRefused refused) {
            return new Inspection(Optional.empty(), delimiters.explained(refused.problems()), List.of());
        } catch (IOException e) {
            return new Inspection(
                    Optional.empty(),
                    List.of(Problem.ofFile(name, "unreadable", "the file cannot be read (" + e.getMessage() + ")")),
                    List.of());
        }
    }

    private static List<Problem> ofLastLine(String name, Sniffed sniffed) {
        return sniffed.lastLine() == LastLine.ENDED
                ? List.of()
                : List.of(Problem.ofFile(
                        name,
                        "last-line-open",
                        "the last line is not ended; if the export was cut, export the file again"));
    }

    private static Source source(
            String name, Path path, Mapping mapping, Sniffed sniffed, Header header, FileRecord first, String encoding)
            throws IOException {
        return new Source(
                name,
                mapping.table().name(),
                path.toAbsolutePath().toString(),
                Delivery.at(path).bytes(),
                sniffed.sha256(),
                encoding,
                "",
                mapping.file(),
                mapping.reading(),
                new Layout(
                        mapping.format(),
                        mapping.framing(),
                        sniffed.charset(),
                        first.line(),
                        first.values().size(),
                        sniffed.lastLine(),
                        header.columns(),
                        header.rows()),
                sniffed.ranges(),
                "");
    }
}
