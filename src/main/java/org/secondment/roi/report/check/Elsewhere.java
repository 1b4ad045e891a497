package org.secondment.roi.report.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Looks for values that one table suppresses and another prints: the same column of the same thing, in any pack. */
final class Elsewhere {

    static void check(List<Table> all) {
        for (Table hiding : all) {
            if (hiding.hasSuppressed()) {
                all.stream()
                        .filter(other ->
                                !other.place().file().equals(hiding.place().file()))
                        .forEach(other -> compare(hiding, other));
            }
        }
    }

    private static void compare(Table hiding, Table other) {
        Set<Integer> numbers = hiding.numeric();
        List<String> key = hiding.headings().stream()
                .filter(other.headings()::contains)
                .filter(heading -> !numbers.contains(hiding.headings().indexOf(heading)))
                .filter(heading -> !holdsSuppressed(hiding, heading))
                .toList();
        boolean same = hiding.name().equals(other.name());
        if (key.isEmpty() || (!same && key.stream().noneMatch(heading -> heading.endsWith("_id")))) {
            return;
        }
        Map<List<String>, Optional<Integer>> hidden = rows(hiding, key);
        Map<List<String>, Optional<Integer>> printed = rows(other, key);
        hidden.forEach((values, row) -> row.ifPresent(at ->
                printed.getOrDefault(values, Optional.empty()).ifPresent(there -> compare(hiding, at, other, there))));
    }

    private static boolean holdsSuppressed(Table table, String heading) {
        int column = table.headings().indexOf(heading);
        return table.rows().stream().anyMatch(row -> row.get(column).equals(Table.SUPPRESSED));
    }

    /** Rows by their key; none where several have it, for then nothing says which is meant. */
    private static Map<List<String>, Optional<Integer>> rows(Table table, List<String> key) {
        List<Integer> columns = key.stream().map(table.headings()::indexOf).toList();
        Map<List<String>, Optional<Integer>> rows = new HashMap<>();
        for (int row = 0; row < table.rows().size(); row++) {
            int at = row;
            List<String> values =
                    columns.stream().map(column -> table.cell(at, column)).toList();
            rows.merge(values, Optional.of(row), (first, second) -> Optional.empty());
        }
        return rows;
    }

    private static void compare(Table hiding, int row, Table other, int there) {
        for (int column = 0; column < hiding.headings().size(); column++) {
            int same = other.headings().indexOf(hiding.headings().get(column));
            if (hiding.isSuppressed(row, column) && same >= 0 && !Double.isNaN(other.number(there, same))) {
                hiding.place()
                        .problem(
                                Rule.SUPPRESSED,
                                hiding.words(row, column) + " is printed in "
                                        + other.place().file());
            }
        }
    }

    private Elsewhere() {}
}
