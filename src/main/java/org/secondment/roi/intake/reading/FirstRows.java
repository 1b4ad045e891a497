package org.secondment.roi.intake.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.secondment.roi.intake.file.Blanks;
import org.secondment.roi.intake.file.Fault;
import org.secondment.roi.intake.file.FileRecord;
import org.secondment.roi.intake.mapping.Framing.HeadingRows;
import org.secondment.roi.intake.mapping.Headings;
import org.secondment.roi.table.InputRefused;
import org.secondment.roi.table.Nearest;
import org.secondment.roi.table.Problem;

/** Goes through the first rows of a file until one of them is the heading. */
public final class FirstRows {

    /** The rule that a file breaks in which no row is the heading. */
    public static final String NOT_FOUND = "heading-not-found";

    /** A cell of a row that was passed. */
    private record Seen(long line, String text) {}

    private final HeadingRows wanted;
    private final List<Seen> seen = new ArrayList<>();
    private int rows;
    private Optional<FileRecord> heading = Optional.empty();

    public FirstRows(HeadingRows wanted) {
        this.wanted = wanted;
    }

    /** Whether the next row is the heading. */
    public boolean finds(FileRecord row) {
        rows++;
        if (wanted.with().isEmpty() || (rows <= wanted.within() && holdsAll(row))) {
            heading = Optional.of(row);
            return true;
        }
        if (rows <= wanted.within()) {
            row.values().stream()
                    .map(Blanks::trimmed)
                    .filter(text -> !text.isEmpty())
                    .forEach(text -> seen.add(new Seen(row.line(), text)));
        }
        return false;
    }

    public boolean isOver() {
        return heading.isPresent() || rows >= wanted.within();
    }

    /**
     * The row that was found.
     *
     * @throws InputRefused if no row was the heading, naming what is nearest to it
     */
    public FileRecord heading(String file, String mapping) {
        return heading.orElseThrow(() -> InputRefused.of(Problem.ofFile(
                file,
                NOT_FOUND,
                "none of the first " + Math.min(rows, wanted.within()) + " rows holds "
                        + wanted.with().stream().map(word -> "'" + word + "'").collect(Collectors.joining(" and "))
                        + "; " + nearest() + "; correct format: {header: {find_row_with: [...]}} in " + mapping)));
    }

    private boolean holdsAll(FileRecord row) {
        Set<String> headings =
                row.values().stream().map(Headings::normal).collect(Collectors.toCollection(HashSet::new));
        return wanted.with().stream().map(Headings::normal).allMatch(headings::contains);
    }

    private String nearest() {
        List<String> texts = seen.stream().map(Seen::text).toList();
        String near = wanted.with().stream()
                .flatMap(word -> Nearest.of(word, texts).stream())
                .distinct()
                .map(text -> "'" + Fault.shown(text) + "' on line " + line(text))
                .collect(Collectors.joining(" and "));
        return near.isEmpty() ? "nothing there resembles them" : "the nearest are " + near;
    }

    private long line(String text) {
        return seen.stream()
                .filter(one -> Objects.equals(one.text(), text))
                .findFirst()
                .map(Seen::line)
                .orElse(0L);
    }
}
