package org.secondment.roi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.spark.SparkException;
import org.apache.spark.sql.SparkSession;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.secondment.roi.publish.Pointer;
import org.secondment.roi.storage.Faults;
import org.secondment.roi.storage.StoreOnDisk;
import org.secondment.roi.testing.SharedSpark;

/** Whole runs of a tiny firm whose exports, work and reports stand elsewhere. */
@ExtendWith(SharedSpark.class)
class RemoteRunTest {

    private static final String PERIOD = "2025-Q4";

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private Path settings = Path.of("");

    @BeforeEach
    void aTinyFirm(SparkSession spark) throws IOException {
        assertThat(spark).isNotNull();
        settings = TinyFirm.write(Files.createDirectories(folder.resolve("firm")));
    }

    @AfterEach
    void nothingFails() {
        Faults.none();
    }

    @Test
    void filesElsewhereGiveTheSameReportOnHdfsAndOnS3() throws IOException {
        zip("bills.csv");
        Map<String, String> local = published(run(settings, Map.of()));

        Path elsewhere = StoreOnDisk.in("hdfs", settings);
        Path onHdfs = run(elsewhere, Map.of("output", "other"));
        String work = elsewhere.resolveSibling("other/work").toString();
        Path s3 = StoreOnDisk.in("s3a", folder.resolve("s3"));
        Path onS3 = run(elsewhere, Map.of("output", s3.toString(), "work", work));

        assertThat(local).containsKeys("ops/ops.xlsx", "restricted/rejected_rows.csv");
        assertThat(onHdfs.toString()).startsWith("hdfs://test" + folder + "/firm/other/runs/" + PERIOD + "/");
        assertThat(said()).contains("already staged: ").doesNotContain("was not set");
        assertThat(published(onHdfs)).isEqualTo(local);
        assertThat(published(onS3)).isEqualTo(published(onHdfs));
        assertThat(Pointer.periods(s3)).containsExactly(PERIOD);

        run(elsewhere, Map.of("output", s3.toString(), "work", work));
        assertThat(said()).contains("Nothing to do");
    }

    @Test
    void troubleWithinATaskEndsTheRunInOneSentence() {
        Path elsewhere = StoreOnDisk.in("hdfs", settings);
        run(elsewhere, Map.of());
        int first = Faults.steps().stream()
                .map(step -> step.contains("/facts-0.parquet."))
                .toList()
                .indexOf(true);

        Faults.at(first + 1, Faults.When.BEFORE);
        Throwable thrown = catchThrowable(() -> run(elsewhere, Map.of("output", "other")));

        assertThat(thrown).isInstanceOf(SparkException.class);
        Failure failure = Failure.of(thrown);
        assertThat(failure.exit()).isEqualTo(Exit.RETRYABLE);
        assertThat(failure.logged())
                .singleElement(InstanceOfAssertFactories.STRING)
                .matches("hdfs://test/.* cannot be reached: the network failed at [a-z]+; run again once it can[.]");
        assertThat(folder.resolve("firm/other/latest")).doesNotExist();
    }

    @Test
    void factsAreNotKeptInAnObjectStore() {
        String s3 = StoreOnDisk.in("s3a", folder.resolve("s3")).toString();

        Failure failure = Failure.of(catchThrowable(() -> run(settings, Map.of("output", s3))));

        assertThat(failure.exit()).isEqualTo(Exit.USAGE);
        assertThat(failure.reason()).startsWith("settings: " + s3 + "/work is no place for the work folder");
        assertThat(folder.resolve("s3")).doesNotExist();
    }

    private Path run(Path file, Map<String, String> overrides) {
        Map<String, String> all = new HashMap<>(overrides);
        all.putAll(Map.of(
                "inputs.max_rejected_rows_pct", "100", "inputs.max_rejected_money_pct", "100", "packs", "[ops]"));
        Progress progress = new Progress(new PrintStream(said, true, StandardCharsets.UTF_8), false);
        return new Job(Settings.of(file, Map.of(), all), progress).run(Job.Repeat.SKIP);
    }

    private void zip(String name) throws IOException {
        Path file = settings.resolveSibling(name);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(settings.resolveSibling("bills.zip")))) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(Files.readAllBytes(file));
        }
        Files.delete(file);
    }

    /** Digest of every file of a run but its manifest, which records the settings. */
    private static Map<String, String> published(Path run) {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(run)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(run.relativize(file).toString(), DigestUtils.sha256Hex(Files.readAllBytes(file)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        files.remove("manifest.json");
        return files;
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }
}
