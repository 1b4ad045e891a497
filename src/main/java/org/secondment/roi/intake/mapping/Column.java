package org.secondment.roi.intake.mapping;

import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One field of a table as one file supplies it.
 *
 * @param index position in the file, from 0; {@link #NOWHERE} where the file has no such column
 * @param heading as the file writes it; the field's name where the file has no such column
 * @param fallback the canonical value of blanks; empty for none
 * @param values from the file's words to canonical words; empty keeps words
 */
public record Column(
        String field, int index, String heading, String fallback, Map<String, String> values, Treatment treatment)
        implements Serializable {

    public static final int NOWHERE = -1;

    public Column {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    public Column(String field, int index, String heading, String fallback, Map<String, String> values) {
        this(field, index, heading, fallback, values, Treatment.NONE);
    }

    /** How the column's ids become those of all other files. */
    public IdMapping idMap() {
        return treatment.idMap();
    }

    /** What happens to shares that add up to more than the whole. */
    public Treatment.OnBreach onBreach() {
        return treatment.onBreach();
    }

    /** The heading of this place, if the field is read from there. */
    public Optional<String> headingAt(int place) {
        return index == place
                ? Optional.of(heading)
                : treatment
                        .columns()
                        .filter(column -> column.index() == place)
                        .map(NamedColumn::heading)
                        .findFirst();
    }

    /** The same field with one value in every row. */
    public Column always(String value) {
        return new Column(field, NOWHERE, field, value, Map.of());
    }

    /** The same field, supplied by another column. */
    public Column from(NamedColumn other) {
        return new Column(field, other.index(), other.heading(), fallback, values, treatment);
    }
}
