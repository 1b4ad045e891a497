package org.secondment.roi;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

/** A small file that says how the last run ended, also when it failed; figures never depend on it. */
final class LastResult {

    private final Note note;

    LastResult(Path output) {
        this.note = new Note(output, "last-run.json");
    }

    /** The folder that the run publishes; however the run ends, it is written down. */
    Path of(Supplier<Path> run) {
        try {
            Path published = run.get();
            write(Map.of(
                    "exit",
                    Exit.PUBLISHED.code(),
                    "run",
                    published.getFileName().toString()));
            return published;
        } catch (Throwable e) {
            Failure failure = Failure.of(e);
            write(Map.of("exit", failure.exit().code(), "reason", failure.reason()));
            throw e;
        }
    }

    private void write(Map<String, ?> result) {
        Map<String, Object> all = new TreeMap<>(result);
        all.put(
                "ended",
                Clock.systemUTC().instant().truncatedTo(ChronoUnit.SECONDS).toString());
        try {
            note.write(Json.line(all) + "\n");
        } catch (IOException e) {
            System.err.println(note.file() + " cannot be written: " + e.getMessage());
        }
    }

    Optional<String> read() {
        try {
            return Optional.of(
                    Files.readString(note.file(), StandardCharsets.UTF_8).strip());
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
