package org.secondment.roi.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.secondment.roi.intake.mapping.Mapping;
import org.secondment.roi.table.Tables;

class KnownFilesTest {

    private static final Mapping MAPPING = Mapping.canonical(Tables.BILLS);
    private static final FileTime TIME = FileTime.from(Instant.parse("2024-05-06T07:08:09Z"));

    @TempDir
    private Path temp;

    private Path file;
    private Path work;
    private int looks;

    @BeforeEach
    void aFile() throws IOException {
        file = temp.resolve("bills.csv");
        work = temp.resolve("work");
        write("bill_id\nB1\n");
    }

    @Test
    void aFileThatNobodyTouchedIsLookedAtOnce() {
        Sniffed first = run("v1");
        assertThat(run("v1")).isEqualTo(first);
        assertThat(looks).isEqualTo(1);
    }

    @Test
    void aChangeThatKeepsSizeAndTimeIsSeen() throws IOException {
        String before = run("v1").sha256();
        write("bill_id\nB2\n");
        assertThat(run("v1").sha256()).isNotEqualTo(before);
    }

    @Test
    void anotherFileInItsPlaceIsSeen() throws IOException {
        String before = run("v1").sha256();
        Path other = Files.writeString(temp.resolve("other"), "bill_id\nB3\n");
        Files.setLastModifiedTime(other, TIME);
        Files.delete(file);
        Files.move(other, file);
        assertThat(run("v1").sha256()).isNotEqualTo(before);
    }

    @Test
    void anotherVersionOrMappingLooksAgain() {
        run("v1");
        run("v2");
        assertThat(looks).isEqualTo(2);
        run("v2", Mapping.canonical(Tables.RECEIPTS));
        assertThat(looks).isEqualTo(3);
    }

    @Test
    void aDamagedBookIsAsGoodAsNone() throws IOException {
        run("v1");
        Path book = work.resolve("known-files.json");
        String written = Files.readString(book);
        int digit = written.indexOf("\"sha256\":\"") + 10;
        char other = written.charAt(digit) == '0' ? '1' : '0';
        for (String damaged : List.of(
                "",
                written.substring(0, written.length() / 2),
                written.substring(0, digit) + other + written.substring(digit + 1))) {
            Files.writeString(book, damaged);
            looks = 0;
            run("v1");
            assertThat(looks).as(damaged).isEqualTo(1);
        }
    }

    @Test
    void aFileWrittenJustNowIsNotTrusted() {
        FileStamp stamp = FileStamp.of(file).orElseThrow();
        Instant changed = Instant.parse(stamp.changed());
        assertThat(stamp.rested(changed.plus(Duration.ofSeconds(59)))).isFalse();
        assertThat(stamp.rested(changed.plus(Duration.ofSeconds(61)))).isTrue();
    }

    @Test
    void aFileChangedWhileItIsLookedAtIsNotRemembered() {
        KnownFiles known = KnownFiles.in(work, "v1", anHourLater());
        known.sniffed(file, MAPPING, () -> {
            Sniffed seen = look(MAPPING);
            write("bill_id\nB4\nB5\n");
            return seen;
        });
        save(known);
        run("v1");
        assertThat(looks).isEqualTo(2);
    }

    @Test
    void filesThatWereNotAskedForAreForgotten() throws IOException {
        run("v1");
        Path other = Files.writeString(temp.resolve("other.csv"), "bill_id\n");
        KnownFiles known = KnownFiles.in(work, "v1", anHourLater());
        known.sniffed(other, MAPPING, () -> Sniffing.of("other.csv", other, MAPPING, 1));
        save(known);
        assertThat(Files.readString(work.resolve("known-files.json")))
                .contains("other.csv")
                .doesNotContain("bills.csv");
    }

    @Test
    void whatDoesNotExistHasNoStamp() {
        assertThat(FileStamp.of(temp.resolve("none"))).isEqualTo(Optional.empty());
    }

    private Sniffed run(String version) {
        return run(version, MAPPING);
    }

    private Sniffed run(String version, Mapping mapping) {
        KnownFiles known = KnownFiles.in(work, version, anHourLater());
        Sniffed sniffed = known.sniffed(file, mapping, () -> look(mapping));
        save(known);
        return sniffed;
    }

    private void save(KnownFiles known) {
        try {
            Files.createDirectories(work);
            known.save();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Sniffed look(Mapping mapping) {
        looks++;
        return Sniffing.of("bills.csv", file, mapping, 1);
    }

    /** When the file's stamp has long rested. */
    private Instant anHourLater() {
        return Instant.parse(FileStamp.of(file).orElseThrow().changed()).plus(Duration.ofHours(1));
    }

    private void write(String text) {
        try {
            Files.writeString(file, text);
            Files.setLastModifiedTime(file, TIME);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
