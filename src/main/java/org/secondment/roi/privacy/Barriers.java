package org.secondment.roi.privacy;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.secondment.roi.table.Fact;
import org.secondment.roi.table.Field;
import org.secondment.roi.table.Table;
import org.secondment.roi.table.Tables;
import org.secondment.roi.table.Withheld;

/**
 * Information barriers and persons left out. A barrier named for one pack holds for all: the difference of two packs would
 * tell what it hides (SRA Codes 6.3 to 6.5).
 */
public final class Barriers implements Withheld {

    private static final Table WALLS = Tables.WALLS;
    private static final String CLIENT = "client_id";
    private static final String MATTER = "matter_id";
    private static final String EMPLOYEE = "employee_id";
    private static final String SECONDMENT = "secondment_id";
    private static final List<String> FOLLOWED = List.of(CLIENT, MATTER, EMPLOYEE, SECONDMENT, "contact_id");

    private final Map<String, Set<String>> hidden = new HashMap<>();
    private final int strangers;

    private Barriers(Collection<String> leftOut, List<Fact> people) {
        int slot = Tables.PEOPLE.slot(EMPLOYEE);
        Set<String> known = people.stream().map(row -> row.text(slot)).collect(Collectors.toSet());
        strangers = (int) leftOut.stream().filter(one -> !known.contains(one)).count();
        FOLLOWED.forEach(id -> hidden.put(id, new HashSet<>()));
    }

    /**
     * What stands on a day, and all that hangs on it: a client's matters, secondments and contacts, a person's secondments.
     *
     * @param rows accepted rows of a table; none where it was not supplied
     * @param leftOut ids of persons
     */
    public static Barriers of(Function<Table, List<Fact>> rows, Collection<String> leftOut, LocalDate day) {
        Barriers barriers = new Barriers(leftOut, rows.apply(Tables.PEOPLE));
        barriers.ids(EMPLOYEE).addAll(leftOut);
        rows.apply(WALLS).stream()
                .filter(row -> !row.day(WALLS.slot("from")).isAfter(day))
                .filter(row ->
                        row.dayIfAny(WALLS.slot("to")).filter(day::isAfter).isEmpty())
                .forEach(row -> barriers.ids(row.text(WALLS.slot("object_kind")) + "_id")
                        .add(row.text(WALLS.slot("object_id"))));
        int restricted = Tables.MATTERS.slot("restricted");
        rows.apply(Tables.MATTERS).stream()
                .filter(row -> row.text(restricted).equals("Y"))
                .forEach(row -> barriers.ids(MATTER).add(row.text(Tables.MATTERS.slot(MATTER))));
        List.of(Tables.MATTERS, Tables.SECONDMENTS, Tables.CONTACTS)
                .forEach(table -> barriers.follow(table, rows.apply(table)));
        barriers.keepOnlyKnown(rows);
        return barriers;
    }

    private Set<String> ids(String field) {
        return hidden.computeIfAbsent(field, any -> new HashSet<>());
    }

    private void follow(Table table, List<Fact> rows) {
        int key = table.slot(table.key().get(0).name());
        Set<String> keys = ids(table.key().get(0).name());
        rows.stream().filter(row -> hides(table, row)).forEach(row -> keys.add(row.text(key)));
    }

    /** So that what is counted as left out was there. */
    private void keepOnlyKnown(Function<Table, List<Fact>> rows) {
        Map.of(EMPLOYEE, Tables.PEOPLE, MATTER, Tables.MATTERS).forEach((field, table) -> {
            Set<String> known = new HashSet<>();
            rows.apply(table).forEach(row -> known.add(row.text(table.slot(field))));
            ids(field).retainAll(known);
        });
    }

    @Override
    public boolean hides(Table table, Fact row) {
        List<Field> fields = table.fields();
        for (int slot = 0; slot < fields.size(); slot++) {
            Set<String> ids = hidden.get(fields.get(slot).name());
            if (ids != null && ids.contains(row.text(slot))) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean hidesMatter(String id) {
        return ids(MATTER).contains(id);
    }

    /** How many of the persons to be left out nobody knows. */
    public int strangers() {
        return strangers;
    }

    public int matters() {
        return ids(MATTER).size();
    }

    public int persons() {
        return ids(EMPLOYEE).size();
    }

    public int secondments() {
        return ids(SECONDMENT).size();
    }
}
