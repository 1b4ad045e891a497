package org.secondment.roi.intake;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where a field's value comes from.
 *
 * @param from headings that mean the field; empty where every row has the same value
 * @param fallback the canonical value of blanks, or of every row where there is no heading; empty for none
 * @param values from the file's words to canonical words, in the order in which they are tried; empty keeps words
 */
record ColumnRule(List<String> from, String fallback, Map<String, String> values, Treatment treatment) {

    static final ColumnRule NONE = new ColumnRule(List.of(), "", Map.of());

    ColumnRule {
        from = List.copyOf(from);
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    ColumnRule(List<String> from, String fallback, Map<String, String> values) {
        this(from, fallback, values, Treatment.NONE);
    }

    static ColumnRule heading(String heading) {
        return new ColumnRule(List.of(heading), "", Map.of());
    }

    /** The same rule for values that another key of the mapping finds. */
    ColumnRule withoutHeading() {
        return new ColumnRule(List.of(), fallback, values, treatment);
    }
}
