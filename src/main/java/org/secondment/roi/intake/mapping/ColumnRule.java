package org.secondment.roi.intake.mapping;

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
public record ColumnRule(List<String> from, String fallback, Map<String, String> values, Treatment treatment) {

    public static final ColumnRule NONE = new ColumnRule(List.of(), "", Map.of());

    public ColumnRule {
        from = List.copyOf(from);
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    public ColumnRule(List<String> from, String fallback, Map<String, String> values) {
        this(from, fallback, values, Treatment.NONE);
    }

    public static ColumnRule heading(String heading) {
        return new ColumnRule(List.of(heading), "", Map.of());
    }

    /** The same rule for values that another key of the mapping finds. */
    public ColumnRule withoutHeading() {
        return new ColumnRule(List.of(), fallback, values, treatment);
    }
}
