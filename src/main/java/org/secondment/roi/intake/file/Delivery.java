package org.secondment.roi.intake.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.secondment.roi.storage.Locations;

/**
 * Where the bytes of an export stand: in a file, or in an entry of an archive, whose path goes on behind the archive's.
 *
 * @param entry name of the archive's entry; empty for a whole file
 */
public record Delivery(Path file, String entry) {

    public static Delivery at(Path path) {
        if (!Files.exists(path)) {
            for (Path above = path.getParent(); above != null; above = above.getParent()) {
                if (Files.isRegularFile(above)) {
                    return new Delivery(above, above.relativize(path).toString().replace('\\', '/'));
                }
            }
        }
        return new Delivery(path, "");
    }

    public boolean isEntry() {
        return !entry.isEmpty();
    }

    public long bytes() throws IOException {
        if (!isEntry()) {
            return Files.size(file);
        }
        try (ZipFile zip = new ZipFile(Locations.file(file))) {
            return entry(zip).getSize();
        }
    }

    InputStream open() throws IOException {
        if (!isEntry()) {
            return Files.newInputStream(file);
        }
        ZipFile zip = new ZipFile(Locations.file(file));
        try {
            return EntryBytes.closing(zip, entry(zip));
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    private ZipEntry entry(ZipFile zip) throws IOException {
        ZipEntry found = zip.getEntry(entry);
        if (found == null) {
            throw new NoSuchFileException(file + "/" + entry);
        }
        return found;
    }
}
