package org.secondment.roi.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.secondment.roi.publish.Runs.PERIOD;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadersTest {

    private static final int RUNS = 40;

    @TempDir
    Path output;

    private final AtomicBoolean done = new AtomicBoolean();

    @Test
    void aReaderSeesTheOldReportOrTheNewOneButNeverHalfOfOne() throws Exception {
        Runs.publish(output, "run0");
        ExecutorService readers = Executors.newFixedThreadPool(2);
        try {
            Future<Set<String>> byPointer = readers.submit(() -> readUntilDone(() -> Runs.shown(output)));
            Future<Set<String>> byLink = readers.submit(() -> readUntilDone(this::linked));
            try {
                for (int n = 1; n <= RUNS; n++) {
                    Runs.publish(output, "run" + n % 7);
                }
            } finally {
                done.set(true);
            }
            assertThat(byPointer.get()).hasSizeGreaterThan(2);
            assertThat(byLink.get()).hasSizeGreaterThan(2);
        } finally {
            readers.shutdownNow();
        }
    }

    private Set<String> readUntilDone(Callable<String> read) throws Exception {
        Set<String> seen = new TreeSet<>();
        while (!done.get()) {
            seen.add(read.call());
        }
        return seen;
    }

    private String linked() throws Exception {
        Path run = output.resolve(PERIOD).toRealPath();
        String runId = run.getFileName().toString();
        Runs.mustBeWhole(run, runId);
        return runId;
    }
}
