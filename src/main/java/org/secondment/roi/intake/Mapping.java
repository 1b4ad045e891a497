package org.secondment.roi.intake;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.codec.digest.DigestUtils;
import org.secondment.roi.table.Field;
import org.secondment.roi.table.Table;

/**
 * How the columns of an export become the fields of a table.
 *
 * @param file name of the mapping file; empty for canonical files, which need none
 * @param files globs relative to the inputs folder
 * @param columns rules by field name
 * @param digest of the mapping file's bytes; empty for canonical files
 */
record Mapping(
        String file,
        Table table,
        List<String> files,
        Format format,
        Framing framing,
        Map<String, ColumnRule> columns,
        String digest) {

    private static final int DIGITS = 16;

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
        return new Mapping("", table, List.of(), Format.CANONICAL, Framing.NONE, columns, "");
    }

    /** Where the field comes from; a field without a rule is blank in every row. */
    ColumnRule rule(Field field) {
        return columns.getOrDefault(field.name(), ColumnRule.NONE);
    }

    /** Equal only for mappings that read the same bytes as the same rows. */
    String reading() {
        return DigestUtils.sha256Hex(table.name() + "\n" + digest).substring(0, DIGITS);
    }

    boolean isCanonical() {
        return file.isEmpty();
    }
}
