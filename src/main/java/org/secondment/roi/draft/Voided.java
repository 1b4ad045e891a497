package org.secondment.roi.draft;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Rows that a column of the export, which is no field, calls void, deleted or no more than a draft.
 *
 * @param heading of that column; empty where there is none
 * @param words of it that say so
 */
record Voided(String heading, List<String> words, Set<Line> rows) {

    private static final Set<String> WORDS = Set.of(
            "void",
            "voided",
            "draft",
            "pro forma",
            "proforma",
            "deleted",
            "cancelled",
            "canceled",
            "rejected",
            "purge");

    private static final Voided NONE = new Voided("", List.of(), Set.of());

    Voided {
        words = List.copyOf(words);
        rows = Set.copyOf(rows);
    }

    static Voided of(Sheet sheet, Matching matching) {
        List<Integer> taken = matching.matches().stream().map(Match::column).toList();
        return sheet.open().stream()
                .filter(column -> !taken.contains(column))
                .flatMap(column -> in(sheet, column).stream())
                .findFirst()
                .orElse(NONE);
    }

    /** The test under rows.drop_if; empty where no row is void. */
    Optional<String> test() {
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of("{column: " + Text.quoted(heading) + ", equals: " + Text.list(words) + "}");
    }

    private static Optional<Voided> in(Sheet sheet, int column) {
        List<Line> rows = sheet.footing().rows().stream()
                .filter(row -> WORDS.contains(row.value(column).toLowerCase(Locale.ROOT)))
                .toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Voided(
                        sheet.headings().get(column),
                        rows.stream()
                                .map(row -> row.value(column))
                                .distinct()
                                .sorted()
                                .toList(),
                        Set.copyOf(rows)));
    }
}
