package org.secondment.roi;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A small file that says how the last run ended, also when it failed; figures never depend on it. */
final class LastResult {

    private final Path file;

    LastResult(Path output) {
        this.file = output.resolve("last-run.json");
    }

    void write(Map<String, ?> result) {
        Map<String, Object> all = new TreeMap<>(result);
        all.put(
                "ended",
                Clock.systemUTC().instant().truncatedTo(ChronoUnit.SECONDS).toString());
        Path temporary = file.resolveSibling(
                "." + file.getFileName() + "." + ProcessHandle.current().pid());
        try {
            Files.createDirectories(file.resolveSibling("."));
            Files.writeString(temporary, Json.line(all) + "\n", StandardCharsets.UTF_8);
            Restricted.only(temporary);
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            System.err.println(file + " cannot be written: " + e.getMessage());
        }
    }

    Optional<String> read() {
        try {
            return Optional.of(Files.readString(file, StandardCharsets.UTF_8).strip());
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
