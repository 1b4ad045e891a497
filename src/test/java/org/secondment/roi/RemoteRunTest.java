package org.secondment.roi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.secondment.roi.publish.Pointer;
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

    @Test
    void filesElsewhereGiveTheSameReportOnHdfsAndOnS3() {
        Map<String, String> local = published(run(folder.resolve("reports"), folder.resolve("work")));

        Path hdfs = StoreOnDisk.in("hdfs", folder.resolve("hdfs"));
        Map<String, String> onHdfs = published(run(hdfs, hdfs.resolve("work")));
        Path s3 = StoreOnDisk.in("s3a", folder.resolve("s3"));
        Map<String, String> onS3 = published(run(s3, hdfs.resolve("work")));

        assertThat(local).containsKeys("ops/ops.xlsx", "restricted/rejected_rows.csv");
        assertThat(onHdfs).isEqualTo(local);
        assertThat(onS3).isEqualTo(local);
        assertThat(said()).contains("already staged: ").doesNotContain("was not set");
        assertThat(Pointer.periods(s3)).containsExactly(PERIOD);

        run(s3, hdfs.resolve("work"));
        assertThat(said()).contains("Nothing to do");
    }

    private Path run(Path output, Path work) {
        Map<String, String> overrides = Map.of(
                "inputs.folder",
                StoreOnDisk.in("hdfs", folder.resolve("firm")).toString(),
                "inputs.max_rejected_rows_pct",
                "100",
                "inputs.max_rejected_money_pct",
                "100",
                "packs",
                "[ops]",
                "output",
                output.toString(),
                "work",
                work.toString());
        Progress progress = new Progress(new PrintStream(said, true, StandardCharsets.UTF_8), false);
        return new Job(Settings.of(settings, Map.of(), overrides), progress).run(Job.Repeat.SKIP);
    }

    /** Every file of a run but its manifest, which records the settings. */
    private static Map<String, String> published(Path run) {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(run)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(
                        run.relativize(file).toString(),
                        new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
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
