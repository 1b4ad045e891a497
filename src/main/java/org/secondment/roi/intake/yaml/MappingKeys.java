package org.secondment.roi.intake.yaml;

import java.util.List;
import java.util.Optional;
import org.secondment.roi.table.Nearest;
import org.secondment.roi.table.Problem;

/** The keys of the mapping language. */
final class MappingKeys {

    static final List<String> FILE = List.of("table", "source", "format", "columns", "rows", "unpivot", "also");
    static final List<String> ALSO = List.of("table", "columns", "rows", "unpivot");
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
            "scientific",
            "dates",
            "pivot",
            "nulls");
    static final List<String> HEADER = List.of("find_row_with", "within_rows", "rows");
    static final List<String> STOP_AT = List.of("first_cell_matches");
    static final List<String> CONTROL_TOTAL = List.of("row_matches", "column", "tolerance");
    static final List<String> COLUMN = List.of(
            "from",
            "const",
            "default",
            "values",
            "nulls",
            "when",
            "split",
            "trim",
            "case",
            "prefix",
            "compute",
            "sign",
            "divide_by",
            "money",
            "must_agree_with_symbol",
            "on_breach",
            "id_map");
    static final List<String> SPLIT = List.of("on", "take");
    static final List<String> COMPUTE = List.of("plus", "minus");
    static final List<String> SIGN = List.of("from", "negative", "positive");
    static final List<String> ROWS = List.of("drop_if", "keep_if", "dedupe");
    static final List<String> ROW_TEST = List.of("column", "equals", "matches", "blank");
    static final List<String> WHEN = List.of("column", "equals", "matches", "blank", "then");
    static final List<String> DEDUPE = List.of("key", "keep");
    static final List<String> UNPIVOT = List.of("columns", "name", "value");

    /** What is wrong with a key; empty if it is one of {@code known}. */
    static Optional<Problem> objection(YamlValue value, String key, List<String> known) {
        if (known.contains(key)) {
            return Optional.empty();
        }
        String meant = Nearest.of(key, known)
                .map(word -> "did you mean '" + word + "'?")
                .orElse("known keys here are " + String.join(", ", known));
        return Optional.of(value.problem("unknown-key", "unknown key '" + key + "'; " + meant));
    }

    private MappingKeys() {}
}
