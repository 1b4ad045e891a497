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

    /** As a power of two. */
    private static final int MEGABYTE = 20;

    public Checked {
        problems = List.copyOf(problems);
    }

    /** How much was looked at, as a sentence. */
    public String extent() {
        StringBuilder words = new StringBuilder(counted(files, "file", "files"));
        if (parts > 0) {
            words.append(" and the ").append(counted(parts, "part", "parts")).append(" of their documents");
        }
        words.append(files == 1 && parts == 0 ? " was opened" : " were opened");
        if (streamed > 0) {
            words.append("; ")
                    .append(counted(streamed, "part", "parts"))
                    .append(" of more than ")
                    .append(Archive.MOST_IN_MEMORY >> MEGABYTE)
                    .append(streamed == 1 ? " MB without its schema" : " MB without their schema");
        }
        if (unkept > 0) {
            words.append("; ")
                    .append(counted(unkept, "table", "tables"))
                    .append(" too long to be searched for what follows from other values");
        }
        return words.append('.').toString();
    }

    private static String counted(int count, String one, String many) {
        return String.format(Locale.ROOT, "%,d %s", count, count == 1 ? one : many);
    }
}
