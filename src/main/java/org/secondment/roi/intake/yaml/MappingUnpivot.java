package org.secondment.roi.intake.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.secondment.roi.intake.mapping.NamedColumn;
import org.secondment.roi.intake.mapping.Unpivot;
import org.secondment.roi.table.Field;
import org.secondment.roi.table.Nearest;
import org.secondment.roi.table.Table;
import org.secondment.roi.table.Tables;

/** The unpivot part of a mapping file. */
final class MappingUnpivot {

    private static final List<Table> NEVER_WIDE = List.of(Tables.BILLS, Tables.RECEIPTS, Tables.TIME);

    private final Table table;
    private final MappingProblems problems;

    MappingUnpivot(Table table, MappingProblems problems) {
        this.table = table;
        this.problems = problems;
    }

    Unpivot read(Optional<YamlValue> unpivot) {
        return unpivot.map(this::read).orElse(Unpivot.NONE);
    }

    private Unpivot read(YamlValue unpivot) {
        problems.map(unpivot, MappingKeys.UNPIVOT);
        if (NEVER_WIDE.contains(table)) {
            problems.add(
                    unpivot,
                    "does-not-fit",
                    table.name()
                            + " is read row by row, so that each amount stands on a line of its own; export it so");
            return Unpivot.NONE;
        }
        Optional<Field> name = field(unpivot, "name");
        Optional<Field> value = field(unpivot, "value");
        if (name.isPresent() && name.equals(value)) {
            problems.add(
                    unpivot,
                    "wrong-shape",
                    "name and value are both " + name.get().name());
        }
        List<Unpivot.Entry> entries = name.map(field -> entries(unpivot, field)).orElse(List.of());
        return name.isEmpty() || value.isEmpty()
                ? Unpivot.NONE
                : new Unpivot(name.get().name(), value.get().name(), entries);
    }

    private Optional<Field> field(YamlValue unpivot, String key) {
        Optional<YamlValue> given = unpivot.at(key);
        Optional<String> word = given.flatMap(problems::text);
        Optional<Field> field = word.flatMap(table::field);
        if (field.isEmpty()) {
            List<String> known = table.fields().stream().map(Field::name).toList();
            String meant = word.flatMap(unknown -> Nearest.of(unknown, known))
                    .map(near -> "did you mean '" + near + "'?")
                    .orElse("expected one of " + String.join(", ", known));
            problems.add(
                    given.orElse(unpivot),
                    "unknown-field",
                    word.map(unknown -> "'" + unknown + "' is no field of " + table.name())
                                    .orElse(key + " is missing")
                            + "; " + meant);
        }
        return field;
    }

    private List<Unpivot.Entry> entries(YamlValue unpivot, Field name) {
        List<Unpivot.Entry> entries = new ArrayList<>();
        Optional<YamlValue> columns = unpivot.at("columns");
        columns.ifPresent(given -> given.entries().forEach((word, headings) -> {
            MappingColumn.checkCanonical(name, headings, word, problems);
            entries.add(new Unpivot.Entry(word, new NamedColumn(headings.path(), problems.headings(headings))));
        }));
        if (entries.isEmpty()) {
            problems.add(
                    columns.orElse(unpivot),
                    "wrong-shape",
                    "expected values of " + name.name() + " with the headings that hold them, such as columns:"
                            + " {charges: \"Charges agreed\"}");
        }
        return entries;
    }
}
