package org.secondment.roi.publish;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What readers of a period follow: the run that is published now.
 *
 * @param folder of the run, relative to the output folder, with '/'
 */
@JsonPropertyOrder({"period", "runId", "folder", "manifestSha256"})
public record Pointer(String period, String runId, String folder, String manifestSha256) {

    private static final String ENDING = ".json";

    public Pointer {
        if (!Layout.isPeriod(period) || !folder.matches("runs/" + period + "/[0-9A-Za-z][0-9A-Za-z._-]*")) {
            throw new IllegalArgumentException("folder is '" + folder + "'; expected one in runs/" + period);
        }
    }

    /** Empty if nothing was published for the period. */
    public static Optional<Pointer> read(Path output, String period) {
        Path file = new Layout(output, period).pointer();
        return Disk.read(file).map(bytes -> parsed(file, bytes));
    }

    private static Pointer parsed(Path file, byte[] bytes) {
        try {
            return Json.value(bytes, Pointer.class);
        } catch (IOException e) {
            throw Unpublishable.damaged(file, e);
        }
    }

    /** Periods with a pointer, oldest first. */
    public static List<String> periods(Path output) {
        return Disk.entries(Layout.latest(output)).stream()
                .map(Disk::name)
                .filter(name -> name.endsWith(ENDING) && !name.startsWith("."))
                .map(name -> name.substring(0, name.length() - ENDING.length()))
                .filter(Layout::isPeriod)
                .toList();
    }

    /** The run's folder. */
    public Path in(Path output) {
        return output.resolve(folder);
    }

    /** Whether the run it shows is there with every file as it was published. */
    boolean holds(Path output) {
        return Disk.read(in(output).resolve(Layout.MANIFEST))
                .filter(bytes -> Contents.sha256(bytes).equals(manifestSha256))
                .filter(bytes -> wholeRun(in(output)))
                .isPresent();
    }

    /** Whether every file that the folder's manifest lists is there as it was published; restricted lists go sooner. */
    static boolean wholeRun(Path folder) {
        return Manifest.read(folder).outputs().stream()
                .allMatch(file -> Contents.hold(folder, file) || purged(folder, file));
    }

    private static boolean purged(Path folder, Fingerprint file) {
        return file.path().startsWith(RestrictedList.FOLDER + "/")
                && !Disk.exists(folder.resolve(RestrictedList.FOLDER));
    }
}
