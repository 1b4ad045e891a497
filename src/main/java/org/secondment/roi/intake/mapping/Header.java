package org.secondment.roi.intake.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.secondment.roi.intake.file.FileRecord;
import org.secondment.roi.table.Field;
import org.secondment.roi.table.Nearest;
import org.secondment.roi.table.Problem;

/** The headings of one file, matched on their own to the fields of its table and to whatever else a mapping names. */
public record Header(List<Column> columns, RowRules rows, List<Problem> problems, List<Problem> notices) {

    /** The rule that a file breaks of which nothing in the first line is a heading that is looked for. */
    public static final String NO_HEADER = "no-header";

    public Header {
        columns = List.copyOf(columns);
        problems = List.copyOf(problems);
        notices = List.copyOf(notices);
    }

    public static Header of(String file, Mapping mapping, FileRecord first) {
        var search = new HeadingSearch(file, mapping, first);
        List<Column> columns = mapping.table().fields().stream()
                .map(field -> column(field, mapping, search))
                .toList();
        RowRules rows = mapping.rows().found(search);
        return search.used().isEmpty()
                ? new Header(columns, rows, List.of(noHeading(file, mapping, first)), List.of())
                : new Header(columns, rows, search.problems(), notRead(file, mapping, first.values(), search.used()));
    }

    private static Column column(Field field, Mapping mapping, HeadingSearch search) {
        ColumnRule rule = mapping.rule(field);
        List<Integer> found = search.places(rule.from());
        if (found.size() > 1) {
            search.twice(field.name(), found);
        }
        boolean needed = field.headingRequired() || rule.treatment().computes();
        if (found.isEmpty() && !rule.from().isEmpty() && needed) {
            search.missing(
                    rule.from(),
                    mapping.isCanonical()
                            ? "; rename it, or name it in a mapping file"
                            : "; add it to columns in " + mapping.file());
        }
        return new Column(
                field.name(),
                found.isEmpty() ? Column.NOWHERE : found.get(0),
                found.isEmpty() ? field.name() : search.shown(found.get(0)),
                rule.fallback(),
                rule.values(),
                rule.treatment().found(search));
    }

    private static Problem noHeading(String file, Mapping mapping, FileRecord first) {
        String expected = mapping.columns().values().stream()
                .flatMap(rule -> rule.from().stream().limit(1))
                .collect(Collectors.joining(", "));
        return new Problem(
                file,
                first.line(),
                NO_HEADER,
                "",
                "",
                "the first line is not a heading line of " + mapping.table().name() + "; expected headings such as "
                        + expected);
    }

    private static List<Problem> notRead(String file, Mapping mapping, List<String> headings, Set<Integer> used) {
        List<String> ignored = new ArrayList<>();
        List<String> never = new ArrayList<>();
        Set<String> there = headings.stream().map(Headings::normal).collect(Collectors.toSet());
        List<String> open = mapping.columns().entrySet().stream()
                .filter(entry ->
                        entry.getValue().from().stream().map(Headings::normal).noneMatch(there::contains))
                .map(Map.Entry::getKey)
                .toList();
        for (int i = 0; i < headings.size(); i++) {
            if (!used.contains(i) && !mapping.readElsewhere(headings.get(i))) {
                String name = Headings.shown(headings.get(i));
                String meant = Nearest.of(headings.get(i), open)
                        .map(field -> " (did you mean " + field + "?)")
                        .orElse("");
                (Headings.neverRead(headings.get(i)) ? never : ignored).add("'" + name + "'" + meant);
            }
        }
        List<Problem> notices = new ArrayList<>();
        if (!ignored.isEmpty()) {
            notices.add(Problem.ofFile(file, "columns-not-read", "columns not read: " + String.join(", ", ignored)));
        }
        if (!never.isEmpty()) {
            notices.add(Problem.ofFile(
                    file,
                    "columns-never-read",
                    "columns never read, whatever a mapping says: " + String.join(", ", never)
                            + "; leave them out of the export"));
        }
        return notices;
    }
}
