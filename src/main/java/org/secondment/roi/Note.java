package org.secondment.roi;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.secondment.roi.publish.Permissions;

/** A small text in a folder; readers find the old one or the new one. */
record Note(Path folder, String name) {

    Path file() {
        return folder.resolve(name);
    }

    /** For its owner alone. */
    void write(String text) throws IOException {
        write(text, Permissions.Readers.OWNER);
    }

    void write(String text, Permissions.Readers readers) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder, Permissions.ofNewFolder(folder));
        }
        Path unfinished = Files.createTempFile(folder, "." + name + ".", ".tmp", Permissions.ofNewFile(folder));
        try {
            Files.writeString(unfinished, text, StandardCharsets.UTF_8);
            readers.admitTo(unfinished);
            Files.move(unfinished, file(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }
}
