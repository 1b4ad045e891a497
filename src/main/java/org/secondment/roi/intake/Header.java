package org.secondment.roi.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.secondment.roi.table.Field;
import org.secondment.roi.table.Nearest;
import org.secondment.roi.table.Problem;

/** The headings of one file, matched on their own to the fields of its table. */
record Header(List<Column> columns, List<Problem> problems, List<Problem> notices) {

    Header {
        columns = List.copyOf(columns);
        problems = List.copyOf(problems);
        notices = List.copyOf(notices);
    }

    static Header of(String file, Mapping mapping, FileRecord first) {
        List<String> headings = first.values();
        List<Column> columns = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        Set<Integer> used = new TreeSet<>();
        for (Field field : mapping.table().fields()) {
            ColumnRule rule = mapping.rule(field);
            List<Integer> found = indices(headings, rule);
            used.addAll(found);
            columns.add(column(field, rule, headings, found));
            if (found.size() > 1) {
                problems.add(twice(file, field, headings, found));
            }
            if (found.isEmpty() && !rule.from().isEmpty() && field.headingRequired()) {
                problems.add(missing(file, mapping, rule, headings));
            }
        }
        return used.isEmpty()
                ? new Header(columns, List.of(noHeading(file, mapping)), List.of())
                : new Header(columns, problems, notRead(file, mapping, headings, used));
    }

    /** Whether a file of this mapping has use for the heading. */
    static boolean reads(Mapping mapping, String heading) {
        return mapping.columns().values().stream().anyMatch(rule -> matches(rule, heading));
    }

    private static Column column(Field field, ColumnRule rule, List<String> headings, List<Integer> found) {
        return found.isEmpty()
                ? new Column(field.name(), Column.NOWHERE, field.name(), rule.fallback(), rule.values())
                : new Column(
                        field.name(), found.get(0), shown(headings.get(found.get(0))), rule.fallback(), rule.values());
    }

    private static List<Integer> indices(List<String> headings, ColumnRule rule) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            if (matches(rule, headings.get(i))) {
                found.add(i);
            }
        }
        return found;
    }

    private static boolean matches(ColumnRule rule, String heading) {
        String normal = Headings.normal(heading);
        return rule.from().stream().anyMatch(alias -> Headings.normal(alias).equals(normal));
    }

    private static Problem twice(String file, Field field, List<String> headings, List<Integer> found) {
        String places = found.stream()
                .map(i -> "'" + shown(headings.get(i)) + "' (column " + (i + 1) + ")")
                .collect(Collectors.joining(" and "));
        return new Problem(
                file,
                1,
                "heading-twice",
                field.name(),
                "",
                "the headings " + places + " all mean " + field.name() + "; keep one of them");
    }

    private static Problem missing(String file, Mapping mapping, ColumnRule rule, List<String> headings) {
        String wanted = rule.from().stream().map(name -> "'" + name + "'").collect(Collectors.joining(" or "));
        String nearest = rule.from().stream()
                .flatMap(name -> Nearest.of(name, headings).stream())
                .findFirst()
                .map(name -> "the nearest is '" + shown(name) + "'")
                .orElse("the headings are "
                        + headings.stream().map(Header::shown).collect(Collectors.joining(", ")));
        String advice = mapping.isCanonical()
                ? "; rename it, or name it in a mapping file"
                : "; add it to columns in " + mapping.file();
        return new Problem(
                file, 1, "missing-heading", rule.from().get(0), "", "no heading " + wanted + "; " + nearest + advice);
    }

    private static Problem noHeading(String file, Mapping mapping) {
        String expected = mapping.columns().values().stream()
                .flatMap(rule -> rule.from().stream().limit(1))
                .collect(Collectors.joining(", "));
        return new Problem(
                file,
                1,
                "no-header",
                "",
                "",
                "the first line is not a heading line of " + mapping.table().name() + "; expected headings such as "
                        + expected);
    }

    private static List<Problem> notRead(String file, Mapping mapping, List<String> headings, Set<Integer> used) {
        List<String> ignored = new ArrayList<>();
        List<String> never = new ArrayList<>();
        List<String> open = mapping.columns().entrySet().stream()
                .filter(entry -> headings.stream().noneMatch(heading -> matches(entry.getValue(), heading)))
                .map(Map.Entry::getKey)
                .toList();
        for (int i = 0; i < headings.size(); i++) {
            if (!used.contains(i)) {
                String name = shown(headings.get(i));
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

    private static String shown(String heading) {
        return Fault.shown(Blanks.trimmed(heading));
    }
}
