package org.secondment.roi;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.secondment.roi.panel.HoursOfPerson;
import org.secondment.roi.staging.Store;
import org.secondment.roi.table.Fact;
import org.secondment.roi.table.Field;
import org.secondment.roi.table.Nearest;
import org.secondment.roi.table.Table;
import org.secondment.roi.table.Tables;

/** Every row used of one person: of each table, with why each row is used. */
record PersonRows(String id, List<Section> sections) {

    private static final String SECONDMENT = "secondment_id";
    private static final Table PEOPLE = Tables.PEOPLE;

    PersonRows {
        sections = List.copyOf(sections);
    }

    /**
     * What one file holds.
     *
     * @param why each reason for which a row is there
     */
    record Section(String table, List<String> headings, List<List<String>> rows, Set<String> why) {

        Section {
            headings = List.copyOf(headings);
            rows = List.copyOf(rows);
            why = new TreeSet<>(why);
        }
    }

    /** @throws SettingsProblem where no accepted row of people has the id */
    static PersonRows of(Store store, String id) {
        List<String> known = people(store);
        if (!known.contains(id)) {
            String nearest = Nearest.of(id, known)
                    .map(one -> "; did you mean " + one + "?")
                    .orElse("");
            throw new SettingsProblem("no accepted row of people has the employee_id '" + id + "'" + nearest);
        }
        Set<String> own = store.register(Tables.SECONDMENTS).stream()
                .filter(row -> row.text(Tables.SECONDMENTS.slot(Tables.EMPLOYEE.name()))
                        .equals(id))
                .map(row -> row.text(Tables.SECONDMENTS.slot(SECONDMENT)))
                .collect(Collectors.toSet());
        List<Section> sections = new ArrayList<>();
        for (Table table : Tables.ALL) {
            section(table, store.register(table), id, own).ifPresent(sections::add);
        }
        time(store, id).ifPresent(sections::add);
        return new PersonRows(id, sections);
    }

    /** Every employee_id of accepted rows of people. */
    static List<String> people(Store store) {
        return store.register(PEOPLE).stream()
                .map(row -> row.text(PEOPLE.slot(Tables.EMPLOYEE.name())))
                .distinct()
                .toList();
    }

    private static Optional<Section> section(Table table, List<Fact> rows, String id, Set<String> secondments) {
        List<List<String>> kept = new ArrayList<>();
        Set<String> why = new TreeSet<>();
        for (Fact row : rows) {
            Set<String> reasons = reasons(table, row, id, secondments);
            if (!reasons.isEmpty()) {
                why.addAll(reasons);
                kept.add(cells(table, row));
            }
        }
        List<String> headings = new ArrayList<>(List.of("file", "line"));
        table.fields().forEach(field -> headings.add(field.name()));
        return kept.isEmpty() ? Optional.empty() : Optional.of(new Section(table.name(), headings, kept, why));
    }

    /** A row names the person, or hangs on a secondment of the person. */
    private static Set<String> reasons(Table table, Fact row, String id, Set<String> secondments) {
        Set<String> reasons = new TreeSet<>();
        for (Field field : table.fields()) {
            String value = row.text(table.slot(field.name()));
            if (value.equals(id) && isPerson(table, row, field)) {
                reasons.add("names the person as " + field.name());
            }
            if (secondments.contains(value) && field.name().endsWith(SECONDMENT)) {
                reasons.add("belongs to a secondment of the person");
            }
        }
        return reasons;
    }

    /** Ids of clients and matters may read like a lawyer's. */
    private static boolean isPerson(Table table, Fact row, Field field) {
        return switch (field.name()) {
            case "scope_id", "object_id", "canonical_id", "source_id" ->
                table.fields().stream()
                        .map(other -> row.text(table.slot(other.name())))
                        .anyMatch("employee"::equals);
            default ->
                field.name().equals(Tables.EMPLOYEE.name())
                        || field.references().equals(PEOPLE.name());
        };
    }

    private static List<String> cells(Table table, Fact row) {
        List<String> cells = new ArrayList<>(List.of(row.file(), Long.toString(row.line())));
        for (int slot = 0; slot < table.fields().size(); slot++) {
            Object value = row.value(slot);
            cells.add(
                    value instanceof BigDecimal number
                            ? number.toPlainString()
                            : Optional.ofNullable(value).map(Object::toString).orElse(""));
        }
        return cells;
    }

    private static Optional<Section> time(Store store, String id) {
        List<List<String>> sums = HoursOfPerson.of(store.time(), id);
        return sums.isEmpty()
                ? Optional.empty()
                : Optional.of(new Section(
                        Tables.TIME.name(),
                        HoursOfPerson.HEADINGS,
                        sums,
                        Set.of("names the person as employee_id; entries are used as these sums")));
    }
}
