package org.secondment.roi.publish;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

/**
 * How much a file or folder holds; links are not followed.
 *
 * @param changed when a file in it was last written
 */
record Extent(long bytes, Instant changed) {

    static Extent of(Path path) {
        AtomicLong bytes = new AtomicLong();
        AtomicReference<Instant> changed = new AtomicReference<>(Instant.MIN);
        try {
            Files.walkFileTree(path, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    bytes.addAndGet(attributes.size());
                    Instant written = attributes.lastModifiedTime().toInstant();
                    changed.accumulateAndGet(written, (a, b) -> a.isAfter(b) ? a : b);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException trouble) throws IOException {
                    if (trouble instanceof NoSuchFileException) {
                        return FileVisitResult.CONTINUE;
                    }
                    throw trouble;
                }
            });
        } catch (IOException e) {
            throw Unpublishable.at(path, e);
        }
        return new Extent(bytes.get(), Objects.requireNonNull(changed.get()));
    }
}
