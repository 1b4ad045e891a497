package org.secondment.roi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {

    @TempDir
    private Path folder;

    private final PrintStream out = System.out;
    private final PrintStream err = System.err;
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final ByteArrayOutputStream complained = new ByteArrayOutputStream();

    @BeforeEach
    void listen() {
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(complained, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void restore() {
        System.setOut(out);
        System.setErr(err);
    }

    @ParameterizedTest
    @ValueSource(strings = {"run", "check", "check-pack", "simulate", "status"})
    void everyCommandExplainsItself(String command) {
        assertThat(Main.execute(command, "--help")).isZero();

        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("Usage: secondment-roi " + command);
    }

    @Test
    void anUnknownOptionIsAMistakeOfUsage() {
        assertThat(Main.execute("run", "--fast")).isEqualTo(Exit.USAGE.code());
    }

    @Test
    void aDateInAnotherOrderIsSaidInOneSentence() {
        assertThat(Main.execute("run", "--as-of", "30/09/2026")).isEqualTo(Exit.USAGE.code());

        assertThat(complained.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "Invalid value for option '--as-of': '30/09/2026' is no date; expected one such as 2026-09-30",
                        "See: secondment-roi run --help");
    }

    @Test
    void anUnknownSettingIsNamedWithItsNearest() throws IOException {
        assertThat(Main.execute("run", "--config", settings("").toString(), "--set", "effects.gran=year"))
                .isEqualTo(Exit.USAGE.code());

        assertThat(complained.toString(StandardCharsets.UTF_8))
                .isEqualTo("settings: unknown key 'effects.gran'; did you mean 'effects.grain'?\n");
    }

    @Test
    void quarterAndDayTogetherAreRefused() throws IOException {
        String config = settings("").toString();

        assertThat(Main.execute("run", "--config", config, "--quarter", "2026-Q3", "--as-of", "2026-09-30"))
                .isEqualTo(Exit.USAGE.code());
    }

    @Test
    void missingFilesRefuseTheInputAndTheResultFileSaysWhy() throws IOException {
        assertThat(Main.execute("run", "--config", settings("").toString())).isEqualTo(Exit.INPUT_REFUSED.code());

        assertThat(complained.toString(StandardCharsets.UTF_8))
                .contains("Input refused; nothing was published.", "people", "matters", "bills", "secondments");
        assertThat(Files.readString(folder.resolve("out/last-run.json")))
                .contains("\"exit\":3")
                .contains("bills");
    }

    @Test
    void aSimulatedFirmIsWrittenWhereItWasAskedFor() {
        String target = folder.resolve("firm").toString();

        assertThat(Main.execute(
                        "simulate",
                        "--out",
                        target,
                        "--lawyers",
                        "60",
                        "--clients",
                        "40",
                        "--secondments",
                        "6",
                        "--years",
                        "3"))
                .isZero();

        assertThat(printed.toString(StandardCharsets.UTF_8).strip()).isEqualTo(target);
        assertThat(folder.resolve("firm/bills.csv")).isNotEmptyFile();
        assertThat(folder.resolve("firm/truth.json")).isNotEmptyFile();
    }

    @Test
    void aSimulationOverwritesNothingButAnother() throws IOException {
        String real =
                Files.writeString(folder.resolve("bills.csv"), "bill_id\n").toString();

        assertThat(Main.execute("simulate", "--out", folder.toString())).isEqualTo(Exit.USAGE.code());

        assertThat(complained.toString(StandardCharsets.UTF_8)).contains("holds files that no simulation wrote");
        assertThat(Path.of(real)).hasContent("bill_id\n");
    }

    @ParameterizedTest
    @CsvSource({"--secondments,200", "--time-entries,900000000"})
    void anImpossibleFirmIsAMistakeOfUsage(String option, String value) {
        assertThat(Main.execute("simulate", "--out", folder.toString(), option, value))
                .isEqualTo(Exit.USAGE.code());

        assertThat(complained.toString(StandardCharsets.UTF_8)).contains(option + " " + value);
    }

    @Test
    void statusSaysThatNothingIsPublishedYet() throws IOException {
        assertThat(Main.execute("status", "--config", settings("").toString())).isZero();

        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("Nothing is published in ");
    }

    private Path settings(String more) throws IOException {
        Files.createDirectories(folder.resolve("in"));
        return Files.writeString(
                folder.resolve("settings.yaml"), "firm: A firm\ninputs:\n  folder: in\noutput: out\n" + more);
    }
}
