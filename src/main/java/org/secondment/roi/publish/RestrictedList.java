package org.secondment.roi.publish;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.secondment.roi.storage.Locations;

/**
 * A list that holds values of records, beside the runs: a file of this process alone, which goes when the process is
 * done with it unless it was moved into a run or kept.
 */
public final class RestrictedList implements AutoCloseable {

    /** Its folder, in the output folder and in a run. */
    public static final String FOLDER = "restricted";

    private static final String NAME = "rejected_rows";
    private static final String ENDING = ".csv";

    /** No process writes a list for so long. */
    private static final Duration ABANDONED = Duration.ofDays(2);

    /** Long enough to mend the records. */
    static final Duration KEPT = Duration.ofDays(30);

    private final Path file;
    private final Path kept;

    private RestrictedList(Path file, Path kept) {
        this.file = file;
        this.kept = kept;
    }

    /** An empty list for its owner alone; what killed processes left, and lists kept long ago, are removed. */
    public static RestrictedList begin(Path output, String runId) {
        Path folder = output.toAbsolutePath().resolve(FOLDER);
        Disk.folder(folder);
        sweep(folder, Clock.systemUTC().instant());
        Path kept = folder.resolve(NAME + "-" + runId + ENDING);
        return new RestrictedList(Locations.isRemote(kept) ? aside() : Disk.writeBeside(kept, new byte[0]), kept);
    }

    /** A remote list is written on this machine until it is known whether it is kept. */
    private static Path aside() {
        Path folder = Disk.temporaryFolder();
        Disk.folder(folder);
        return Disk.writeBeside(folder.resolve(NAME + ENDING), new byte[0]);
    }

    private static void sweep(Path folder, Instant now) {
        for (Path list : Disk.entries(folder)) {
            boolean abandoned = Disk.name(list).startsWith("." + NAME + "-") && isOlder(list, now.minus(ABANDONED));
            boolean old = Disk.name(list).startsWith(NAME + "-") && isOlder(list, now.minus(KEPT));
            if (abandoned || old) {
                Disk.delete(list);
            }
        }
    }

    private static boolean isOlder(Path list, Instant time) {
        return Disk.modified(list).filter(time::isAfter).isPresent();
    }

    /** What to write into. */
    public Path file() {
        return file;
    }

    /** Where the list stands once it is kept. */
    public Path kept() {
        return kept;
    }

    /** Leaves the list for whoever mends the records, in place of an older one of the same run. */
    public void keep() {
        Disk.flip(Locations.isRemote(kept) ? Disk.copyBeside(kept, file) : file, kept);
    }

    /** Makes the list part of a run that is not published yet. */
    public void moveInto(Path run) {
        Path folder = run.resolve(FOLDER);
        Disk.folder(folder);
        Disk.flip(file, folder.resolve(NAME + ENDING));
    }

    @Override
    public void close() {
        Disk.delete(Locations.isRemote(kept) ? file.resolveSibling("") : file);
    }
}
