package org.secondment.roi.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.secondment.roi.table.InputRefused;
import org.secondment.roi.testing.Golden;

class DraftsTest {

    @TempDir
    private static Path folder;

    private static List<Drafted> drafted = List.of();

    @BeforeAll
    static void look() throws IOException {
        InventedExports.write(folder);
        drafted = Drafts.of(folder);
    }

    @Test
    void everyFileIsDraftedOrTheReasonIsGiven() throws IOException {
        Golden.matches(
                "drafts.txt",
                drafted.stream()
                        .flatMap(one -> Stream.concat(
                                one.said().stream(),
                                one.isMapping() ? Stream.of("== " + one.file(), one.text()) : Stream.of("")))
                        .collect(Collectors.joining("\n")));
    }

    @Test
    void twoLooksGiveTheSame() {
        assertThat(Drafts.of(folder)).isEqualTo(drafted);
    }

    @Test
    void noValueOfAPersonOrOfANarrativeStandsInADraft() {
        assertThat(drafted.stream().map(one -> one.text() + one.said()).toList())
                .noneMatch(text -> text.contains("Ann Lee")
                        || text.contains("A. Person")
                        || text.contains("Caf")
                        || text.contains("30000")
                        || text.contains("Harrow"));
    }

    @Test
    void whatAbsentFilesWouldAddIsListed() {
        assertThat(Drafts.unlocked(drafted))
                .contains("clients: client names, sectors and groups, share of wallet, and the ranking of clients for"
                        + " the next secondments")
                .noneMatch(line -> line.startsWith("time") || line.startsWith("bills"));
    }

    @Test
    void aFolderThatIsNotThereIsRefused() {
        assertThatThrownBy(() -> Drafts.of(folder.resolve("none")))
                .isInstanceOf(InputRefused.class)
                .hasMessageContaining("name the folder that holds the exports");
    }
}
