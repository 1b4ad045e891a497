package org.secondment.roi.report.check;

import java.util.Comparator;

/**
 * A rule that a published file breaks.
 *
 * @param file in the folder that was checked, with '/'
 * @param part of the file, such as xl/workbook.xml; empty where it is the file itself
 * @param what is wrong, as a sentence without its stop; it may hold values of the file
 */
public record Problem(String file, String part, Rule rule, String what) implements Comparable<Problem> {

    private static final Comparator<Problem> ORDER = Comparator.comparing(Problem::file)
            .thenComparing(Problem::part)
            .thenComparing(Problem::rule)
            .thenComparing(Problem::what);

    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }

    /** The problem as a line below its file. */
    public String line() {
        return (part.isEmpty() ? "" : part + ": ") + rule.words() + ": " + what;
    }
}
