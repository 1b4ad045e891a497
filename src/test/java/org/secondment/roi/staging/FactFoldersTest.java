package org.secondment.roi.staging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.secondment.roi.table.Tables;
import org.secondment.roi.testing.Facts;

/** What a store of facts leaves on the disk, and what it takes away. */
class FactFoldersTest {

    private static final FactKey KEY = new FactKey(Tables.BILLS, "a".repeat(64), "1".repeat(16));
    private static final Instant PAST = Instant.parse("2020-01-01T00:00:00Z");
    private static final Instant AFTER_PAST = Instant.parse("2020-06-01T00:00:00Z");

    @TempDir
    Path work;

    private FactStore store = new FactStore(Path.of("unused"), "v1", said -> {});

    @BeforeEach
    void makeStore() {
        store = store("v1");
    }

    private FactStore store(String version) {
        return new FactStore(work, version, said -> {});
    }

    private static Staged stage(FactStore store, FactKey key) {
        Path begun = store.begin(key);
        PartFiles part = Parts.files(
                begun, Tables.BILLS, 0, Facts.of(Tables.BILLS, "file | bill_id | fees_net", "bills.csv | B1 | 10"));
        return store.commit(key, "bills.csv", begun, List.of(part));
    }

    @Test
    void foldersAndFilesAreForTheirOwnerAlone() throws IOException {
        stage(store, KEY);
        try (Stream<Path> all = Files.walk(work.resolve("facts"))) {
            List<Path> paths = all.toList();
            assertThat(paths).hasSize(7);
            for (Path path : paths) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                        .as(path.toString())
                        .isEqualTo(Files.isDirectory(path) ? "rwx------" : "rw-------");
            }
        }
    }

    @Test
    void aSweepTakesOtherVersionsAndNothingElse(@TempDir Path elsewhere) throws IOException {
        stage(store("v0"), KEY);
        stage(store, KEY);
        Path kept = Files.writeString(elsewhere.resolve("kept"), "x");
        Files.createSymbolicLink(work.resolve("facts/link"), elsewhere);
        Files.createSymbolicLink(work.resolve("facts/v0/bills/link"), elsewhere);
        Path note = Files.writeString(work.resolve("facts/note"), "x");

        store.sweep(AFTER_PAST, AFTER_PAST);

        assertThat(work.resolve("facts/v0")).doesNotExist();
        assertThat(store.complete(KEY, "bills.csv")).isPresent();
        assertThat(kept).exists();
        assertThat(work.resolve("facts/link")).exists();
        assertThat(note).exists();
    }

    @Test
    void aSweepTakesOldTemporaryFoldersWithoutOwner() throws IOException {
        Path mine = store.begin(KEY);
        Path theirs = store("v1").begin(KEY);
        Path orphan = leftBehind("orphan");
        Path withDeadOwner = leftBehind("dead");
        Files.createFile(withDeadOwner.resolve("owner"));
        Path young = leftBehind("young");
        for (Path folder : List.of(mine, theirs, orphan, withDeadOwner)) {
            Files.setLastModifiedTime(folder, FileTime.from(PAST));
        }

        store.sweep(AFTER_PAST, AFTER_PAST);

        assertThat(orphan).doesNotExist();
        assertThat(withDeadOwner).doesNotExist();
        assertThat(List.of(mine, theirs, young))
                .allSatisfy(folder -> assertThat(folder).exists());
    }

    private Path leftBehind(String name) throws IOException {
        Path folder = Files.createDirectory(work.resolve("facts/v1/bills/." + name));
        Files.writeString(folder.resolve("facts-0.parquet.1.writing"), "half");
        return folder;
    }

    @Test
    void aSweepTakesFactsThatNoRunHasUsedForLong() throws IOException {
        FactKey replaced = new FactKey(Tables.BILLS, "b".repeat(64), "0123456789abcdef");
        FactKey withoutMark = new FactKey(Tables.BILLS, "c".repeat(64), "0123456789abcdef");
        for (FactKey key : List.of(KEY, replaced, withoutMark)) {
            stage(store, key);
            age(key);
        }
        Files.delete(folder(withoutMark).resolve("facts.json"));
        Files.setLastModifiedTime(folder(withoutMark), FileTime.from(PAST));
        store("v1").use(KEY, AFTER_PAST);

        store.sweep(AFTER_PAST, AFTER_PAST);

        assertThat(store.complete(KEY, "bills.csv")).isPresent();
        assertThat(folder(replaced)).doesNotExist();
        assertThat(folder(withoutMark)).doesNotExist();
        assertThat(work.resolve("facts/v1/bills")).isDirectoryNotContaining("glob:**/.*");
    }

    @Test
    void factsThisRunUsesStayEvenWhereTheyCannotBeTouched() throws IOException {
        stage(store, KEY);
        store.use(KEY, AFTER_PAST);
        age(KEY);

        store.sweep(AFTER_PAST, AFTER_PAST);
        assertThat(store.complete(KEY, "bills.csv")).isPresent();

        store("v1").sweep(AFTER_PAST, AFTER_PAST);
        assertThat(store.complete(KEY, "bills.csv")).isEmpty();
    }

    @Test
    void factsThatAreNotThereMayBeUsed() {
        store.use(KEY, AFTER_PAST);

        assertThat(work).isEmptyDirectory();
    }

    private void age(FactKey key) throws IOException {
        Files.setLastModifiedTime(folder(key).resolve("facts.json"), FileTime.from(PAST));
    }

    private Path folder(FactKey key) {
        return work.resolve("facts/v1/bills").resolve(key.folder());
    }

    @Test
    void aSweepOfNothingIsQuiet() {
        store.sweep(AFTER_PAST, AFTER_PAST);

        assertThat(work).isEmptyDirectory();
    }
}
