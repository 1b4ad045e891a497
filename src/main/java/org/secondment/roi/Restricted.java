package org.secondment.roi;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;

/** Files that hold values of records: readable by their owner only. */
final class Restricted {

    /** Makes a folder where there is none. */
    static void folder(Path path) throws IOException {
        Files.createDirectories(path);
        only(path);
    }

    static void only(Path path) throws IOException {
        if (Files.getFileAttributeView(path, PosixFileAttributeView.class) != null) {
            String mode = Files.isDirectory(path) ? "rwx------" : "rw-------";
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(mode));
        }
    }

    private Restricted() {}
}
