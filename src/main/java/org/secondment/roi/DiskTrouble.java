package org.secondment.roi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.spark.SparkThrowable;

/** What a system says when it cannot read or write, and what to do then. */
enum DiskTrouble {
    FULL("make room and run again", "No space left on device", "Disk quota exceeded"),
    READ_ONLY("let it be written to, or choose another folder, and run again", "Read-only file system"),
    DENIED("let the user who runs this own it, and run again", "Permission denied", "Operation not permitted"),
    GONE("run again", "No such file or directory");

    private static final String SPILL =
            "Spark cannot use the folder for what does not fit into memory, SPARK_LOCAL_DIRS";

    private final String advice;
    private final List<String> words;

    DiskTrouble(String advice, String... words) {
        this.advice = advice;
        this.words = List.of(words);
    }

    /**
     * One sentence that holds no value of a record: what cannot be used, why, and what to do; empty where the disk had no
     * part in it.
     */
    static Optional<String> sentence(Throwable thrown) {
        Optional<String> words = causes(thrown, IOException.class)
                .reduce((above, below) -> below)
                .flatMap(DiskTrouble::words);
        Optional<DiskTrouble> known = words.flatMap(DiskTrouble::of);
        String advice = "; " + known.map(trouble -> trouble.advice).orElse("run again");
        Optional<String> place = place(thrown);
        if (place.isEmpty()
                && known.isPresent()
                && causes(thrown, SparkThrowable.class).findAny().isPresent()) {
            return words.map(why -> SPILL + " (" + why + ")" + advice);
        }
        return place.map(used -> used
                + words.filter(why -> !used.contains(why))
                        .map(why -> " (" + why + ")")
                        .orElse("")
                + advice);
    }

    /** What the program says of the place that it used; it knows nothing of those that Spark uses. */
    private static Optional<String> place(Throwable thrown) {
        return causes(thrown, UncheckedIOException.class)
                .findFirst()
                .map(DiskTrouble::message)
                .or(() -> thrown instanceof IOException ? Optional.of(message(thrown)) : Optional.empty());
    }

    private static Optional<DiskTrouble> of(String words) {
        return Arrays.stream(values())
                .filter(trouble -> trouble.words.contains(words))
                .findFirst();
    }

    /** The system's own words: the known ones among them, else all. */
    private static Optional<String> words(IOException cause) {
        if (cause instanceof AccessDeniedException) {
            return Optional.of(DENIED.words.get(0));
        }
        if (cause instanceof NoSuchFileException) {
            return Optional.of(GONE.words.get(0));
        }
        return Arrays.stream(values())
                .flatMap(trouble -> trouble.words.stream())
                .filter(message(cause)::contains)
                .findFirst()
                .or(() -> Optional.of(message(cause)).filter(all -> !all.isEmpty()));
    }

    private static String message(Throwable thrown) {
        return Objects.requireNonNullElse(thrown.getMessage(), "")
                .lines()
                .findFirst()
                .orElse("");
    }

    private static <T> Stream<T> causes(Throwable thrown, Class<T> kind) {
        return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause)
                .filter(kind::isInstance)
                .map(kind::cast);
    }
}
