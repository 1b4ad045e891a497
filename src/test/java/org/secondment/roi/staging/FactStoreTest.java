package org.secondment.roi.staging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.secondment.roi.staging.Parts.list;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.secondment.roi.table.Fact;
import org.secondment.roi.table.Tables;
import org.secondment.roi.table.Verdict;
import org.secondment.roi.testing.Facts;

class FactStoreTest {

    private static final FactKey KEY = key("a", "1");

    private static final List<Fact> FIRST = Facts.of(
            Tables.BILLS, "file | line | bill_id | fees_net", "bills.csv | 2 | B1 | 10", "bills.csv | 3 | B2 | 5.5");
    private static final List<Fact> SECOND =
            Facts.of(Tables.BILLS, "file | line | bill_id | fees_net", "bills.csv | 4 | B3 | 1");

    @TempDir
    Path work;

    private final List<String> told = new ArrayList<>();
    private FactStore store = new FactStore(Path.of("unused"), "v1", told::add);

    @BeforeEach
    void makeStore() {
        store = store("v1");
    }

    private FactStore store(String version) {
        return new FactStore(work, version, told::add);
    }

    private static FactKey key(String digit, String reading) {
        return new FactKey(Tables.BILLS, digit.repeat(64), reading.repeat(16));
    }

    private static Staged stage(FactStore store, FactKey key) {
        Path begun = store.begin(key);
        return store.commit(key, "bills.csv", begun, write(begun));
    }

    private static List<PartFiles> write(Path begun) {
        return List.of(Parts.files(begun, Tables.BILLS, 1, SECOND), Parts.files(begun, Tables.BILLS, 0, FIRST));
    }

    private Path folder() throws IOException {
        return only(work.resolve("facts/v1/bills"));
    }

    private static Path only(Path parent) throws IOException {
        try (Stream<Path> entries = Files.list(parent)) {
            List<Path> found = entries.toList();
            assertThat(found).hasSize(1);
            return found.get(0);
        }
    }

    private static List<Fact> facts(Staged staged) {
        return staged.parts().stream()
                .flatMap(part -> list(part.facts()).stream())
                .toList();
    }

    private static List<Fact> facts() {
        return Stream.of(FIRST, SECOND).flatMap(List::stream).toList();
    }

    @Test
    void whatIsCommittedIsFoundAgainInFileOrder() {
        assertThat(store.complete(KEY, "bills.csv")).isEmpty();

        Staged committed = stage(store, KEY);
        Staged found = store.complete(KEY, "bills.csv").orElseThrow();

        assertThat(facts(committed)).isEqualTo(facts());
        assertThat(facts(found)).isEqualTo(facts());
        assertThat(found.table()).isEqualTo(Tables.BILLS);
        assertThat(found.parts()).extracting(part -> list(part.facts()).size()).containsExactly(2, 1);
        assertThat(found.parts().get(0).counts())
                .containsExactly(new Staged.Count(Verdict.ACCEPTED, "", 2, Stores.sum("15.500", "15.500")));
        assertThat(told).isEmpty();
    }

    @Test
    void theSameBytesUnderAnotherNameAreReused() {
        stage(store, KEY);

        Staged found = store.complete(KEY, "march/bills.csv").orElseThrow();

        assertThat(found.file()).isEqualTo("march/bills.csv");
        assertThat(facts(found)).extracting(Fact::file).containsOnly("march/bills.csv");
    }

    @Test
    void otherBytesReadingsTablesAndVersionsAreOtherFacts() {
        stage(store, KEY);

        assertThat(store.complete(key("b", "1"), "bills.csv")).isEmpty();
        assertThat(store.complete(key("a", "2"), "bills.csv")).isEmpty();
        assertThat(store.complete(new FactKey(Tables.RECEIPTS, KEY.sha256(), KEY.reading()), "bills.csv"))
                .isEmpty();
        assertThat(store("v2").complete(KEY, "bills.csv")).isEmpty();
        assertThat(store.complete(KEY, "bills.csv")).isPresent();
        assertThat(told).isEmpty();
    }

    @Test
    void stagedFactsCanBeReadWhereTheyAreSent() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(stage(store, KEY));
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            Staged sent = (Staged) in.readObject();
            assertThat(facts(sent)).isEqualTo(facts());
            assertThat(sent.table()).isEqualTo(Tables.BILLS);
        }
    }

    @ParameterizedTest
    @EnumSource
    void damagedFactsAreRemovedAndReadAgain(Damage damage) throws IOException {
        stage(store, KEY);
        damage.happenTo(folder().resolve(damage.file()));

        assertThat(store.complete(KEY, "bills.csv")).isEmpty();

        assertThat(told).containsExactly("facts of bills.csv were damaged (" + damage.file() + ") and are read again");
        assertThat(work.resolve("facts/v1/bills")).isEmptyDirectory();
        assertThat(facts(stage(store, KEY))).isEqualTo(facts());
        assertThat(facts(store.complete(KEY, "bills.csv").orElseThrow())).isEqualTo(facts());
    }

    @Test
    void factsThatCannotBeReadAreNotTakenForDamaged() throws IOException {
        stage(store, KEY);
        Path mark = folder().resolve("facts.json");
        Files.delete(mark);
        Files.createDirectory(mark);

        assertThatThrownBy(() -> store.complete(KEY, "bills.csv"))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("the work folder cannot be used: " + folder());
        assertThat(folder()).isDirectoryContaining("glob:**facts-0.parquet");
        assertThat(told).isEmpty();
    }

    @Test
    void ofTwoRunsTheFirstOnesFactsAreUsed() throws IOException {
        FactStore other = store("v1");
        Path mine = store.begin(KEY);
        Path theirs = other.begin(KEY);
        List<PartFiles> myParts = write(mine);
        List<PartFiles> theirParts = write(theirs);

        Staged first = other.commit(KEY, "theirs.csv", theirs, theirParts);
        Staged second = store.commit(KEY, "bills.csv", mine, myParts);

        assertThat(facts(second)).isEqualTo(facts());
        assertThat(facts(first)).hasSize(3).extracting(Fact::file).containsOnly("theirs.csv");
        assertThat(folder().getFileName().toString()).startsWith("aaaa");
        assertThat(told).isEmpty();
    }

    @Test
    void aDamagedFolderInTheWayIsReplaced() throws IOException {
        Path begun = store.begin(KEY);
        stage(store("v1"), KEY);
        List<PartFiles> parts = write(begun);
        try (Stream<Path> folders = Files.list(work.resolve("facts/v1/bills"))) {
            Path finished =
                    folders.filter(folder -> !folder.equals(begun)).findFirst().orElseThrow();
            Files.delete(finished.resolve("facts.json"));
        }

        assertThat(facts(store.commit(KEY, "bills.csv", begun, parts))).isEqualTo(facts());
        assertThat(store.complete(KEY, "bills.csv")).isPresent();
    }

    @Test
    void leftoversOfFailedAttemptsAreNotKept() throws IOException {
        Path begun = store.begin(KEY);
        List<PartFiles> parts = write(begun);
        Files.writeString(begun.resolve("facts-0.parquet.123.writing"), "half");

        store.commit(KEY, "bills.csv", begun, parts);

        assertThat(folder()).isDirectoryContaining("glob:**facts.json").isDirectoryNotContaining("glob:**writing");
        assertThat(folder()).isDirectoryNotContaining("glob:**owner");
    }

    @Test
    void aMissingPartIsAnError() {
        Path begun = store.begin(KEY);
        List<PartFiles> parts = write(begun);

        assertThatThrownBy(() -> store.commit(KEY, "bills.csv", begun, parts.subList(0, 1)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("part 0");
        assertThatThrownBy(() -> store.commit(KEY, "bills.csv", begun, List.of(parts.get(1), parts.get(1))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("part 1");
    }

    @Test
    void anAbandonedFolderIsGone() {
        Path begun = store.begin(KEY);
        write(begun);

        store.abandon(begun);

        assertThat(work.resolve("facts/v1/bills")).isEmptyDirectory();
    }

    @Test
    void namesThatLeadOutOfTheFolderAreRefused() {
        for (String version : List.of("", "..", ".hidden", "a/b", "a b")) {
            assertThatThrownBy(() -> store(version)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> key("/", "1")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> key("a", "/")).isInstanceOf(IllegalArgumentException.class);
        assertThat(KEY.folder()).matches("a{64}-1{16}");
    }
}
