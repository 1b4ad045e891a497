package org.secondment.roi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Stream;
import org.secondment.roi.publish.Permissions;
import org.secondment.roi.report.Pack;
import org.secondment.roi.report.check.Known;
import org.secondment.roi.report.file.PackFiles;
import org.secondment.roi.report.file.Password;

/** Files of packs that are made for one person. */
final class RequestedFiles {

    /** Makes the pack and writes it for the owner of the output alone; returns its folder. */
    static Path write(Settings settings, Requested.Reader reader, String employee) {
        Requested requested = new Job(settings, Progress.onStandardError()).requested(reader, employee);
        Path folder = requested.folder(settings.output());
        Path part = folder.resolveSibling("." + folder.getFileName() + ".part");
        try {
            clear(part);
            Files.createDirectories(part, Permissions.ofNewFolder(part));
            write(requested.pack(), part, settings.privacy().password());
            clear(folder);
            Files.move(part, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("the folder " + folder + " cannot be made: " + e.getMessage(), e);
        }
        return folder;
    }

    /** Under a hidden name, which goes where the files are unfit to be read. */
    private static void write(Pack pack, Path part, Password password) throws IOException {
        try {
            PackFiles.writeTables(pack, part);
            PackFiles.writeDocuments(pack, part, password);
            Release.checked(part, new Known(Set.of(), password.text()));
        } catch (RuntimeException e) {
            clear(part);
            throw e;
        }
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
