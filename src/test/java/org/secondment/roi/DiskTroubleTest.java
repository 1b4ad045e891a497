package org.secondment.roi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.stream.Stream;
import org.apache.spark.SparkException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One sentence says what cannot be used, why, and what to do. */
class DiskTroubleTest {

    private static IOException full() {
        return new IOException("No space left on device");
    }

    static Stream<Arguments> troubles() {
        String full = "the work folder cannot be used (No space left on device); make room and run again";
        return Stream.of(
                Arguments.of(wrapped(full()), full),
                Arguments.of(new SparkException("Job aborted: E7", wrapped(full())), full),
                Arguments.of(new ExceptionInInitializerError(wrapped(full())), full),
                Arguments.of(
                        new FileSystemException("/w/f", null, "No space left on device"),
                        "/w/f: No space left on device; make room and run again"),
                Arguments.of(
                        wrapped(new FileSystemException("/w/f", null, "Disk quota exceeded")),
                        "the work folder cannot be used (Disk quota exceeded); make room and run again"),
                Arguments.of(
                        wrapped(new FileSystemException("/w/f", null, "Read-only file system")),
                        "the work folder cannot be used (Read-only file system); let it be written to, or choose another"
                                + " folder, and run again"),
                Arguments.of(
                        wrapped(new AccessDeniedException("/w/f")),
                        "the work folder cannot be used (Permission denied); let the user who runs this own it, and run"
                                + " again"),
                Arguments.of(
                        wrapped(new NoSuchFileException("/w/f")),
                        "the work folder cannot be used (No such file or directory); run again"),
                Arguments.of(
                        wrapped(new IOException("Stale file handle")),
                        "the work folder cannot be used (Stale file handle); run again"),
                Arguments.of(wrapped(new EOFException()), "the work folder cannot be used; run again"));
    }

    @ParameterizedTest
    @MethodSource("troubles")
    void aSentenceSaysWhatCannotBeUsedWhyAndWhatToDo(Throwable thrown, String sentence) {
        assertThat(DiskTrouble.sentence(thrown)).hasValue(sentence);
        assertThat(Failure.of(thrown))
                .extracting(Failure::exit, Failure::reason)
                .containsExactly(Exit.RETRYABLE, sentence);
    }

    @Test
    void aFolderOfSparkIsNamedByItsSetting() {
        assertThat(DiskTrouble.sentence(new SparkException("Job aborted: E7", full())))
                .hasValue("Spark cannot use the folder for what does not fit into memory, SPARK_LOCAL_DIRS"
                        + " (No space left on device); make room and run again");
        assertThat(DiskTrouble.sentence(new SparkException(
                        "Job aborted: E7", new FileNotFoundException("/t/x (No such file or directory)"))))
                .hasValue("Spark cannot use the folder for what does not fit into memory, SPARK_LOCAL_DIRS"
                        + " (No such file or directory); run again");
    }

    @Test
    void whatTheDiskHadNoPartInIsNoTroubleOfTheDisk() {
        assertThat(DiskTrouble.sentence(new IllegalStateException("No space left on device")))
                .isEmpty();
        assertThat(DiskTrouble.sentence(new IllegalStateException("no JSON", full())))
                .isEmpty();
        assertThat(DiskTrouble.sentence(new SparkException("Job aborted", new IOException("connection reset"))))
                .isEmpty();
    }

    private static UncheckedIOException wrapped(IOException cause) {
        return new UncheckedIOException("the work folder cannot be used", cause);
    }
}
