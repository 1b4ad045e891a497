package org.secondment.roi.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.secondment.roi.publish.Runs.PERIOD;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class KilledRunTest {

    @TempDir
    Path output;

    @Test
    @Timeout(value = 3, unit = TimeUnit.MINUTES)
    void aKilledProcessLeavesAWholeReportAndDoesNotBlockTheNextRun() throws Exception {
        Runs.publish(output, "first");
        for (int delay : new int[] {0, 7, 19, 31, 53, 97}) {
            killAfter(Duration.ofMillis(delay));

            assertThat(Runs.shown(output)).startsWith("child");
            Path linked = output.resolve(PERIOD).toRealPath();
            Runs.mustBeWhole(linked, linked.getFileName().toString());

            deleteLocksNotYetWritten();
            Runs.publish(output, "next" + delay);
            assertThat(Publication.published(output, Runs.PERIOD, "next" + delay))
                    .isPresent();
            assertThat(Runs.folders(output)).noneMatch(name -> name.endsWith(".part"));
            assertThat(Runs.names(output.resolve("locks"))).isEmpty();
            assertThat(Runs.names(output.resolve("latest"))).containsExactly("2026-Q3.json");
        }
    }

    /** Killed between making a lock, or a claim on it, and writing it, a run blocks the next for a minute, and says so. */
    private void deleteLocksNotYetWritten() throws IOException {
        for (String name : Runs.names(output.resolve("locks"))) {
            Path lock = output.resolve("locks").resolve(name);
            if (Files.size(lock) == 0) {
                Files.delete(lock);
            }
        }
    }

    private void killAfter(Duration delay) throws IOException, InterruptedException {
        Path log = output.resolveSibling("child.log");
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xshare:auto",
                        "-cp",
                        System.getProperty("java.class.path", "."),
                        PublishingLoop.class.getName(),
                        output.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            while (!Runs.shown(output).startsWith("child")) {
                assertThat(child.isAlive()).as(() -> text(log.toFile())).isTrue();
                Thread.sleep(5);
            }
            Thread.sleep(delay.toMillis());
        } finally {
            assertThat(child.isAlive()).as(() -> text(log.toFile())).isTrue();
            child.destroyForcibly().waitFor();
        }
    }

    private static String text(File log) {
        try {
            return Files.readString(log.toPath());
        } catch (IOException e) {
            return e.toString();
        }
    }
}
