package org.secondment.roi.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.secondment.roi.publish.Runs.PERIOD;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.secondment.roi.storage.Faults;
import org.secondment.roi.storage.StoreOnDisk;
import org.secondment.roi.storage.Unreachable;

/** An output on HDFS and on S3: what this machine's does, but for links. */
class RemoteOutputTest {

    private static final int RUNS = 8;

    @TempDir
    private Path disk;

    @AfterEach
    void nothingFails() {
        Faults.none();
    }

    @ParameterizedTest
    @ValueSource(strings = {"hdfs", "s3a"})
    void ofEightRunsAtOnceOnePublishes(String scheme) throws Exception {
        Path output = StoreOnDisk.in(scheme, disk);
        List<Callable<Lock>> takers = new ArrayList<>();
        for (int run = 0; run < RUNS; run++) {
            takers.add(() -> Lock.take(output, PERIOD));
        }
        ExecutorService threads = Executors.newFixedThreadPool(RUNS);
        List<Lock> won = new ArrayList<>();
        for (Future<Lock> taker : threads.invokeAll(takers)) {
            try {
                won.add(taker.get());
            } catch (java.util.concurrent.ExecutionException e) {
                assertThat(e).hasCauseInstanceOf(Locked.class);
            }
        }
        threads.shutdown();

        assertThat(won).hasSize(1);
        won.get(0).renew();
        won.get(0).close();
        assertThat(Runs.names(disk.resolve("locks"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"hdfs", "s3a"})
    void aRunIsShownKeptAndFollowedByTheNext(String scheme) {
        Path output = StoreOnDisk.in(scheme, disk);
        Published first = Runs.publish(output, "aaa1");
        assertThat(first.folder()).hasToString(scheme + "://test" + disk + "/runs/2026-Q3/aaa1");
        assertThat(first.remarks()).isEmpty();
        assertThat(Publication.published(output, PERIOD, "aaa1")).contains(first.folder());

        assertThat(Runs.publish(output, "aaa1").remarks())
                .containsExactly("The same files stand in " + first.folder() + " already; they were kept.");
        assertThat(Runs.publish(output, "aaa1", "other").folder()).hasToString(first.folder() + ".2");
        Runs.publish(output, "bbb2");
        assertThat(Runs.shown(output)).isEqualTo("bbb2");
        assertThat(EarlierRun.before(output, "2026-Q4")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"hdfs", "s3a"})
    void whatAnotherRunHasBegunToWriteIsNotOverwritten(String scheme) throws IOException {
        Path output = StoreOnDisk.in(scheme, disk);
        Path from = Files.createDirectory(disk.resolve("from"));
        Runs.write(from, "mine");
        Path theirs = disk.resolve("runs/2026-Q3/aaa1/board/tables/clients.csv");
        Files.createDirectories(theirs.resolveSibling(""));
        Files.writeString(theirs, "theirs");

        Layout layout = new Layout(output, PERIOD);
        Upload upload = new Upload(from, layout.runs().resolve("aaa1"), layout);
        Manifest manifest = Runs.plan("aaa1").withOutputs(Contents.of(from));

        assertThatThrownBy(() -> upload.of(manifest)).isInstanceOf(Locked.class);
        assertThat(theirs).hasContent("theirs");
    }

    @ParameterizedTest
    @ValueSource(strings = {"hdfs", "s3a"})
    void whatIsPastItsDateIsPurgedAlsoWhereAPurgeWasStopped(String scheme) {
        Path output = StoreOnDisk.in(scheme, disk);
        Runs.publish(output, "aaa1");
        Purge purge = new Purge(
                output,
                output.resolve("work"),
                LocalDate.parse("2040-01-01"),
                asOf -> new Manifest.DeleteAfter("2033-09-30", "2027-03-31"));
        assertThat(purge.found())
                .extracting(one -> output.relativize(one.path()).toString())
                .containsExactly("runs/2026-Q3/aaa1");

        for (int step = 1; !purge.found().isEmpty(); step++) {
            Faults.at(step, Faults.When.EVER_AFTER);
            try {
                purge.carriedOut();
            } catch (Unreachable e) {
                Faults.none();
                Disk.delete(disk.resolve("locks"));
                assertThat(Pointer.read(output, PERIOD).filter(pointer -> !pointer.holds(output)))
                        .isEmpty();
            }
            Faults.none();
        }
        assertThat(disk.resolve("runs/2026-Q3")).isEmptyDirectory();
        assertThat(Pointer.periods(output)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"hdfs", "s3a"})
    void aListIsKeptBesideTheRunsOrMovedIntoOne(String scheme) throws IOException {
        Path output = StoreOnDisk.in(scheme, disk.resolve("reports"));
        Path run = Files.createDirectory(disk.resolve("run"));
        for (String content : List.of("before", "now")) {
            try (RestrictedList list = RestrictedList.begin(output, "aaa1")) {
                Files.writeString(list.file(), content);
                list.keep();
            }
        }
        try (RestrictedList list = RestrictedList.begin(output, "bbb2")) {
            Files.writeString(list.file(), "moved");
            list.moveInto(run);
            assertThat(list.file().resolveSibling("")).isEmptyDirectory();
        }

        assertThat(Runs.names(disk.resolve("reports/restricted"))).containsExactly("rejected_rows-aaa1.csv");
        assertThat(disk.resolve("reports/restricted/rejected_rows-aaa1.csv")).hasContent("now");
        assertThat(run.resolve("restricted/rejected_rows.csv")).hasContent("moved");
    }

    @ParameterizedTest
    @ValueSource(strings = {"file", "hdfs", "s3a"})
    void aFolderMadeOnRequestTakesThePlaceOfTheOneBefore(String scheme) throws IOException {
        Path folder = (scheme.equals("file") ? disk : StoreOnDisk.in(scheme, disk)).resolve("explain/S1");
        for (String content : List.of("before", "now")) {
            Handover.write(folder, place -> Runs.write(place, content));
        }
        assertThat(Files.readString(folder.resolve("board/tables/clients.csv")))
                .startsWith("board/tables/clients.csv | nownow");
        assertThat(Runs.names(disk.resolve("explain/S1"))).containsExactly("board", "restricted");
    }
}
