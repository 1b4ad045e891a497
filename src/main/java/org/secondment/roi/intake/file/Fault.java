package org.secondment.roi.intake.file;

import java.util.List;
import java.util.Optional;
import org.secondment.roi.table.Problem;
import org.secondment.roi.table.Refused;
import org.secondment.roi.table.Verdict;

/**
 * What is wrong with one value, or with one record as a whole.
 *
 * @param heading as the file writes it; empty where the whole record is meant
 */
public record Fault(String rule, String heading, String value, String message) {

    private static final int LONGEST = 80;

    /** A fault of a value, told as "heading is 'value'; sentence". */
    public static Fault of(String rule, String heading, String value, String sentence) {
        return new Fault(rule, heading, value, heading + " is '" + shown(value) + "'; " + sentence);
    }

    public static Fault ofRecord(String rule, String message) {
        return new Fault(rule, "", "", message);
    }

    /** A record that has this fault and no other. */
    public Refused refused(String file, long line, Verdict verdict) {
        return new Refused(line, verdict, Optional.empty(), List.of(in(file, line)));
    }

    public Problem in(String file, long line) {
        return new Problem(file, line, rule, heading, shown(value), message);
    }

    /** A value on one line of bearable length. */
    public static String shown(String value) {
        String line = value.replace("\r\n", "\\n").replace('\r', '\n').replace("\n", "\\n");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }
}
