package org.secondment.roi.intake.mapping;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.secondment.roi.table.Problem;

/**
 * Which mappings read which file.
 *
 * @param mappings by file, relative to the inputs folder, in name order; several only where one mapping file names
 *     several tables, or each mapping file another sheet of a workbook
 */
public record Claims(Map<String, List<Mapping>> mappings, List<Problem> problems, List<Problem> notices) {

    /** The rule that a file breaks which two mapping files read as one. */
    public static final String MAPPED_TWICE = "mapped-twice";

    public Claims {
        mappings = Collections.unmodifiableMap(new TreeMap<>(mappings));
        problems = List.copyOf(problems);
        notices = List.copyOf(notices);
    }

    public static Claims of(List<Path> files, List<Mapping> mappings) {
        Map<String, List<Mapping>> claims = new TreeMap<>();
        List<Problem> notices = new ArrayList<>();
        for (Mapping mapping : mappings) {
            List<Path> claimed =
                    files.stream().filter(file -> claims(mapping, file)).toList();
            claimed.forEach(file ->
                    claims.computeIfAbsent(name(file), key -> new ArrayList<>()).add(mapping));
            if (claimed.isEmpty()) {
                notices.add(Problem.ofFile(
                        mapping.file(),
                        "mapping-without-file",
                        "no file in the inputs folder matches " + String.join(", ", mapping.files())));
            }
        }
        List<Problem> problems = new ArrayList<>();
        claims.forEach((file, by) -> {
            List<String> names = by.stream().map(Mapping::file).distinct().toList();
            if (names.size() > 1 && !eachNamesASheet(by)) {
                problems.add(Problem.ofFile(
                        file,
                        MAPPED_TWICE,
                        "the mappings " + String.join(" and ", names)
                                + " both read this file; narrow their source.files" + orNameSheets(file)));
            }
        });
        return new Claims(claims, problems, notices.stream().distinct().toList());
    }

    /** The file's name, which goes on with the sheet where several mapping files read one workbook. */
    public String name(String file, Mapping mapping) {
        List<Mapping> by = mappings.getOrDefault(file, List.of());
        boolean several = by.stream().map(Mapping::file).distinct().count() > 1;
        return several && eachNamesASheet(by) ? file + "/" + mapping.framing().sheet() : file;
    }

    private static String orNameSheets(String file) {
        return file.toLowerCase(Locale.ROOT).endsWith(".xlsx")
                ? ", or name another sheet in each (source: {sheet: ...})"
                : "";
    }

    /** A mapping file reads one sheet, for however many tables. */
    private static boolean eachNamesASheet(List<Mapping> mappings) {
        Map<String, String> sheets = new TreeMap<>();
        mappings.forEach(
                one -> sheets.put(one.file(), Headings.normal(one.framing().sheet())));
        return !sheets.containsValue("") && Set.copyOf(sheets.values()).size() == sheets.size();
    }

    public static String name(Path relative) {
        return relative.toString().replace('\\', '/');
    }

    private static boolean claims(Mapping mapping, Path file) {
        return mapping.files().stream().map(Claims::matcher).anyMatch(glob -> glob.matches(file));
    }

    public static PathMatcher matcher(String glob) {
        return FileSystems.getDefault().getPathMatcher("glob:" + glob);
    }
}
