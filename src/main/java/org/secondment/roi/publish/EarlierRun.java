package org.secondment.roi.publish;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The published run of an earlier quarter, as a later one reads it.
 *
 * @param manifestFile the manifest as an input of the later run, relative to the output folder
 * @param figures empty where the run was made before runs told theirs
 */
public record EarlierRun(Fingerprint manifestFile, Manifest manifest, Optional<QuarterFigures> figures) {

    /**
     * That of the latest period before the given one whose manifest and figures are as they were published; a run of the
     * same period is never seen.
     */
    public static Optional<EarlierRun> before(Path output, String period) {
        return latest(output, other -> other.compareTo(period) < 0);
    }

    /** That of the latest period of all. */
    public static Optional<EarlierRun> latest(Path output) {
        return latest(output, any -> true);
    }

    private static Optional<EarlierRun> latest(Path output, Predicate<String> wanted) {
        List<String> periods = Pointer.periods(output).stream().filter(wanted).toList();
        for (int i = periods.size() - 1; i >= 0; i--) {
            Optional<EarlierRun> found = intact(output, periods.get(i));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<EarlierRun> intact(Path output, String period) {
        try {
            return Pointer.read(output, period).flatMap(pointer -> intact(output, pointer));
        } catch (Unpublishable damaged) {
            return Optional.empty();
        }
    }

    private static Optional<EarlierRun> intact(Path output, Pointer pointer) {
        Path run = pointer.in(output);
        String name = pointer.folder() + "/" + Layout.MANIFEST;
        return Disk.read(run.resolve(Layout.MANIFEST))
                .map(bytes -> new Fingerprint(name, bytes.length, Contents.sha256(bytes)))
                .filter(file -> file.sha256().equals(pointer.manifestSha256()))
                .flatMap(file -> whole(run, file, Manifest.read(run)));
    }

    private static Optional<EarlierRun> whole(Path run, Fingerprint file, Manifest manifest) {
        Optional<Fingerprint> told = manifest.outputs().stream()
                .filter(output -> output.path().equals(QuarterFigures.FILE))
                .findFirst();
        if (told.isEmpty()) {
            return Optional.of(new EarlierRun(file, manifest, Optional.empty()));
        }
        return told.filter(figures -> Contents.hold(run, figures))
                .map(figures -> new EarlierRun(file, manifest, Optional.of(QuarterFigures.read(run))));
    }
}
