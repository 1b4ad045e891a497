package org.secondment.roi.intake.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.secondment.roi.intake.file.FileRecord;
import org.secondment.roi.table.Nearest;
import org.secondment.roi.table.Problem;

/** Finds the columns that a mapping names among the headings of one file, and says which it does not find. */
public final class HeadingSearch {

    /** The rule that a file breaks which lacks a heading that it must have. */
    public static final String MISSING = "missing-heading";

    private final String file;
    private final Mapping mapping;
    private final long line;
    private final List<String> headings;
    private final List<String> normal;
    private final List<Problem> problems = new ArrayList<>();
    private final Set<Integer> used = new TreeSet<>();

    HeadingSearch(String file, Mapping mapping, FileRecord header) {
        this.file = file;
        this.mapping = mapping;
        this.line = header.line();
        this.headings = header.values();
        this.normal = headings.stream().map(Headings::normal).toList();
    }

    List<Problem> problems() {
        return problems;
    }

    /** Places of the columns found so far. */
    Set<Integer> used() {
        return used;
    }

    /** Places of the headings that mean one of the names. */
    List<Integer> places(List<String> names) {
        List<String> wanted = names.stream().map(Headings::normal).toList();
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            if (wanted.contains(normal.get(i))) {
                found.add(i);
            }
        }
        used.addAll(found);
        return found;
    }

    /** The column with its place in the file, in which it must stand once. */
    NamedColumn found(NamedColumn column) {
        List<Integer> found = places(column.names());
        if (found.size() > 1) {
            twice(column.key(), found);
        }
        if (found.isEmpty()) {
            missing(column.names(), "; add it to " + column.key() + " in " + mapping.file());
            return column;
        }
        return column.at(found.get(0), shown(found.get(0)));
    }

    void twice(String meaning, List<Integer> found) {
        String places = found.stream()
                .map(i -> "'" + shown(i) + "' (column " + (i + 1) + ")")
                .collect(Collectors.joining(" and "));
        problem("heading-twice", meaning, "the headings " + places + " all mean " + meaning + "; keep one of them");
    }

    void missing(List<String> names, String advice) {
        String wanted = names.stream().map(name -> "'" + name + "'").collect(Collectors.joining(" or "));
        String nearest = names.stream()
                .flatMap(name -> Nearest.of(name, headings).stream())
                .findFirst()
                .map(name -> "the nearest is '" + Headings.shown(name) + "'")
                .orElse("the headings are "
                        + headings.stream().map(Headings::shown).collect(Collectors.joining(", ")));
        problem(MISSING, names.get(0), "no heading " + wanted + "; " + nearest + advice);
    }

    String shown(int place) {
        return Headings.shown(headings.get(place));
    }

    private void problem(String rule, String heading, String message) {
        problems.add(new Problem(file, line, rule, heading, "", message));
    }
}
