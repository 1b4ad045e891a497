package org.secondment.roi.intake;

import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One field of a table as one file supplies it.
 *
 * @param index position in the file, from 0; {@link #NOWHERE} where the file has no such column
 * @param heading as the file writes it; the field's name where the file has no such column
 * @param fallback the canonical value of blanks; empty for none
 * @param values from the file's words to canonical words; empty keeps words
 */
public record Column(String field, int index, String heading, String fallback, Map<String, String> values)
        implements Serializable {

    static final int NOWHERE = -1;

    public Column {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }
}
