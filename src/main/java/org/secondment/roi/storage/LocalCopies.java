package org.secondment.roi.storage;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.hadoop.fs.FileStatus;

/** Copies of remote files in the temporary folder of this machine, for their owner alone; they go with the process. */
final class LocalCopies {

    private final Map<Version, Path> copies = new HashMap<>();

    /** A file as it was once. */
    private record Version(RemotePath path, long bytes, long modified) {}

    /** A copy of the file as it is now. */
    synchronized Path of(RemotePath path) throws IOException {
        FileStatus status = path.getFileSystem().store().status(path);
        Version version = new Version(path, status.getLen(), status.getModificationTime());
        Path known = copies.get(version);
        if (known != null) {
            return known;
        }
        Path copy = Files.createTempFile("secondment-roi-", ".copy");
        copy.toFile().deleteOnExit();
        try (OutputStream out = Files.newOutputStream(copy)) {
            Files.copy(path, out);
        }
        copies.put(version, copy);
        return copy;
    }
}
