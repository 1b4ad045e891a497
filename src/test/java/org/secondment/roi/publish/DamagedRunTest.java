package org.secondment.roi.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.secondment.roi.publish.Runs.PERIOD;
import static org.secondment.roi.publish.Runs.folders;
import static org.secondment.roi.publish.Runs.publish;
import static org.secondment.roi.publish.Runs.shown;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Published files that were changed, cut or deleted since. */
class DamagedRunTest {

    @TempDir
    Path output;

    @Test
    void aDamagedFileIsFoundAndTheRunPublishedAgain() throws IOException {
        Path old = publish(output, "aaa1").folder();
        Path report = old.resolve("board/report.html");
        byte[] bytes = Files.readAllBytes(report);
        bytes[17] ^= 1;
        Files.write(report, bytes);
        assertThat(Publication.published(output, Runs.PERIOD, "aaa1")).isEmpty();

        Published again = publish(output, "aaa1");

        assertThat(again.folder()).isNotEqualTo(old);
        assertThat(shown(output)).isEqualTo("aaa1");
        assertThat(Publication.published(output, Runs.PERIOD, "aaa1")).contains(again.folder());
    }

    @Test
    void aMissingFileACutFileAndADamagedManifestAreFound() throws IOException {
        Path missing = publish(output, "aaa1").folder().resolve("restricted/rejected.csv");
        Files.delete(missing);
        assertThat(Publication.published(output, Runs.PERIOD, "aaa1")).isEmpty();

        Path cut = publish(output, "bbb2").folder().resolve("board/report.html");
        Files.writeString(cut, "");
        assertThat(Publication.published(output, Runs.PERIOD, "bbb2")).isEmpty();

        Path manifest = publish(output, "ccc3").folder().resolve("manifest.json");
        Files.writeString(manifest, Files.readString(manifest).replace("1204", "1205"));
        assertThat(Publication.published(output, Runs.PERIOD, "ccc3")).isEmpty();
    }

    @Test
    void aRunWithoutManifestIsNotPublishedAndStaysWhileItIsShown() throws IOException {
        Path folder = publish(output, "aaa1").folder();
        Files.delete(folder.resolve("manifest.json"));
        assertThat(Publication.published(output, Runs.PERIOD, "aaa1")).isEmpty();

        assertThat(publish(output, "aaa1").folder()).isEqualTo(output.resolve("runs/2026-Q3/aaa1.2"));
        assertThat(folder).exists();

        publish(output, "aaa1");
        assertThat(folder).doesNotExist();
        assertThat(folders(output)).containsExactly("aaa1.2");
        assertThat(shown(output)).isEqualTo("aaa1");
    }

    @Test
    void aDamagedPointerIsReplaced() throws IOException {
        publish(output, "aaa1");
        Path pointer = output.resolve("latest/2026-Q3.json");
        Files.writeString(pointer, "{\"period\": ");
        assertThatThrownBy(() -> Pointer.read(output, PERIOD))
                .isInstanceOf(Unpublishable.class)
                .hasMessage(pointer + " is damaged; delete it and run again.");
        assertThat(Publication.published(output, Runs.PERIOD, "aaa1")).isEmpty();

        publish(output, "aaa1");

        assertThat(Publication.published(output, Runs.PERIOD, "aaa1")).contains(output.resolve("runs/2026-Q3/aaa1"));
    }

    @Test
    void aPointerThatLeadsOutOfTheRunsIsNotFollowed() throws IOException {
        publish(output, "aaa1");
        Path pointer = output.resolve("latest/2026-Q3.json");
        Files.writeString(pointer, Files.readString(pointer).replace("runs/2026-Q3/aaa1", "runs/2026-Q3/../../.."));

        assertThatThrownBy(() -> Pointer.read(output, PERIOD)).hasMessageContaining("is damaged");
        assertThat(Publication.published(output, Runs.PERIOD, "aaa1")).isEmpty();
    }
}
