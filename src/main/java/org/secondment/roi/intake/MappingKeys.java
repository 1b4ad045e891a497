package org.secondment.roi.intake;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.secondment.roi.table.Nearest;
import org.secondment.roi.table.Problem;

/** The keys of the mapping language: those that are read here, and those that are known but not read yet. */
final class MappingKeys {

    static final List<String> FILE = List.of("table", "source", "format", "columns");
    static final List<String> SOURCE = List.of("system", "files", "sheet");
    static final List<String> FORMAT = List.of(
            "encoding",
            "reader",
            "delimiter",
            "header",
            "stop_at",
            "control_total",
            "decimal",
            "thousands",
            "negatives",
            "dates",
            "nulls");
    static final List<String> HEADER = List.of("find_row_with", "within_rows", "rows");
    static final List<String> STOP_AT = List.of("first_cell_matches");
    static final List<String> CONTROL_TOTAL = List.of("row_matches", "column", "tolerance");
    static final List<String> COLUMN = List.of("from", "const", "default", "values");

    private static final Set<String> NOT_YET = Set.of(
            "also",
            "compute",
            "dedupe",
            "drop_if",
            "id_map",
            "money",
            "must_agree_with_symbol",
            "rows",
            "split",
            "trim",
            "unpivot");

    /** What is wrong with a key; empty if it is one of {@code known}. */
    static Optional<Problem> objection(YamlValue value, String key, List<String> known) {
        if (known.contains(key)) {
            return Optional.empty();
        }
        if (NOT_YET.contains(key)) {
            return Optional.of(value.problem(
                    "key-not-read-yet",
                    "'" + key + "' is not read by this version; prepare the export so that it needs no such step, and"
                            + " take the key out"));
        }
        String meant = Nearest.of(key, known)
                .map(word -> "did you mean '" + word + "'?")
                .orElse("known keys here are " + String.join(", ", known));
        return Optional.of(value.problem("unknown-key", "unknown key '" + key + "'; " + meant));
    }

    private MappingKeys() {}
}
