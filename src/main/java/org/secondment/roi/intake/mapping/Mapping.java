package org.secondment.roi.intake.mapping;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.secondment.roi.table.Field;
import org.secondment.roi.table.Table;

/**
 * How the columns of an export become the fields of a table.
 *
 * @param file name of the mapping file; empty for canonical files, which need none
 * @param files globs relative to the inputs folder
 * @param columns rules by field name
 * @param elsewhere headings, in their normal form, that other tables of the same mapping file read
 * @param digest of the mapping file's bytes; empty for canonical files
 */
public record Mapping(
        String file,
        Table table,
        List<String> files,
        Format format,
        Framing framing,
        Map<String, ColumnRule> columns,
        RowRules rows,
        Set<String> elsewhere,
        String digest) {

    private static final int DIGITS = 16;

    public Mapping {
        files = List.copyOf(files);
        columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
        elsewhere = Set.copyOf(elsewhere);
    }

    /** Headings as the fields are called. */
    public static Mapping canonical(Table table) {
        Map<String, ColumnRule> columns = new LinkedHashMap<>();
        for (Field field : table.fields()) {
            columns.put(field.name(), ColumnRule.heading(field.name()));
        }
        return new Mapping("", table, List.of(), Format.CANONICAL, Framing.NONE, columns, RowRules.NONE, Set.of(), "");
    }

    /** Where the field comes from; a field without a rule is blank in every row. */
    ColumnRule rule(Field field) {
        return columns.getOrDefault(field.name(), ColumnRule.NONE);
    }

    /** Equal only for mappings that read the same bytes as the same rows. */
    public String reading() {
        return DigestUtils.sha256Hex(table.name() + "\n" + digest).substring(0, DIGITS);
    }

    public boolean isCanonical() {
        return file.isEmpty();
    }

    /** The normal form of every heading that the mapping names. */
    public Set<String> headings() {
        return Stream.concat(
                        columns.values().stream()
                                .flatMap(rule -> Stream.concat(
                                        rule.from().stream(),
                                        rule.treatment().columns().flatMap(column -> column.names().stream()))),
                        rows.columns().flatMap(column -> column.names().stream()))
                .map(Headings::normal)
                .collect(Collectors.toSet());
    }

    /** Whether a file of this mapping has use for the heading. */
    public boolean reads(String heading) {
        return headings().contains(Headings.normal(heading)) || readElsewhere(heading);
    }

    /** Whether another table of the same mapping file has use for the heading. */
    boolean readElsewhere(String heading) {
        return elsewhere.contains(Headings.normal(heading));
    }

    /** The same for a file that showed what stands between its values. */
    public Mapping delimitedBy(char found) {
        return new Mapping(file, table, files, format.delimitedBy(found), framing, columns, rows, elsewhere, digest);
    }

    public Mapping besides(Set<String> others) {
        return new Mapping(file, table, files, format, framing, columns, rows, others, digest);
    }
}
