package org.secondment.roi.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.secondment.roi.draft.Drafted;
import org.secondment.roi.draft.Drafts;
import org.secondment.roi.draft.InventedExports;
import org.secondment.roi.intake.mapping.Mapping;
import org.secondment.roi.intake.yaml.MappingFile;
import org.secondment.roi.table.InputRefused;

/** Drafts are mapping files: refused while a line is unconfirmed, read once all are. */
class DraftedMappingsTest {

    private static final Path THIRTEEN = Path.of("src/test/resources/org/secondment/roi/thirteen/exports");

    @TempDir
    private Path folder;

    @Test
    void anUnconfirmedDraftIsRefused() throws IOException {
        for (Drafted draft : drafts()) {
            if (draft.text().contains("# CONFIRM: ")) {
                Path file = Files.writeString(folder.resolve("draft.yaml"), draft.text());
                assertThatThrownBy(() -> MappingFile.read(file))
                        .as(draft.text())
                        .isInstanceOf(InputRefused.class)
                        .hasMessageContaining("is not confirmed");
            }
        }
    }

    @Test
    void aConfirmedDraftIsRead() throws IOException {
        List<Drafted> drafts = drafts();
        assertThat(drafts).hasSizeGreaterThan(12);
        for (Drafted draft : drafts) {
            assertThat(MappingFile.read(confirmed(draft))).as(draft.text()).hasSize(1);
        }
    }

    @Test
    void aConfirmedDraftOfAWholeFileReadsIt() throws IOException {
        for (Drafted draft : drafts()) {
            Mapping mapping = MappingFile.read(confirmed(draft)).get(0);
            String name = mapping.files().get(0).replace("*", "2024").replace("2024-2024", "2024-01");
            Path file = folder.resolve("exports").resolve(name);
            if (Files.exists(file) && !draft.text().contains("no heading was found") && !name.endsWith(".ledes")) {
                Inspection inspection =
                        Inspection.of(name, file, mapping, Long.MAX_VALUE, KnownFiles.in(folder, "1", Instant.EPOCH));
                assertThat(inspection.problems()).as(draft.text()).isEmpty();
            }
        }
    }

    private List<Drafted> drafts() throws IOException {
        Path exports = Files.createDirectories(folder.resolve("exports"));
        InventedExports.write(exports);
        return Stream.concat(Drafts.of(exports).stream(), Drafts.of(THIRTEEN).stream())
                .filter(Drafted::isMapping)
                .toList();
    }

    private Path confirmed(Drafted draft) throws IOException {
        return Files.writeString(folder.resolve("draft.yaml"), draft.text().replaceAll("(?m)  # CONFIRM: .*$", ""));
    }
}
