package org.secondment.roi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.secondment.roi.RunHistory.End;

/** What is left of runs: for status, and for whoever watches the job. */
class RunHistoryTest {

    @TempDir
    private Path folder;

    private Path output;

    @BeforeEach
    void output() {
        output = folder.resolve("out");
    }

    private static End end(int exit, String day) {
        return new End(exit, exit == 0 ? "0123456789ab" : "", exit == 0 ? "" : "disk full", day + "T06:00:00Z", 90);
    }

    @Test
    void theLastSuccessIsNeverForgotten() throws IOException {
        RunHistory history = new RunHistory(output);
        assertThat(history.ends()).isEmpty();

        history.add(end(0, "2026-01-01"));
        for (int i = 0; i < 150; i++) {
            history.add(end(10, "2026-01-02"));
        }

        assertThat(history.lastSuccess()).contains(end(0, "2026-01-01"));
        assertThat(history.ends()).hasSize(101);
        assertThat(Files.readString(output.resolve("last-run.json")))
                .isEqualTo(
                        "{\"ended\":\"2026-01-02T06:00:00Z\",\"exit\":10,\"reason\":\"disk full\",\"run\":\"\",\"seconds\":90}\n");
    }

    @Test
    void aLineThatIsNoneDoesNotStopTheNextRun() throws IOException {
        RunHistory history = new RunHistory(output);
        history.add(end(0, "2026-01-01"));
        Files.writeString(output.resolve("run-history.jsonl"), "{\"exit\":0}\n{\"exit\":", StandardOpenOption.APPEND);

        history.add(end(3, "2026-01-02"));

        assertThat(history.ends()).containsExactly(end(0, "2026-01-01"), end(3, "2026-01-02"));
    }

    @Test
    void statusTellsAgesAndWhatIsDue() throws IOException {
        RunHistory history = new RunHistory(output);
        history.add(end(0, "2026-10-01"));
        history.add(end(10, "2026-10-02"));

        assertThat(Status.of(settings(), Instant.parse("2026-10-03T07:30:00Z")))
                .containsExactly(
                        "Nothing is published in " + output + "; publish with: secondment-roi run",
                        "run ended 2026-10-01T06:00:00Z, 2 days ago, after 90 s: exit 0, run 0123456789ab",
                        "run ended 2026-10-02T06:00:00Z, 25 h 30 min ago, after 90 s: exit 10, disk full",
                        "last success: 2026-10-01T06:00:00Z, 2 days ago");
    }

    @Test
    void aClockThatIsSetBackChangesNeitherDurationsNorWhichRunWasTheLast() throws IOException {
        Clock setBack = Clock.fixed(Instant.parse("2026-10-03T06:00:00Z"), ZoneOffset.UTC);
        RunHistory history = new RunHistory(output);
        history.add(end(0, "2026-10-04"));

        new LastResult(output, Optional.empty(), setBack).of(() -> folder.resolve("fedcba987654"));

        End last = history.lastSuccess().orElseThrow();
        assertThat(last.run()).isEqualTo("fedcba987654");
        assertThat(last.seconds()).isBetween(0L, 60L);
        assertThat(Status.of(settings(), setBack.instant()))
                .contains(
                        "run ended 2026-10-04T06:00:00Z, later than the clock says now, after 90 s: exit 0, run"
                                + " 0123456789ab",
                        "run ended 2026-10-03T06:00:00Z, 0 h 00 min ago, after " + last.seconds()
                                + " s: exit 0, run fedcba987654");
    }

    @Test
    void metricsOfAFailedRunKeepTheLastSuccess() throws IOException {
        Path metrics = folder.resolve("roi.prom");
        Clock clock = Clock.fixed(Instant.parse("2026-10-02T06:00:00Z"), ZoneOffset.UTC);
        new RunHistory(output).add(end(0, "2026-10-01"));

        assertThatThrownBy(() -> new LastResult(output, Optional.of(metrics), clock).of(() -> {
                    throw new SettingsProblem("no such key");
                }))
                .isInstanceOf(SettingsProblem.class);

        assertThat(Setting.METRICS_FILE.preset())
                .as("by default none is written")
                .isEmpty();
        assertThat(metrics).hasContent("""
                # HELP secondment_roi_last_run_exit_code Exit code of the last run; 0 is success.
                # TYPE secondment_roi_last_run_exit_code gauge
                secondment_roi_last_run_exit_code 2
                # HELP secondment_roi_last_run_timestamp_seconds When the last run ended.
                # TYPE secondment_roi_last_run_timestamp_seconds gauge
                secondment_roi_last_run_timestamp_seconds 1790920800
                # HELP secondment_roi_last_run_duration_seconds How long the last run took.
                # TYPE secondment_roi_last_run_duration_seconds gauge
                secondment_roi_last_run_duration_seconds 0
                # HELP secondment_roi_last_success_timestamp_seconds When a run last ended well, also where it had nothing to do.
                # TYPE secondment_roi_last_success_timestamp_seconds gauge
                secondment_roi_last_success_timestamp_seconds 1790834400
                """);
        if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            assertThat(Files.getPosixFilePermissions(metrics)).hasSize(4);
        }
        assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
    }

    private Settings settings() throws IOException {
        Path file = Files.writeString(folder.resolve("settings.yaml"), "firm: A firm\noutput: out\n");
        return Settings.of(file, Map.of(), Map.of());
    }
}
