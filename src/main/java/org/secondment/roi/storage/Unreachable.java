package org.secondment.roi.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/**
 * A remote file cannot be read or written now, and perhaps later: one sentence that names it. Unchecked, because the
 * questions of {@link java.nio.file.Files}, such as whether a file exists, answer no to every {@link IOException}.
 */
public final class Unreachable extends UncheckedIOException {

    private static final long serialVersionUID = 1L;

    Unreachable(String path, IOException cause) {
        super(path + " cannot be reached: " + words(cause) + "; run again once it can.", cause);
    }

    private static String words(IOException cause) {
        String message = Objects.requireNonNullElse(cause.getMessage(), "").strip();
        return message.lines()
                .findFirst()
                .filter(line -> !line.isBlank())
                .map(line -> line.endsWith(".") ? line.substring(0, line.length() - 1) : line)
                .orElse(cause.getClass().getSimpleName());
    }
}
