package org.secondment.roi.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.secondment.roi.publish.Runs.PERIOD;
import static org.secondment.roi.publish.Runs.publish;
import static org.secondment.roi.publish.Runs.shown;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.secondment.roi.publish.Publication.Step;

class StoppedRunTest {

    private static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    @TempDir
    Path output;

    @ParameterizedTest
    @EnumSource(Step.class)
    void aRunStoppedAnywhereLeavesAWholeReportAndTheNextOneIsClean(Step last) throws IOException {
        publish(output, "aaa1");

        stopAfter(last, "bbb2");

        boolean flipped = last.compareTo(Step.POINTER_FLIPPED) >= 0;
        assertThat(shown(output)).isEqualTo(flipped ? "bbb2" : "aaa1");
        Path linked = output.resolve(PERIOD).toRealPath();
        Runs.mustBeWhole(linked, last == Step.LINK_FLIPPED ? "bbb2" : "aaa1");

        publish(output, "ccc3");
        assertThat(shown(output)).isEqualTo("ccc3");
        mustBeTidy("ccc3");
    }

    @ParameterizedTest
    @EnumSource(Step.class)
    void theSameRunCanBeRunAgain(Step last) throws IOException {
        stopAfter(last, "bbb2");

        boolean finished = last == Step.LINK_FLIPPED;
        assertThat(Publication.published(output, Runs.PERIOD, "bbb2").isPresent())
                .isEqualTo(finished);

        publish(output, "bbb2");
        assertThat(Publication.published(output, Runs.PERIOD, "bbb2")).contains(output.resolve("runs/2026-Q3/bbb2"));
        assertThat(Runs.folders(output)).containsExactly("bbb2");
        mustBeTidy("bbb2");
    }

    @Test
    void orphansAreSweptAndCompleteRunsAndOtherPeriodsAreNot() throws IOException {
        publish(output, "aaa1");
        publish(output, "bbb2");
        Files.createDirectories(output.resolve("runs/2026-Q3/ddd4/board"));
        Path part = Files.createDirectories(output.resolve("runs/2026-Q3/.eee5.x.part"));
        Path other = Files.createDirectories(output.resolve("runs/2026-Q2/.eee5.x.part"));
        Path pointer = Files.writeString(output.resolve("latest/.2026-Q3.json.x.tmp"), "{");
        Path otherPointer = Files.writeString(output.resolve("latest/.2026-Q2.json.x.tmp"), "{");
        Path claim = Files.writeString(output.resolve("locks/2026-Q3.lock.token"), "{");
        Path otherLock = Files.writeString(output.resolve("locks/2026-Q2.lock"), "{");

        Published run = publish(output, "ccc3");

        assertThat(output.resolve("runs/2026-Q3/ddd4")).doesNotExist();
        assertThat(part).doesNotExist();
        assertThat(pointer).doesNotExist();
        assertThat(claim).doesNotExist();
        assertThat(other).exists();
        assertThat(otherPointer).exists();
        assertThat(otherLock).exists();
        assertThat(Runs.folders(output)).containsExactly("aaa1", "bbb2", "ccc3");
        assertThat(run.remarks()).hasSize(4).allMatch(text -> text.startsWith("Removed what a stopped run left: "));
    }

    @Test
    void sweepingDoesNotFollowLinks() throws IOException {
        Path kept = Files.createDirectories(output.resolve("elsewhere/folder"));
        Path part = Files.createDirectories(output.resolve("runs/2026-Q3/.eee5.x.part"));
        Files.createSymbolicLink(part.resolve("link"), output.resolve("elsewhere"));

        publish(output, "aaa1");

        assertThat(part).doesNotExist();
        assertThat(kept).exists();
    }

    private void stopAfter(Step last, String runId) {
        try (Lock lock = Lock.take(output, PERIOD)) {
            assertThatThrownBy(() -> {
                        Publication run =
                                Publication.begin(new Layout(output, PERIOD), runId, lock, step -> stopAt(last, step));
                        Runs.write(run.folder(), "report of " + runId);
                        run.publish(Runs.plan(runId));
                    })
                    .isInstanceOf(Stopped.class);
        }
    }

    private static void stopAt(Step last, Step step) {
        if (step == last) {
            throw new Stopped();
        }
    }

    private void mustBeTidy(String runId) throws IOException {
        assertThat(Files.readSymbolicLink(output.resolve(PERIOD))).isEqualTo(Path.of("runs/2026-Q3", runId));
        assertThat(Runs.names(output)).containsExactly(PERIOD, "latest", "locks", "runs");
        assertThat(Runs.names(output.resolve("latest"))).containsExactly("2026-Q3.json");
        assertThat(Runs.names(output.resolve("locks"))).isEmpty();
        assertThat(Runs.folders(output)).noneMatch(name -> name.startsWith("."));
    }
}
