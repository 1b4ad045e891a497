package org.secondment.roi.intake.reading;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.secondment.roi.intake.file.FileRecord;
import org.secondment.roi.intake.mapping.Framing.HeadingRows;
import org.secondment.roi.table.InputRefused;

/**
 * What may stand between the values of a text.
 *
 * @param headings of the text, if this is what does
 */
public record Delimiter(char mark, List<String> headings) {

    private static final List<Character> MARKS = List.of(',', ';', '\t', '|');

    public Delimiter {
        headings = List.copyOf(headings);
    }

    /**
     * Those by which there is more than one heading, and at least half of the first records have as many values as
     * there are headings; it is only certain which is meant where there is one.
     *
     * @param text the beginning of a file, which may end within a record
     */
    public static List<Delimiter> fitting(String text, HeadingRows heading) {
        List<Delimiter> fitting = new ArrayList<>();
        for (char mark : MARKS) {
            List<String> headings = headings(text, mark, heading);
            if (!headings.isEmpty()) {
                fitting.add(new Delimiter(mark, headings));
            }
        }
        return fitting;
    }

    /** Such as "semicolon". */
    public String word() {
        return word(mark);
    }

    public static String word(char mark) {
        return switch (mark) {
            case ',' -> "comma";
            case ';' -> "semicolon";
            case '\t' -> "tab";
            default -> "'" + mark + "'";
        };
    }

    /** As a mapping file writes it. */
    public String inMapping() {
        return mark == '\t' ? "tab" : "\"" + mark + "\"";
    }

    /** The headings that the mark gives; none where it does not fit. */
    private static List<String> headings(String text, char mark, HeadingRows heading) {
        var widths = new Widths(heading);
        try (Records records = new Records("", EndMarkedReader.fromStart(new StringReader(text)), mark, '"', 1)) {
            while (!widths.isOver() && records.advance()) {
                widths.add(records.record().copy(), records.unended());
            }
        } catch (InputRefused refused) {
            return isCut(refused) ? widths.headings() : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return widths.headings();
    }

    private static boolean isCut(InputRefused refused) {
        return refused.problems().get(0).rule().equals(Records.UNCLOSED_QUOTE);
    }

    /** Counts how many of the first records are as wide as the heading. */
    private static final class Widths {

        private static final int MOST = 100;

        private final FirstRows search;
        private List<String> headings = List.of();
        private int records;
        private int equal;

        Widths(HeadingRows heading) {
            this.search = new FirstRows(heading);
        }

        boolean isOver() {
            return records >= MOST || (headings.isEmpty() && search.isOver());
        }

        void add(FileRecord record, boolean unended) {
            if (headings.isEmpty()) {
                headings = search.finds(record) ? record.values() : List.of();
            } else if (!record.isBlank() && !unended) {
                records++;
                equal += record.values().size() == headings.size() ? 1 : 0;
            }
        }

        /** None where the records do not bear them out. */
        List<String> headings() {
            return headings.size() > 1 && 2 * equal >= records ? headings : List.of();
        }
    }
}
