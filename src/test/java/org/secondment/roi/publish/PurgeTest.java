package org.secondment.roi.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs of data up to 2026-09-30, kept 84 months, their lists 6. */
class PurgeTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2033, 9, 30);
    private static final LocalDate LAST_DAY_OF_LISTS = LocalDate.of(2027, 3, 30);

    @TempDir
    private Path output;

    private Purge on(LocalDate today) {
        return new Purge(
                output,
                output.resolve("work"),
                today,
                asOf -> new Manifest.DeleteAfter(
                        asOf.plusMonths(84).toString(), asOf.plusMonths(6).toString()));
    }

    private List<String> names(List<Doomed> doomed) {
        return doomed.stream()
                .map(one -> output.relativize(one.path()).toString())
                .toList();
    }

    private void written(String name, String day) throws IOException {
        Path file = output.resolve(name);
        Files.createDirectories(file.resolveSibling(""));
        Files.writeString(file, "secret");
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse(day + "T00:00:00Z")));
    }

    @Test
    void onItsLastDayNothingGoes() {
        Runs.publish(output, "a1");

        assertThat(on(LAST_DAY_OF_LISTS).carriedOut()).isEmpty();
        assertThat(Runs.shown(output)).isEqualTo("a1");
    }

    @Test
    void theListOfRejectedRowsGoesSoonerAndTheRunStaysPublished() {
        Path run = Runs.publish(output, "a1").folder();

        List<Doomed> gone = on(LAST_DAY_OF_LISTS.plusDays(1)).carriedOut();

        assertThat(names(gone)).containsExactly("runs/2026-Q3/a1/restricted");
        assertThat(run.resolve("restricted")).doesNotExist();
        assertThat(run.resolve("board/report.html")).exists();
        assertThat(Publication.published(output, Runs.PERIOD, "a1")).isPresent();
        assertThat(EarlierRun.before(output, "2026-Q4")).isPresent();
    }

    @Test
    void aRunPastItsDateGoesWithPointerAndLink() {
        Runs.publish(output, "a1");
        Runs.publish(output, "b2");

        List<Doomed> gone = on(LAST_DAY.plusDays(1)).carriedOut();

        assertThat(names(gone)).containsExactly("runs/2026-Q3/a1", "runs/2026-Q3/b2");
        assertThat(gone.get(0).reason()).isEqualTo("is a run kept until 2033-09-30");
        assertThat(gone.get(1).reason()).endsWith(", with the pointer and link that show it");
        assertThat(output.resolve("runs/2026-Q3")).isEmptyDirectory();
        assertThat(Pointer.periods(output)).isEmpty();
        assertThat(Files.isSymbolicLink(output.resolve(Runs.PERIOD))).isFalse();
    }

    @Test
    void theDatesOfTheManifestCountBeforeTheRule() throws IOException {
        Path run = Runs.publish(output, "a1").folder();
        Path manifest = run.resolve(Layout.MANIFEST);
        Files.writeString(
                manifest,
                Files.readString(manifest).replaceAll("\"(run|restricted)\": \"\"", "\"$1\": \"2026-12-31\""));
        LocalDate day = LocalDate.of(2027, 1, 1);

        assertThat(on(day.minusDays(1)).found()).isEmpty();
        assertThat(names(on(day).found())).containsExactly("runs/2026-Q3/a1");
    }

    @Test
    void aManifestFromBeforeDatesWereToldIsRead() throws IOException {
        Path run = Runs.publish(output, "a1").folder();
        Path manifest = run.resolve(Layout.MANIFEST);
        Files.writeString(manifest, Files.readString(manifest).replaceAll("(?s) {2}\"deleteAfter\": \\{.*?},\\n", ""));

        assertThat(Files.readString(manifest)).doesNotContain("deleteAfter");
        assertThat(Manifest.read(run).deleteAfter()).isEqualTo(Manifest.DeleteAfter.UNKNOWN);
    }

    @Test
    void aDryRunListsTheSameAndDeletesNothing() {
        Runs.publish(output, "a1");
        Purge purge = on(LAST_DAY.plusDays(1));

        List<Doomed> listed = purge.found();

        assertThat(Runs.shown(output)).isEqualTo("a1");
        assertThat(listed).allMatch(one -> one.bytes() > 50_000);
        assertThat(purge.carriedOut()).isEqualTo(listed);
    }

    @Test
    void whatAStoppedPurgeLeftGoesWithTheNext() throws IOException {
        Path run = Runs.publish(output, "a1").folder();
        Files.delete(output.resolve("latest/2026-Q3.json"));
        Files.move(run, Purge.leaving(run));

        assertThat(on(LocalDate.of(2026, 10, 1)).carriedOut())
                .extracting(Doomed::reason)
                .containsExactly("is what a stopped purge left");
        assertThat(output.resolve("runs/2026-Q3")).isEmptyDirectory();
    }

    @Test
    void aLockedPeriodIsLeftAlone() {
        Runs.publish(output, "a1");

        try (Lock other = Lock.take(output, Runs.PERIOD)) {
            assertThat(other).isNotNull();
            assertThatThrownBy(() -> on(LAST_DAY.plusDays(1)).carriedOut()).isInstanceOf(Locked.class);
        }
        assertThat(Runs.shown(output)).isEqualTo("a1");
    }

    @Test
    void whatStandsBesideTheRunsGoesAfterThirtyDays() throws IOException {
        written("on_request/export-E7/people.csv", "2026-10-01");
        written("on_request/export-E8/people.csv", "2026-10-03");
        written("restricted/rejected_rows-x.csv", "2026-10-01");
        written("explain/S1/tables/rows.csv", "2026-09-01");
        written("work/facts/part", "2026-09-02");
        written("elsewhere/kept.csv", "2020-01-01");

        assertThat(names(on(LocalDate.of(2026, 11, 2)).carriedOut()))
                .containsExactly(
                        "restricted/rejected_rows-x.csv", "on_request/export-E7", "explain/S1", "work/facts/part");
        assertThat(output.resolve("on_request/export-E8/people.csv")).exists();
        assertThat(output.resolve("elsewhere/kept.csv")).exists();
        assertThat(output.resolve("work/facts/part")).doesNotExist();
    }
}
