package org.secondment.roi.draft;

import java.util.List;
import java.util.stream.IntStream;
import org.secondment.roi.intake.mapping.Headings;

/**
 * The lines of one export, or of several of one shape, taken apart.
 *
 * @param above number of lines above the headings
 * @param headingRows how many lines the headings take
 * @param whole whether every row of the files is among the rows
 */
record Sheet(List<String> headings, int above, int headingRows, List<Line> titles, Footing footing, boolean whole) {

    private static final List<String> NARRATIVE = List.of(
            "narrative",
            "narratives",
            "note",
            "notes",
            "comment",
            "comments",
            "memo",
            "explanation",
            "description",
            "remarks",
            "free text",
            "details");

    Sheet {
        headings = List.copyOf(headings);
        titles = List.copyOf(titles);
    }

    static Sheet of(List<Line> lines, HeadingGuess guess, boolean whole) {
        Line heading = lines.get(guess.row());
        return new Sheet(
                heading.values(),
                guess.row(),
                guess.rows(),
                lines.subList(0, guess.row()),
                Footing.of(lines.subList(guess.row() + guess.rows(), lines.size()), heading.filled()),
                whole);
    }

    /** What stands in a column, blanks left out. */
    Values values(int column) {
        return new Values(footing.rows().stream()
                .map(line -> new Cell(line.place(), line.value(column)))
                .filter(cell -> !cell.text().isEmpty())
                .toList());
    }

    /** Columns that may be looked at. */
    List<Integer> open() {
        return IntStream.range(0, headings.size())
                .filter(column -> !headings.get(column).isEmpty() && !isClosed(column))
                .boxed()
                .toList();
    }

    /** Columns whose values nobody looks at: data about persons that are never read, and free text. */
    List<Integer> closed() {
        return IntStream.range(0, headings.size())
                .filter(this::isClosed)
                .boxed()
                .toList();
    }

    /** Whether another column has the same heading. */
    boolean isRepeated(int column) {
        String normal = Headings.normal(headings.get(column));
        return headings.stream().map(Headings::normal).filter(normal::equals).count() > 1;
    }

    private boolean isClosed(int column) {
        String heading = headings.get(column);
        String words = " " + HeadingWords.of(heading).plain() + " ";
        return Headings.neverRead(heading) || NARRATIVE.stream().anyMatch(word -> words.contains(" " + word + " "));
    }
}
