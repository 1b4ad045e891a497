package org.secondment.roi.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.secondment.roi.publish.Runs.PERIOD;
import static org.secondment.roi.publish.Runs.plan;
import static org.secondment.roi.publish.Runs.publish;
import static org.secondment.roi.publish.Runs.shown;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs that are not fit to be published. */
class RefusedRunTest {

    @TempDir
    Path output;

    @Test
    void aLinkInsideTheRunIsRefused() throws IOException {
        publish(output, "aaa1");
        Path secret = Files.writeString(output.resolve("secret.txt"), "salaries");
        try (Lock lock = Lock.take(output, PERIOD)) {
            Publication run = Publication.begin(output, PERIOD, "bbb2", lock);
            Runs.write(run.folder(), "new");
            Files.createSymbolicLink(run.folder().resolve("board/secret.txt"), secret);

            assertThatThrownBy(() -> run.publish(plan("bbb2")))
                    .isInstanceOf(Unpublishable.class)
                    .hasMessageContaining("board/secret.txt is a link");
        }
        assertThat(shown(output)).isEqualTo("aaa1");
    }

    @Test
    void aFileStillBeingWrittenIsNotPublished() {
        publish(output, "aaa1");
        try (Lock lock = Lock.take(output, PERIOD)) {
            Layout layout = new Layout(output, PERIOD);
            Path[] folder = new Path[1];
            Publication run = Publication.begin(layout, "bbb2", lock, step -> {
                if (step == Publication.Step.LISTED) {
                    Runs.write(folder[0], "other text of more than the length that was listed");
                }
            });
            folder[0] = run.folder();
            Runs.write(run.folder(), "new");

            assertThatThrownBy(() -> run.publish(plan("bbb2")))
                    .isInstanceOf(Unpublishable.class)
                    .hasMessageContaining("board/report.html changed after it was finished");
        }
        assertThat(shown(output)).isEqualTo("aaa1");
    }

    @Test
    void anEmptyRunIsABug() {
        try (Lock lock = Lock.take(output, PERIOD)) {
            Publication run = Publication.begin(output, PERIOD, "aaa1", lock);
            assertThatThrownBy(() -> run.publish(plan("aaa1"))).isInstanceOf(IllegalStateException.class);
        }
        assertThat(Pointer.read(output, PERIOD)).isEmpty();
    }

    @Test
    void namesThatLeadElsewhereAreRefused() {
        assertThatThrownBy(() -> Lock.take(output, "../2026")).hasMessageContaining("expected one such as 2026-Q3");
        assertThatThrownBy(() -> Lock.take(output, "runs")).isInstanceOf(IllegalArgumentException.class);
        try (Lock lock = Lock.take(output, PERIOD)) {
            assertThatThrownBy(() -> Publication.begin(output, PERIOD, "../aaa1", lock))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> Publication.begin(output, "2026-Q2", "aaa1", lock))
                    .hasMessageContaining("the lock is for");
        }
    }
}
