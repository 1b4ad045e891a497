package org.secondment.roi.intake.file;

import java.util.List;

/**
 * One record of a file, as written.
 *
 * @param line on which it starts, counting from 1
 */
public record FileRecord(long line, List<String> values) {

    /** Whether it holds nothing but blanks. */
    public boolean isBlank() {
        for (String value : values) {
            if (!Blanks.areAll(value)) {
                return false;
            }
        }
        return true;
    }

    /** The line on which the value at this place begins. */
    public long lineOf(int place) {
        long at = line;
        for (String value : values.subList(0, place)) {
            at += RecordText.lineBreaks(value.toCharArray(), 0, value.length());
        }
        return at;
    }
}
