package org.secondment.roi.table;

import java.io.Serializable;
import java.util.Comparator;

/**
 * What is wrong with one value or one file, for the reader who must mend it.
 *
 * @param line of the file, counting from 1; 0 where the whole file is meant
 * @param rule short name of the broken rule, such as unreadable-date
 * @param heading as the file writes it; empty where no single column is meant
 * @param message what was found, what was expected, what to do
 */
public record Problem(String file, long line, String rule, String heading, String value, String message)
        implements Serializable {

    public static final Comparator<Problem> IN_FILE_ORDER = Comparator.comparing(Problem::file)
            .thenComparingLong(Problem::line)
            .thenComparing(Problem::heading)
            .thenComparing(Problem::rule);

    /** A problem of a whole file. */
    public static Problem ofFile(String file, String rule, String message) {
        return new Problem(file, 0, rule, "", "", message);
    }

    /** Such as {@code hr.csv:3 | start_date is '31/02/2024'; expected a date such as 2024-02-01}. */
    @Override
    public String toString() {
        return (line == 0 ? file : file + ":" + line) + " | " + message;
    }
}
