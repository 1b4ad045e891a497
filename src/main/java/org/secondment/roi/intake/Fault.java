package org.secondment.roi.intake;

import org.secondment.roi.table.Problem;

/**
 * What is wrong with one value, or with one record as a whole.
 *
 * @param heading as the file writes it; empty where the whole record is meant
 */
record Fault(String rule, String heading, String value, String message) {

    private static final int LONGEST = 80;

    /** A fault of a value, told as "heading is 'value'; sentence". */
    static Fault of(String rule, String heading, String value, String sentence) {
        return new Fault(rule, heading, value, heading + " is '" + shown(value) + "'; " + sentence);
    }

    static Fault ofRecord(String rule, String message) {
        return new Fault(rule, "", "", message);
    }

    Problem in(String file, long line) {
        return new Problem(file, line, rule, heading, shown(value), message);
    }

    /** A value on one line of bearable length. */
    static String shown(String value) {
        String line = value.replace("\r\n", "\\n").replace('\r', '\n').replace("\n", "\\n");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }
}
