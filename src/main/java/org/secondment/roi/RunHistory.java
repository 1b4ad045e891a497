package org.secondment.roi;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** How the last runs ended, oldest first, also those that failed; figures never depend on it. */
final class RunHistory {

    private static final int KEPT = 100;

    private final Note all;
    private final Note last;

    RunHistory(Path output) {
        this.all = new Note(output, "run-history.jsonl");
        this.last = new Note(output, "last-run.json");
    }

    /**
     * The end of one run; it holds no value of any record.
     *
     * @param ended ISO instant, in whole seconds
     * @param run its id; blank where it published nothing
     * @param reason why it failed; blank where it did not
     */
    @JsonPropertyOrder(alphabetic = true)
    record End(int exit, String run, String reason, String ended, long seconds) {

        static End published(Path folder, Instant ended, Duration took) {
            return of(Exit.PUBLISHED, folder.getFileName().toString(), "", ended, took);
        }

        static End failed(Failure failure, Instant ended, Duration took) {
            return of(failure.exit(), "", failure.reason(), ended, took);
        }

        static End stopped(Instant ended, Duration took) {
            return of(Exit.STOPPED, "", "stopped by a signal before it had published; run again", ended, took);
        }

        private static End of(Exit exit, String run, String reason, Instant ended, Duration took) {
            return new End(
                    exit.code(),
                    run,
                    reason,
                    ended.truncatedTo(ChronoUnit.SECONDS).toString(),
                    took.toSeconds());
        }

        boolean isSuccess() {
            return exit == Exit.PUBLISHED.code();
        }

        Instant at() {
            return Instant.parse(ended);
        }
    }

    /** Notes an end as the last one; those of long ago are forgotten, but never the last success. */
    void add(End end) throws IOException {
        List<End> known = read();
        List<End> kept = new ArrayList<>(known.subList(Math.max(0, known.size() + 1 - KEPT), known.size()));
        if (!end.isSuccess() && kept.stream().noneMatch(End::isSuccess)) {
            lastSuccess().ifPresent(success -> kept.add(0, success));
        }
        kept.add(end);
        last.write(Json.line(end) + "\n");
        all.write(kept.stream().map(one -> Json.line(one) + "\n").collect(Collectors.joining()));
    }

    /** Where that is written. */
    Path file() {
        return last.file();
    }

    /** Lines that cannot be read are left out; none where nothing ever ran. */
    List<End> ends() {
        try {
            return read();
        } catch (IOException e) {
            return List.of();
        }
    }

    private List<End> read() throws IOException {
        if (!Files.exists(all.file())) {
            return List.of();
        }
        return Files.readAllLines(all.file(), StandardCharsets.UTF_8).stream()
                .flatMap(line -> Json.read(line, End.class).stream())
                .toList();
    }

    /** The last one that published, or had nothing to do. */
    Optional<End> lastSuccess() {
        return ends().stream().filter(End::isSuccess).reduce((earlier, later) -> later);
    }
}
