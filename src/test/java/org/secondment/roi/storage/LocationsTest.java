package org.secondment.roi.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.EOFException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.hadoop.hdfs.protocol.AlreadyBeingCreatedException;
import org.apache.hadoop.ipc.RemoteException;
import org.apache.spark.SparkConf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which places can be used for what. */
class LocationsTest {

    @TempDir
    private Path disk;

    @Test
    void reportsNeedAStepThatReplacesAFile() throws IOException {
        Locations.mustReplaceFiles(disk);
        Locations.mustReplaceFiles(StoreOnDisk.in("hdfs", disk));
        Locations.mustReplaceFiles(StoreOnDisk.in("s3a", disk));

        Path other = StoreOnDisk.in("ftp", disk);
        assertThatThrownBy(() -> Locations.mustReplaceFiles(other))
                .isInstanceOf(Unsuitable.class)
                .hasMessageStartingWith("ftp://test" + disk + " is no place for reports: no step there is known");
        assertThat(names()).isEmpty();
    }

    @Test
    void anObjectStoreThatCreatesTwiceIsNoPlaceForReports() throws IOException {
        StoreOnDisk.register();
        Path heedless = Locations.of("s3a://" + S3OnDisk.HEEDLESS + disk);

        assertThatThrownBy(() -> Locations.mustReplaceFiles(heedless))
                .isInstanceOf(Unsuitable.class)
                .hasMessageContaining("creates an object again that it was told to create only once");
        assertThat(names()).isEmpty();
    }

    @Test
    void factsNeedFoldersThatAreRenamed() {
        assertThatCode(() -> {
                    Locations.mustRenameFolders(disk);
                    Locations.mustRenameFolders(StoreOnDisk.in("hdfs", disk));
                })
                .doesNotThrowAnyException();

        assertThatThrownBy(() -> Locations.mustRenameFolders(StoreOnDisk.in("s3a", disk)))
                .isInstanceOf(Unsuitable.class)
                .hasMessageContaining("set 'work' to a folder of HDFS");
    }

    @Test
    void aSchemeThatNobodyReadsIsSaid() {
        for (String unknown : new String[] {"nowhere://x/y", "abfs://x@y/z"}) {
            assertThatThrownBy(() -> Files.exists(Locations.of(unknown)))
                    .as(unknown)
                    .isInstanceOf(Unsuitable.class)
                    .hasMessageContaining("is on no file system that is known here; give Spark the library for it");
        }
    }

    @Test
    void troubleIsSaidInOneSentence() {
        assertThat(new Unreachable("hdfs://h/x", new ConnectException("refused; For more details see:  http://page")))
                .hasMessage("hdfs://h/x cannot be reached: refused; run again once it can.");
        assertThat(new Unreachable("hdfs://h/x", new UnknownHostException("h")))
                .hasMessage("hdfs://h/x cannot be reached: nobody knows the host h; run again once it can.");
        assertThat(new Unreachable("hdfs://h/x", new IOException("Quota of 3.5 B is used up.\nat line")))
                .hasMessage("hdfs://h/x cannot be reached: Quota of 3.5 B is used up; run again once it can.");
        assertThat(new Unreachable("hdfs://h/x", new EOFException()))
                .hasMessage("hdfs://h/x cannot be reached: EOFException; run again once it can.");
    }

    /** As the name node answers who creates it at the same time. */
    @Test
    void aFileThatAnotherIsJustCreatingIsThere() {
        var answer = new RemoteException(AlreadyBeingCreatedException.class.getName(), "is already the lease holder");

        assertThatThrownBy(() -> Troubles.translated("hdfs://h/x", () -> {
                    throw answer;
                }))
                .isInstanceOf(FileAlreadyExistsException.class)
                .hasMessage("hdfs://h/x");
    }

    @Test
    void hadoopIsSetAsSparkSays() {
        SparkConf spark =
                new SparkConf(false).set("spark.hadoop.fs.s3a.endpoint", "here").set("spark.other", "x");

        assertThat(HadoopSettings.of(spark).get("fs.s3a.endpoint")).isEqualTo("here");
        assertThat(HadoopSettings.of(spark).get("other")).isNull();
    }

    private Stream<String> names() throws IOException {
        try (Stream<Path> entries = Files.list(disk)) {
            return entries.map(Path::toString).toList().stream();
        }
    }
}
