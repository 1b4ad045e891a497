package org.secondment.roi.intake.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.secondment.roi.intake.file.Fault;
import org.secondment.roi.table.Table;
import org.secondment.roi.table.Tables;

/** What must hold between the values of one row, table by table. */
final class Rules {

    /** One rule about a row; it looks only at values that could be read. */
    interface Rule {
        Optional<Fault> objection(RowValues row);
    }

    /** The rules of each table, by its name; tables without an entry have none. */
    private static final Map<String, List<Rule>> BY_TABLE = Map.ofEntries(
            entry(Tables.PEOPLE, order("start_date", "leave_date")),
            entry(Tables.SECONDMENTS, order("start_date", "end_date"), order("planned_start", "planned_end")),
            entry(Tables.MATTERS, order("opened_date", "closed_date")),
            entry(Tables.CREDITS, order("valid_from", "valid_to")),
            entry(Tables.CONTACT_ROLES, order("from", "to")),
            entry(Tables.WALLS, order("from", "to")));

    static List<Rule> of(String table) {
        return BY_TABLE.getOrDefault(table, List.of());
    }

    private static Map.Entry<String, List<Rule>> entry(Table table, Rule... rules) {
        return Map.entry(table.name(), List.of(rules));
    }

    /** The second day must not be before the first. */
    private static Rule order(String first, String second) {
        return row -> {
            Optional<LocalDate> start = row.day(first);
            Optional<LocalDate> end = row.day(second);
            if (start.isEmpty() || end.isEmpty() || !end.get().isBefore(start.get())) {
                return Optional.empty();
            }
            return Optional.of(Fault.of(
                    second + "-before-" + first,
                    row.heading(second),
                    row.written(second),
                    "expected a date on or after " + row.heading(first) + " '" + row.written(first) + "'"));
        };
    }

    private Rules() {}
}
