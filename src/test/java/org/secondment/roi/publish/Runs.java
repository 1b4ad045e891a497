package org.secondment.roi.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Small runs for tests: three files that all say which run they are of; and locks that were left behind. */
final class Runs {

    static final String PERIOD = "2026-Q3";

    private static final List<String> FILES =
            List.of("board/report.html", "board/tables/clients.csv", "restricted/rejected.csv");

    static Published publish(Path output, String runId) {
        return publish(output, runId, "report of " + runId);
    }

    static Published publish(Path output, String runId, String content) {
        try (Lock lock = Lock.take(output, PERIOD);
                Publication run = Publication.begin(output, PERIOD, runId, lock)) {
            write(run.folder(), content);
            return run.publish(plan(runId));
        }
    }

    static void write(Path folder, String content) {
        try {
            for (String file : FILES) {
                Path path = folder.resolve(file);
                Files.createDirectories(path.resolveSibling(""));
                Files.writeString(path, file + " | " + content.repeat(2000));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Manifest plan(String runId) {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("quarter", PERIOD);
        settings.put("base_length", "4");
        settings.put("firm", "Größe & Söhne");
        Map<String, String> bills = new LinkedHashMap<>();
        bills.put("table", "bills");
        bills.put("read", "1204");
        bills.put("accepted", "1201");
        bills.put("rejected", "3");
        return new Manifest(
                PERIOD,
                runId,
                "2026-09-30",
                "1.0.0",
                "5e77",
                settings,
                "",
                List.of(new Fingerprint("bills.csv", 48_213, "b1")),
                List.of(bills),
                Manifest.DeleteAfter.UNKNOWN,
                List.of());
    }

    /** The run that readers are shown; fails unless each of its files is whole and says the same run. */
    static String shown(Path output) {
        Pointer pointer = Pointer.read(output, PERIOD).orElseThrow();
        mustBeWhole(pointer.in(output), pointer.runId());
        return pointer.runId();
    }

    static void mustBeWhole(Path folder, String runId) {
        Manifest manifest = Manifest.read(folder);
        assertThat(manifest.runId()).isEqualTo(runId);
        assertThat(manifest.outputs()).extracting(Fingerprint::path).containsExactlyElementsOf(FILES);
        for (Fingerprint file : manifest.outputs()) {
            assertThat(Contents.fingerprint(file.path(), folder.resolve(file.path())))
                    .isEqualTo(file);
        }
    }

    /** A process on this machine that holds a lock for the next hour. */
    static Holder holder(long pid, String started) {
        Holder me = Holder.thisProcess(Instant.now(), Duration.ofHours(1));
        return new Holder(me.token(), "ada", me.host(), me.processSpace(), pid, started, me.since(), me.until());
    }

    /** The lock of the period as a process left it that did not release it. */
    static void leaveLock(Path output, Holder holder) {
        try {
            Files.write(output.resolve("locks").resolve(PERIOD + ".lock"), holder.json());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Names in the folder of the period's runs, hidden ones too. */
    static List<String> folders(Path output) {
        return names(output.resolve("runs").resolve(PERIOD));
    }

    static List<String> names(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(p -> p.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Runs() {}
}
