package org.secondment.roi.report.check;

import java.util.List;
import java.util.Locale;

/**
 * What a check of a folder came to.
 *
 * @param problems sorted by file
 * @param files that were opened
 * @param parts of the documents among them
 * @param streamed parts too large for their schema; every other rule looked at them
 * @param unkept tables too long to be searched for values that follow from others
 */
public record Checked(List<Problem> problems, int files, int parts, int streamed, int unkept) {

    public Checked {
        problems = List.copyOf(problems);
    }

    /** How much was looked at, as a sentence. */
    public String extent() {
        StringBuilder words = new StringBuilder(
                String.format(Locale.ROOT, "%,d files and the %,d parts of their documents were opened", files, parts));
        if (streamed > 0) {
            words.append(String.format(
                    Locale.ROOT,
                    "; %,d parts of more than %d MB without their schema",
                    streamed,
                    Archive.MOST_IN_MEMORY >> 20));
        }
        if (unkept > 0) {
            words.append(String.format(
                    Locale.ROOT,
                    "; %,d tables of more than %,d rows without a search for what follows from them",
                    unkept,
                    TableFile.MOST_ROWS));
        }
        return words.append('.').toString();
    }
}
