package org.secondment.roi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.secondment.roi.report.check.Known;

/** The command, and the last look before anything is published, over the tables of two packs. */
class CheckPackCommandTest {

    @TempDir
    private Path folder;

    private final PrintStream out = System.out;
    private final PrintStream err = System.err;
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @BeforeEach
    void twoTables() throws IOException {
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
        table("board/tables/clients.csv", "client_id,fees\nC1,12\n");
        table("ops/tables/accounting.csv", "file,read\nP0168.csv,12\n");
    }

    @AfterEach
    void restore() {
        System.setOut(out);
        System.setErr(err);
    }

    private void table(String file, String text) throws IOException {
        Path path = folder.resolve("run").resolve(file);
        Files.createDirectories(path.resolveSibling(""));
        Files.writeString(path, text);
    }

    private int check(String... options) {
        List<String> all =
                new ArrayList<>(List.of("check-pack", folder.resolve("run").toString()));
        all.addAll(List.of(options));
        return Main.execute(all.toArray(String[]::new));
    }

    private String printed() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aRunWithoutProblemsIsOneLine() {
        assertThat(check()).isEqualTo(Exit.PUBLISHED.code());
        assertThat(printed()).isEqualTo("2 files were opened. Nothing was found.\n");
    }

    @Test
    void problemsStandBelowTheirFile() throws IOException {
        table("board/tables/clients.csv", "lawyer,fees\n=A1,+1\n");
        Files.writeString(folder.resolve("people.csv"), "employee_id,grade\nP0168,associate\n");

        assertThat(check("--people", folder.resolve("people.csv").toString())).isEqualTo(Exit.INPUT_REFUSED.code());

        assertThat(printed()).isEqualTo("""
                board/tables/clients.csv
                  text as formula: row 1 has a field that would run as a formula
                  wrong pack: row 1 names a person in its column lawyer by something other than a pseudonym
                  wrong pack: the column lawyer is of people
                ops/tables/accounting.csv
                  wrong pack: holds the id of a person: P0168
                2 files were opened. 4 problems were found.
                """);
    }

    @Test
    void whatCannotBeUsedIsAMistakeOfUsage() throws IOException {
        Path other = Files.writeString(folder.resolve("other.csv"), "id\n1\n");

        assertThat(check("--people", other.toString())).isEqualTo(Exit.USAGE.code());
        assertThat(check("--password-file", folder.resolve("none").toString())).isEqualTo(Exit.USAGE.code());
        assertThat(Main.execute("check-pack", other.toString())).isEqualTo(Exit.USAGE.code());
        assertThat(Main.execute("check-pack", folder.resolve("none").toString()))
                .isEqualTo(Exit.USAGE.code());
        assertThat(printed()).contains("has no column employee_id", "cannot be read", "is no folder", "cannot be used");
    }

    @Test
    void whatIsUnfitIsNotPublishedAndNoValueOfItIsLogged() throws IOException {
        table("board/tables/clients.csv", "client_id,fees\nC1,=SECRET()\n");
        table("bd/tables/clients.csv", "salary\n1\n");

        assertThatThrownBy(() -> Release.checked(folder.resolve("run"), Known.NOTHING))
                .isInstanceOf(Unfit.class)
                .hasMessageContaining("\nboard/tables/clients.csv: text as formula: row 1 ")
                .satisfies(thrown -> {
                    Failure failure = Failure.of(thrown);
                    assertThat(failure.exit()).isEqualTo(Exit.BUG);
                    assertThat(failure.lines())
                            .containsExactly(
                                    "bug: bd/tables/clients.csv breaks the rule 'wrong pack' of check-pack, and 1"
                                            + " more problem; nothing was published.");
                    assertThat(failure.reason()).isEqualTo(failure.lines().get(0));
                });
        assertThat(Release.checked(folder.resolve("run/ops"), Known.NOTHING).files())
                .isEqualTo(1);
    }
}
