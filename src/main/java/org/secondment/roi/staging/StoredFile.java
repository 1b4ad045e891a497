package org.secondment.roi.staging;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.zip.CRC32C;

/** A file of staged facts, as it must be found again. */
public record StoredFile(String name, long size, long crc32c) implements Serializable {

    private static final int BUFFER = 1 << 18;

    /** Whether the file is still what was written, and no other run takes it away meanwhile. */
    boolean standsWholeIn(Path folder) throws IOException {
        try {
            return hasItsSizeIn(folder) && checksum(folder.resolve(name)) == crc32c;
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    boolean hasItsSizeIn(Path folder) throws IOException {
        Path file = folder.resolve(name);
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && Files.size(file) == size;
    }

    private static long checksum(Path file) throws IOException {
        CRC32C crc = new CRC32C();
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = Files.newInputStream(file)) {
            for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
                crc.update(buffer, 0, length);
            }
        }
        return crc.getValue();
    }
}
