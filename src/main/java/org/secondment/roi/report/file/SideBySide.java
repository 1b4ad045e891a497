package org.secondment.roi.report.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Files that do not depend on each other, written on all cores. */
final class SideBySide {

    /** Writes one of them. */
    interface Part {

        void write() throws IOException;
    }

    /** Writes all. Whatever fails, none is still being written when it returns. */
    static void write(List<Part> parts) throws IOException {
        CompletableFuture<?>[] begun = parts.stream()
                .map(part -> CompletableFuture.runAsync(() -> written(part)))
                .toArray(CompletableFuture<?>[]::new);
        try {
            CompletableFuture.allOf(begun).join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof UncheckedIOException failed) {
                throw Objects.requireNonNull(failed.getCause());
            }
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e.getCause() instanceof RuntimeException failed ? failed : e;
        }
    }

    private static void written(Part part) {
        try {
            part.write();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private SideBySide() {}
}
