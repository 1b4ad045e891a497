package org.secondment.roi.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.secondment.roi.publish.Runs.PERIOD;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.secondment.roi.storage.Faults;
import org.secondment.roi.storage.StoreOnDisk;
import org.secondment.roi.storage.Unreachable;

/** A remote output of which one step fails, whichever it is. */
class RemoteFaultsTest {

    private static final long NO_PROCESS = 1L << 40;
    /** What fails while it is read fails at once. */
    private static final Pattern READING = Pattern.compile("status|list|open|read");

    private static final int FEWEST_STEPS = 60;
    private static final Duration WHEN_HALF_LOCKS_ARE_STALE = Duration.ofMinutes(2);

    @TempDir
    private Path disk;

    @AfterEach
    void nothingFails() {
        Faults.none();
    }

    @ParameterizedTest
    @CsvSource({"hdfs,BEFORE", "hdfs,AFTER", "hdfs,EVER_AFTER", "s3a,BEFORE", "s3a,AFTER", "s3a,EVER_AFTER"})
    void whicheverStepFailsReadersFindOneWholeReportAndTheNextRunIsClean(String scheme, Faults.When when) {
        Path output = StoreOnDisk.in(scheme, disk);
        publish(output, "first");
        Faults.none();
        publish(output, "run0");
        List<String> steps = Faults.steps();
        assertThat(steps).hasSizeGreaterThan(FEWEST_STEPS);
        Disk.delete(disk.resolve("runs/2026-Q3/first"));
        String before = "run0";
        for (int step = 1; step <= steps.size(); step++) {
            if (when != Faults.When.AFTER
                    || !READING.matcher(steps.get(step - 1)).lookingAt()) {
                before = publishedAtLast(output, before, step, when);
            }
        }
    }

    /** The run, which is published when it is tried again. */
    private String publishedAtLast(Path output, String before, int step, Faults.When when) {
        String run = "run" + step;
        Faults.at(step, when);
        Optional<Unreachable> trouble = tried(output, run);
        Faults.none();

        assertThat(Runs.shown(output)).isIn(trouble.isPresent() ? List.of(before, run) : List.of(run));
        trouble.ifPresent(
                one -> assertThat(one.getMessage())
                        .matches(
                                "[a-z0-9]+://test/.* cannot be reached: the network failed at [a-z]+; run again once it can[.]"));

        publish(output, run);
        assertThat(Runs.shown(output)).isEqualTo(run);
        mustBeTidy(before, run);
        Disk.delete(disk.resolve("runs").resolve(PERIOD).resolve(before));
        return run;
    }

    private static Optional<Unreachable> tried(Path output, String run) {
        try {
            publish(output, run);
            return Optional.empty();
        } catch (Unreachable e) {
            return Optional.of(e);
        }
    }

    /** Under a lock whose owner is gone by the time the next run comes. */
    private static void publish(Path output, String runId) {
        Layout layout = new Layout(output, PERIOD);
        Clock later = Clock.offset(Clock.systemUTC(), WHEN_HALF_LOCKS_ARE_STALE);
        try (Lock lock = Lock.take(layout, Runs.holder(NO_PROCESS, ""), later);
                Publication run = Publication.begin(output, PERIOD, runId, lock)) {
            Runs.write(run.folder(), runId.substring(runId.length() - 1));
            run.publish(Runs.plan(runId));
        }
    }

    private void mustBeTidy(String before, String run) {
        assertThat(Runs.names(disk)).containsExactly("latest", "locks", "runs");
        assertThat(Runs.names(disk.resolve("latest"))).containsExactly("2026-Q3.json");
        assertThat(Runs.names(disk.resolve("locks"))).isEmpty();
        assertThat(Runs.folders(disk)).containsOnly(before, run);
    }
}
