package org.secondment.roi.intake;

import java.util.List;

/**
 * One record of a file, as written.
 *
 * @param line on which it starts, counting from 1
 */
record FileRecord(long line, List<String> values) {

    /** Whether it holds nothing but blanks. */
    boolean isBlank() {
        return values.stream().allMatch(value -> Blanks.trimmed(value).isEmpty());
    }
}
