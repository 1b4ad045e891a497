package org.secondment.roi.intake.mapping;

import java.io.Serializable;
import java.util.List;

/**
 * Columns of one wide record that each become a row of their own.
 *
 * @param name field that says which column it was
 * @param value field that holds the cell
 * @param entries none where a record is one row
 */
public record Unpivot(String name, String value, List<Entry> entries) implements Serializable {

    public static final Unpivot NONE = new Unpivot("", "", List.of());

    /**
     * One of the columns.
     *
     * @param word canonical value of the naming field
     */
    public record Entry(String word, NamedColumn column) implements Serializable {}

    public Unpivot {
        entries = List.copyOf(entries);
    }

    public boolean given() {
        return !entries.isEmpty();
    }

    /** Whether the field's column is found here and not under columns. */
    public boolean fills(String field) {
        return given() && (field.equals(name) || field.equals(value));
    }

    Unpivot found(HeadingSearch search) {
        return new Unpivot(
                name,
                value,
                entries.stream()
                        .map(entry -> new Entry(entry.word(), search.found(entry.column())))
                        .toList());
    }
}
