package org.secondment.roi.draft;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;

/** Patterns of file names, as source.files of a mapping names them. */
final class Globs {

    /** The name with every number left open; equal for files of one series. */
    static String series(String name) {
        return name.replaceAll("[0-9]+", "#");
    }

    /** One pattern for the files of a series, or their names where it would take in others. */
    static List<String> of(List<String> names, List<String> others) {
        if (names.size() > 1) {
            String glob = escaped(series(names.get(0))).replace("#", "*");
            PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + glob);
            if (!names.get(0).contains("#") && others.stream().noneMatch(other -> matcher.matches(Path.of(other)))) {
                return List.of(glob);
            }
        }
        return names.stream().map(Globs::escaped).toList();
    }

    private static String escaped(String name) {
        return name.replaceAll("([\\\\*?\\[\\]{}])", "\\\\$1");
    }

    private Globs() {}
}
