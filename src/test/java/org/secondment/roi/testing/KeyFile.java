package org.secondment.roi.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** A file of a secret, for its owner alone, as the job wants it. */
public final class KeyFile {

    private static final String SECRET = "a key of an invented firm, never used elsewhere";

    /** Writes the same secret each time. */
    public static Path write(Path file) throws IOException {
        Files.writeString(file, SECRET);
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    }

    private KeyFile() {}
}
