package org.secondment.roi.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.UnknownHostException;
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

    /** The first line, without the page that Hadoop refers to. */
    private static String words(IOException cause) {
        String line = Objects.requireNonNullElse(cause.getMessage(), "")
                .lines()
                .findFirst()
                .orElse("")
                .replaceFirst("; For more details see:.*", "")
                .replaceFirst("[.]?\\s*$", "");
        if (cause instanceof UnknownHostException) {
            return "nobody knows the host " + line;
        }
        return line.isEmpty() ? cause.getClass().getSimpleName() : line;
    }
}
