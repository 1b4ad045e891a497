package org.secondment.roi.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.secondment.roi.publish.Runs.PERIOD;
import static org.secondment.roi.publish.Runs.folders;
import static org.secondment.roi.publish.Runs.plan;
import static org.secondment.roi.publish.Runs.publish;
import static org.secondment.roi.publish.Runs.shown;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublicationTest {

    @TempDir
    Path output;

    @Test
    void pointerAndLinkShowTheRunPublishedLast() throws IOException {
        Published first = publish(output, "aaa1");
        Published second = publish(output, "bbb2");

        assertThat(first.folder()).isEqualTo(output.resolve("runs/2026-Q3/aaa1"));
        assertThat(second.folder()).isEqualTo(output.resolve("runs/2026-Q3/bbb2"));
        assertThat(shown(output)).isEqualTo("bbb2");
        assertThat(Files.readSymbolicLink(output.resolve(PERIOD))).isEqualTo(Path.of("runs/2026-Q3/bbb2"));
        assertThat(second.remarks()).isEmpty();
    }

    @Test
    void theRunBeforeStaysForWhoeverReadsIt() {
        Published first = publish(output, "aaa1");
        publish(output, "bbb2");

        Runs.mustBeWhole(first.folder(), "aaa1");
        assertThat(folders(output)).containsExactly("aaa1", "bbb2");
    }

    @Test
    void nothingButRunsPointerLinkAndLockFolderStays() {
        publish(output, "aaa1");

        assertThat(Runs.names(output)).containsExactly(PERIOD, "latest", "locks", "runs");
        assertThat(Runs.names(output.resolve("latest"))).containsExactly("2026-Q3.json");
        assertThat(Runs.names(output.resolve("locks"))).isEmpty();
        assertThat(folders(output)).containsExactly("aaa1");
    }

    @Test
    void periodsDoNotTouchEachOther() {
        publish(output, "aaa1");
        try (Lock lock = Lock.take(output, "2026-Q4")) {
            Publication run = Publication.begin(output, "2026-Q4", "ccc3", lock);
            Runs.write(run.folder(), "fourth quarter");
            assertThatThrownBy(() -> run.publish(plan("ccc3"))).hasMessageContaining("2026-Q3 ccc3");
        }

        assertThat(shown(output)).isEqualTo("aaa1");
        assertThat(Pointer.periods(output)).containsExactly(PERIOD);
        assertThat(Pointer.read(output, "2026-Q4")).isEmpty();
    }

    @Test
    void theShownRunIsFoundByItsId() {
        Published run = publish(output, "aaa1");

        assertThat(Publication.published(output, Runs.PERIOD, "aaa1")).contains(run.folder());
        assertThat(Publication.published(output, Runs.PERIOD, "bbb2")).isEmpty();
    }

    @Test
    void nothingIsFoundBeforeTheFirstRun() {
        assertThat(Publication.published(output, Runs.PERIOD, "aaa1")).isEmpty();
        assertThat(Publication.published(output.resolve("missing"), Runs.PERIOD, "aaa1"))
                .isEmpty();
    }

    @Test
    void aRunThatIsNoLongerShownIsShownAgainFromItsOwnFolder() {
        publish(output, "aaa1");
        publish(output, "bbb2");
        assertThat(Publication.published(output, Runs.PERIOD, "aaa1")).isEmpty();

        Published again = publish(output, "aaa1");

        assertThat(again.folder()).isEqualTo(output.resolve("runs/2026-Q3/aaa1"));
        assertThat(again.remarks()).singleElement().asString().contains("they were kept");
        assertThat(shown(output)).isEqualTo("aaa1");
        assertThat(folders(output)).containsExactly("aaa1", "bbb2");
        assertThat(Publication.published(output, Runs.PERIOD, "aaa1")).contains(again.folder());
    }

    @Test
    void aForcedRunWithEqualFilesKeepsTheFolderThatReadersUse() throws IOException {
        Path report = publish(output, "aaa1").folder().resolve("board/report.html");
        Object file = Files.getAttribute(report, "basic:fileKey");

        publish(output, "aaa1");

        assertThat(Files.getAttribute(report, "basic:fileKey")).isEqualTo(file);
        assertThat(folders(output)).containsExactly("aaa1");
    }

    @Test
    void aForcedRunWithOtherFilesStandsBesideTheOldOne() {
        Published old = publish(output, "aaa1", "one JDK");
        Published other = publish(output, "aaa1", "another JDK");

        assertThat(other.folder()).isEqualTo(output.resolve("runs/2026-Q3/aaa1.2"));
        Runs.mustBeWhole(old.folder(), "aaa1");
        assertThat(shown(output)).isEqualTo("aaa1");
        assertThat(Publication.published(output, Runs.PERIOD, "aaa1")).contains(other.folder());
    }

    @Test
    void somethingElseInTheLinksPlaceIsLeftAlone() throws IOException {
        Files.writeString(output.resolve(PERIOD), "notes of the partner");

        Published run = publish(output, "aaa1");

        assertThat(output.resolve(PERIOD)).hasContent("notes of the partner");
        assertThat(run.remarks()).singleElement().asString().contains("2026-Q3 was not set", "latest/2026-Q3.json");
        assertThat(Publication.published(output, Runs.PERIOD, "aaa1")).contains(run.folder());
    }

    @Test
    void aRunThatFailsLeavesNothingOfItself() {
        publish(output, "aaa1");
        assertThatThrownBy(() -> {
                    try (Lock lock = Lock.take(output, PERIOD);
                            Publication run = Publication.begin(output, PERIOD, "bbb2", lock)) {
                        Runs.write(run.folder(), "half");
                        throw new IOException("No space left on device");
                    }
                })
                .isInstanceOf(IOException.class);

        assertThat(folders(output)).containsExactly("aaa1");
        assertThat(Runs.names(output.resolve("locks"))).isEmpty();
        assertThat(shown(output)).isEqualTo("aaa1");
    }
}
