package org.secondment.roi.intake;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.secondment.roi.table.Field;
import org.secondment.roi.table.Table;

/**
 * How the columns of an export become the fields of a table.
 *
 * @param file name of the mapping file; empty for canonical files, which need none
 * @param files globs relative to the inputs folder
 * @param columns rules by field name
 */
record Mapping(String file, Table table, List<String> files, Format format, Map<String, ColumnRule> columns) {

    Mapping {
        files = List.copyOf(files);
        columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
    }

    /** Headings as the fields are called. */
    static Mapping canonical(Table table) {
        Map<String, ColumnRule> columns = new LinkedHashMap<>();
        for (Field field : table.fields()) {
            columns.put(field.name(), ColumnRule.heading(field.name()));
        }
        return new Mapping("", table, List.of(), Format.CANONICAL, columns);
    }

    /** Where the field comes from; a field without a rule is blank in every row. */
    ColumnRule rule(Field field) {
        return columns.getOrDefault(field.name(), ColumnRule.NONE);
    }

    boolean isCanonical() {
        return file.isEmpty();
    }
}
