package org.secondment.roi.intake;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.secondment.roi.table.Nearest;
import org.secondment.roi.table.Problem;
import org.secondment.roi.table.Table;
import org.secondment.roi.table.Tables;

/**
 * What the name of a file in the inputs folder says.
 *
 * @param name relative to the inputs folder; behind the archive's name where the file is in one
 */
record FileName(String name) {

    private static final String AFTER_TABLE = " _.-(0123456789";
    private static final String LEFT_BY_ARCHIVERS = "/__MACOSX/";
    private static final List<String> SILENT = List.of("settings.yaml", "settings.yml", "truth.json");

    /** The table that the name begins with; the longest where two do. */
    Optional<Table> table() {
        return isCsv() || isWorkbook()
                ? Tables.ALL.stream()
                        .filter(this::begins)
                        .max(Comparator.comparingInt(t -> t.name().length()))
                : Optional.empty();
    }

    /** Whether the file is known not to be an export. */
    boolean isSilent() {
        String lower = lower();
        return lower.startsWith(".")
                || lower.startsWith("readme")
                || lower.endsWith(".key")
                || SILENT.contains(lower)
                || name.contains(LEFT_BY_ARCHIVERS);
    }

    /** Why the file is not read. */
    Problem notRead() {
        List<String> known = Tables.ALL.stream().map(Table::name).toList();
        String stem = stem();
        String meant = Tables.named(stem).isPresent()
                ? "not read: only .csv, .csv.gz and .xlsx files need no mapping file; save it as " + stem + ".csv"
                : "not read: no table of this name"
                        + Nearest.of(stem, known)
                                .map(nearest -> "; did you mean " + nearest + ".csv?")
                                .orElse("")
                        + "; known names are " + String.join(".csv, ", known) + ".csv";
        return Problem.ofFile(name, "file-not-read", meant);
    }

    private boolean begins(Table table) {
        String lower = lower();
        return lower.startsWith(table.name())
                && AFTER_TABLE.indexOf(lower.charAt(table.name().length())) >= 0;
    }

    private boolean isCsv() {
        return lower().endsWith(".csv") || lower().endsWith(".csv.gz");
    }

    /** A workbook in an archive is refused where it is asked for, so it is not. */
    private boolean isWorkbook() {
        return lower().endsWith(".xlsx") && lower().length() == name.length();
    }

    private String stem() {
        int dot = lower().indexOf('.');
        return dot < 0 ? lower() : lower().substring(0, dot);
    }

    private String lower() {
        return name.substring(name.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    }
}
