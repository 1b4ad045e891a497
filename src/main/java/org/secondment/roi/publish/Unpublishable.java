package org.secondment.roi.publish;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;

/** The output cannot be written or read: one sentence that names the path; what readers see has not changed. */
public final class Unpublishable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Unpublishable(String sentence) {
        super(sentence);
    }

    private Unpublishable(String sentence, IOException cause) {
        super(sentence, cause);
    }

    /** What went wrong at a path, and what to do about it. */
    public static Unpublishable at(Path path, IOException cause) {
        return new Unpublishable(path + " cannot be used: " + reason(cause), cause);
    }

    static Unpublishable damaged(Path file, IOException cause) {
        return new Unpublishable(file + " is damaged; delete it and run again.", cause);
    }

    private static String reason(IOException cause) {
        String words = words(cause);
        if (cause instanceof FileAlreadyExistsException || words.contains("Not a directory")) {
            return "a file stands where a folder is needed; choose another output folder.";
        }
        if (cause instanceof AccessDeniedException) {
            return "permission denied; let the user who runs this own it, or choose another output folder.";
        }
        if (cause instanceof NoSuchFileException) {
            return "it is not there any more; run again.";
        }
        if (words.contains("Read-only file system")) {
            return "the file system is read-only; choose another output folder.";
        }
        if (words.contains("No space left") || words.contains("quota exceeded")) {
            return "the disk is full; make room and run again.";
        }
        return words;
    }

    private static String words(IOException cause) {
        String reason = cause instanceof FileSystemException e ? e.getReason() : cause.getMessage();
        return Objects.requireNonNullElse(reason, cause.getClass().getSimpleName());
    }
}
