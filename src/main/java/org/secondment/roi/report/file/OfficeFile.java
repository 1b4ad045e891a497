package org.secondment.roi.report.file;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A workbook or deck on disk: the same content gives the same bytes, unless a password encrypts it. */
final class OfficeFile {

    /** What writes the package; it may close the stream. */
    interface Content {

        void write(OutputStream out) throws IOException;
    }

    /**
     * Writes the file by way of a folder beside it, which its owner alone may enter and which is gone in the end, whatever
     * happens.
     */
    static void write(Path folder, String name, Password password, Content content) throws IOException {
        Path aside = Files.createTempDirectory(folder, "unfinished");
        try {
            Path loose = aside.resolve("package");
            try (OutputStream out = to(loose)) {
                content.write(out);
            }
            try (OutputStream out = to(folder.resolve(name))) {
                if (password.isEmpty()) {
                    StableZip.copy(loose, out);
                } else {
                    Encryption.copy(loose, password, aside, out);
                }
            }
        } finally {
            delete(aside);
        }
    }

    private static OutputStream to(Path file) throws IOException {
        return new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
    }

    private static void delete(Path folder) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    private OfficeFile() {}
}
