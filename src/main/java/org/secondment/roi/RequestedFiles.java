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
import org.secondment.roi.publish.Handover;
import org.secondment.roi.publish.Permissions;
import org.secondment.roi.report.Pack;
import org.secondment.roi.report.check.Known;
import org.secondment.roi.report.file.PackFiles;
import org.secondment.roi.report.file.Password;
import org.secondment.roi.storage.Locations;

/** Files of packs that are made for one person. */
final class RequestedFiles {

    /** Makes the pack and writes it for the owner of the output alone; returns its folder. */
    static Path write(Settings settings, Requested.Reader reader, String employee) {
        Requested requested = new Job(settings, Progress.onStandardError()).requested(reader, employee);
        return write(
                requested.pack(),
                requested.folder(settings.output()),
                settings.privacy().password());
    }

    /**
     * Writes a pack under a hidden name, and gives it its own once it was checked; until then an earlier one stays.
     *
     * @throws Unfit where nobody may see the files
     */
    static Path write(Pack pack, Path folder, Password password) {
        if (Locations.isRemote(folder)) {
            Handover.write(folder, aside -> checked(pack, aside, password));
            return folder;
        }
        Path part = folder.resolveSibling("." + folder.getFileName() + ".part");
        try {
            clear(part);
            Files.createDirectories(part, Permissions.ofNewFolder(part));
            checkedOrGone(pack, part, password);
            clear(folder);
            return Files.move(part, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("the folder " + folder + " cannot be made: " + e.getMessage(), e);
        }
    }

    private static void checkedOrGone(Pack pack, Path part, Password password) throws IOException {
        try {
            checked(pack, part, password);
        } catch (RuntimeException e) {
            clear(part);
            throw e;
        }
    }

    private static void checked(Pack pack, Path part, Password password) {
        PackFiles.writeTables(pack, part);
        PackFiles.writeDocuments(pack, part, password);
        Release.checked(part, new Known(Set.of(), password.text()));
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
