package org.secondment.roi.draft;

import org.secondment.roi.table.Field;
import org.secondment.roi.table.Table;

/**
 * A name under which a column is known.
 *
 * @param words of the name
 * @param source who calls it so, such as "Xero"; empty for the canonical name
 * @param place among the names of that source, from 0
 */
record Name(Table table, Field field, String text, HeadingWords words, String source, int place) {

    static Name canonical(Table table, Field field) {
        return new Name(table, field, field.name(), HeadingWords.of(field.name()), "", 0);
    }

    boolean isCanonical() {
        return source.isEmpty();
    }
}
