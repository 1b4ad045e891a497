package org.secondment.roi.intake.yaml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.secondment.roi.intake.mapping.ColumnRule;
import org.secondment.roi.intake.mapping.RowRules;
import org.secondment.roi.intake.mapping.Unpivot;
import org.secondment.roi.intake.yaml.YamlValue.Kind;
import org.secondment.roi.table.Field;
import org.secondment.roi.table.Nearest;
import org.secondment.roi.table.Table;
import org.secondment.roi.table.Tables;

/**
 * What a mapping file says of one of its tables.
 *
 * @param columns rules by field name
 */
record MappingPart(YamlValue value, Table table, Map<String, ColumnRule> columns, RowRules rows) {

    /**
     * Reads it out of a whole mapping file, or out of an entry under also.
     *
     * @param system that wrote the file; empty if the mapping does not say
     * @return empty, and a problem, if there is no such table
     */
    static Optional<MappingPart> read(YamlValue value, String system, MappingProblems problems) {
        return table(value, problems).map(table -> {
            Unpivot unpivot = new MappingUnpivot(table, problems).read(value.at("unpivot"));
            RowRules rows = new MappingRows(table, problems).read(value.at("rows"), unpivot);
            return new MappingPart(value, table, columns(value, table, unpivot, system, problems), rows);
        });
    }

    private static Optional<Table> table(YamlValue value, MappingProblems problems) {
        List<String> known = Tables.ALL.stream().map(Table::name).toList();
        Optional<String> name = value.at("table").flatMap(problems::text);
        Optional<Table> table = name.flatMap(Tables::named);
        if (table.isEmpty()) {
            String found = name.map(word -> "'" + word + "' is not a table that is read")
                    .orElse("table is missing");
            String meant = name.flatMap(word -> Nearest.of(word, known))
                    .map(word -> "; did you mean '" + word + "'?")
                    .orElse("; expected one of " + String.join(", ", known));
            problems.add(value.at("table").orElse(value), "unknown-table", found + meant);
        }
        return table;
    }

    private static Map<String, ColumnRule> columns(
            YamlValue value, Table table, Unpivot unpivot, String system, MappingProblems problems) {
        Map<String, ColumnRule> columns = new LinkedHashMap<>();
        Optional<YamlValue> given = value.at("columns").filter(entry -> entry.kind() == Kind.MAP);
        List<String> known = table.fields().stream().map(Field::name).toList();
        given.ifPresent(entries -> entries.entries().forEach((name, rule) -> {
            MappingKeys.objection(rule, name, known).ifPresent(problems::add);
            table.field(name).ifPresent(field -> columns.put(name, MappingColumn.read(field, rule, system, problems)));
        }));
        table.fields().stream()
                .filter(field -> field.headingRequired() && !columns.containsKey(field.name()))
                .filter(field -> !unpivot.fills(field.name()))
                .forEach(field -> problems.add(
                        given.orElse(value),
                        "missing-column",
                        field.name() + " is missing (" + field.meaning() + "); add " + field.name()
                                + ": {from: [\"its heading\"]}"));
        if (unpivot.given()) {
            given.ifPresent(entries -> checkFilled(entries, unpivot, problems));
            columns.put(unpivot.name(), ColumnRule.NONE);
            columns.merge(unpivot.value(), ColumnRule.NONE, (rule, none) -> rule.withoutHeading());
        }
        return columns;
    }

    /** What unpivot finds has no column of its own; how its cells are read may still be said. */
    private static void checkFilled(YamlValue columns, Unpivot unpivot, MappingProblems problems) {
        columns.at(unpivot.name())
                .ifPresent(
                        rule -> problems.add(rule, "keys-clash", "unpivot writes this field; take it out of columns"));
        for (String key : List.of("from", "const", "compute", "sign")) {
            columns.at(unpivot.value())
                    .flatMap(rule -> rule.at(key))
                    .ifPresent(named -> problems.add(
                            named, "keys-clash", "unpivot names the columns of this field; take out " + key));
        }
    }
}
