package org.secondment.roi.report.check;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which values the tables of one pack suppress, so that no other file of it shows them. */
final class Suppressed {

    private final Map<String, Map<Integer, Set<Integer>>> columnsByRow = new HashMap<>();

    void add(Table table) {
        Map<Integer, Set<Integer>> rows = new TreeMap<>();
        for (int row = 0; row < table.rows().size(); row++) {
            for (int column = 0; column < table.headings().size(); column++) {
                if (table.isSuppressed(row, column)) {
                    rows.computeIfAbsent(row, first -> new TreeSet<>()).add(column);
                }
            }
        }
        columnsByRow.put(table.name(), rows);
    }

    /** Whether the value of a table is suppressed, both counted from 0. */
    boolean holds(String table, int row, int column) {
        return columnsByRow
                .getOrDefault(table, Map.of())
                .getOrDefault(row, Set.of())
                .contains(column);
    }

    /** The table's name by each address of a suppressed value, where a sheet shows the table in these cells. */
    Map<String, String> addresses(String table, Cells cells) {
        Map<String, String> addresses = new HashMap<>();
        columnsByRow
                .getOrDefault(table, Map.of())
                .forEach((row, columns) -> columns.forEach(column -> addresses.put(cells.address(row, column), table)));
        return addresses;
    }
}
