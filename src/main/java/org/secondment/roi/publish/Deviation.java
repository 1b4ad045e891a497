package org.secondment.roi.publish;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A file of a run that is not as the run's manifest lists it.
 *
 * @param path inside the run's folder, with '/'
 * @param what is the matter, as words that follow the path
 */
public record Deviation(String path, String what) {

    /** Whether the folder is that of a run: one has a manifest. */
    public static boolean isRun(Path folder) {
        return Disk.exists(folder.resolve(Layout.MANIFEST));
    }

    /**
     * All of a run, sorted by path; a restricted list that purge took away is none.
     *
     * @throws Unpublishable where the manifest is damaged or the folder cannot be read
     */
    public static List<Deviation> of(Path run) {
        Map<String, Fingerprint> listed = byPath(Manifest.read(run).outputs().stream());
        Map<String, Fingerprint> there =
                byPath(Contents.of(run).stream().filter(file -> !file.path().equals(Layout.MANIFEST)));
        SortedSet<String> paths = new TreeSet<>(listed.keySet());
        paths.addAll(there.keySet());
        boolean purged = !Disk.exists(run.resolve(RestrictedList.FOLDER));
        return paths.stream()
                .filter(path -> !Objects.equals(listed.get(path), there.get(path)))
                .filter(path -> !(purged && path.startsWith(RestrictedList.FOLDER + "/")))
                .map(path -> new Deviation(path, what(listed.containsKey(path), there.containsKey(path))))
                .toList();
    }

    private static Map<String, Fingerprint> byPath(Stream<Fingerprint> files) {
        return files.collect(Collectors.toMap(Fingerprint::path, Function.identity()));
    }

    private static String what(boolean listed, boolean there) {
        if (!there) {
            return "stands in the manifest and is missing";
        }
        return listed ? "is not the file that the manifest lists" : "does not stand in the manifest";
    }
}
