package org.secondment.roi.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.secondment.roi.publish.Runs.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run beside its manifest. */
class DeviationTest {

    @TempDir
    private Path output;

    private Path run = Path.of("");

    @BeforeEach
    void aRun() {
        run = publish(output, "aaa1").folder();
    }

    @Test
    void aRunAsItWasPublishedHasNone() {
        assertThat(Deviation.isRun(run)).isTrue();
        assertThat(Deviation.isRun(run.resolve("board"))).isFalse();
        assertThat(Deviation.of(run)).isEmpty();
    }

    @Test
    void whatIsMissingChangedOrAddedIsNamed() throws IOException {
        Files.delete(run.resolve("board/tables/clients.csv"));
        Files.writeString(run.resolve("board/report.html"), "another report");
        Files.writeString(run.resolve("board/notes.txt"), "somebody's notes");

        assertThat(Deviation.of(run))
                .containsExactly(
                        new Deviation("board/notes.txt", "does not stand in the manifest"),
                        new Deviation("board/report.html", "is not the file that the manifest lists"),
                        new Deviation("board/tables/clients.csv", "stands in the manifest and is missing"));
    }

    @Test
    void aRestrictedFolderThatPurgeTookAwayIsNone() throws IOException {
        Files.delete(run.resolve("restricted/rejected.csv"));
        assertThat(Deviation.of(run)).hasSize(1);

        Files.delete(run.resolve("restricted"));

        assertThat(Deviation.of(run)).isEmpty();
    }
}
