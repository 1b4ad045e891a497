package org.secondment.roi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.secondment.roi.publish.Permissions;
import org.secondment.roi.report.file.PackFiles;

/** Files of packs that are made for one person. */
final class RequestedFiles {

    /** Makes the pack and writes it for the owner of the output alone; returns its folder. */
    static Path write(Settings settings, Requested.Reader reader, String employee) {
        Requested requested = new Job(settings, Progress.onStandardError()).requested(reader, employee);
        Path folder = requested.folder(settings.output());
        try {
            clear(folder);
            Files.createDirectories(folder, Permissions.ofNewFolder(folder));
        } catch (IOException e) {
            throw new UncheckedIOException("the folder " + folder + " cannot be made: " + e.getMessage(), e);
        }
        PackFiles.writeTables(requested.pack(), folder);
        PackFiles.writeDocuments(requested.pack(), folder, settings.privacy().password());
        return folder;
    }

    /** What an earlier request left would outlive its rows. */
    private static void clear(Path folder) throws IOException {
        if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            try (Stream<Path> old = Files.walk(folder)) {
                for (Path each : old.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }

    private RequestedFiles() {}
}
