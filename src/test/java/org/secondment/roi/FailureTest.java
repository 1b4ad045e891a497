package org.secondment.roi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.apache.spark.SparkException;
import org.apache.spark.SparkIllegalArgumentException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.secondment.roi.publish.Lock;
import org.secondment.roi.table.InputRefused;
import org.secondment.roi.table.Problem;
import picocli.CommandLine.Command;

/** What is thrown becomes an exit code, words for the terminal and a line of the result file. */
class FailureTest {

    private static final String MORE = ": give Java more, such as SECONDMENT_ROI_JAVA_OPTIONS=\"-Xmx8g\"";
    private static final String ADVICE = "out of memory (Java heap space)" + MORE;

    @TempDir
    private Path folder;

    private final OutOfMemoryError tooLittle = new OutOfMemoryError("Java heap space");
    private final PrintStream err = System.err;
    private final ByteArrayOutputStream complained = new ByteArrayOutputStream();

    @BeforeEach
    void listen() {
        System.setErr(new PrintStream(complained, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void restore() {
        System.setErr(err);
    }

    @Test
    void eachFailureHasItsExitCode() {
        assertThat(Failure.of(new SettingsProblem("x")).exit()).isEqualTo(Exit.USAGE);
        assertThat(Failure.of(new IOException("disk")).exit()).isEqualTo(Exit.RETRYABLE);
        assertThat(Failure.of(new SparkException("cluster")).exit()).isEqualTo(Exit.RETRYABLE);
        assertThat(Failure.of(new IllegalStateException("x")).exit()).isEqualTo(Exit.BUG);
        assertThat(Failure.of(new StackOverflowError()).exit()).isEqualTo(Exit.BUG);
    }

    @Test
    void aRefusalIsFoundUnderWhatItCaused() {
        var refused = InputRefused.of(Problem.ofFile("bills.csv", "empty", "the file is empty"));

        Failure failure = Failure.of(new IllegalStateException("task failed", new IOException(refused)));

        assertThat(failure.exit()).isEqualTo(Exit.INPUT_REFUSED);
        assertThat(failure.reason()).isEqualTo("bills.csv | the file is empty");
    }

    @Test
    void aSecondRunOfAPeriodIsToldThatItIsLocked() {
        Lock held = Lock.take(folder, "2026-Q3");
        Throwable locked = catchThrowable(() -> Lock.take(folder, "2026-Q3"));
        held.close();

        assertThat(Failure.of(locked).exit()).isEqualTo(Exit.LOCKED);
    }

    @Test
    void tooLittleMemoryIsToldWithAdviceAlsoWhereSparkWrapsIt() {
        for (Throwable thrown : new Throwable[] {
            tooLittle,
            new SparkException("Job aborted", tooLittle),
            new IllegalStateException("Spark did not start", new SparkException("x", tooLittle))
        }) {
            Failure failure = Failure.of(thrown);

            assertThat(failure.exit()).isEqualTo(Exit.RETRYABLE);
            assertThat(failure.lines()).singleElement().asString().startsWith(ADVICE);
        }
    }

    @Test
    void lessMemoryThanSparkStartsWithIsToldWithTheSameAdvice() {
        Failure failure = Failure.of(new IllegalStateException("Spark did not start", tooSmallForSpark()));

        assertThat(failure.exit()).isEqualTo(Exit.RETRYABLE);
        assertThat(failure.reason()).startsWith("out of memory (less than Spark starts with)" + MORE);
    }

    /** Whichever thread is second finds a class that could not be prepared. */
    @Test
    void aTemporaryFolderFromWhichNoLibraryCanBeLoadedIsNoBug() {
        Throwable first = new UnsatisfiedLinkError("no snappyjava in java.library.path");
        Throwable second = new NoClassDefFoundError("Could not initialize class org.xerial.snappy.Snappy")
                .initCause(new ExceptionInInitializerError("Exception " + first + " [in thread \"one\"]"));

        for (Throwable thrown : new Throwable[] {first, second, new SparkException("Job aborted", second)}) {
            assertThat(Failure.of(thrown).exit()).isEqualTo(Exit.RETRYABLE);
            assertThat(Failure.of(thrown).reason()).contains("temporary folder").contains("-Djava.io.tmpdir=FOLDER");
        }
        assertThat(Failure.of(new NoClassDefFoundError("org/secondment/roi/Job"))
                        .exit())
                .isEqualTo(Exit.BUG);
    }

    @Test
    void aClassPathWithoutSparkIsToldInOneSentence() {
        for (String name : new String[] {"org.apache.spark.SparkThrowable", "com.fasterxml.jackson.core.JsonFactory"}) {
            Failure failure = Failure.of(missing(name));

            assertThat(failure.exit()).isEqualTo(Exit.RETRYABLE);
            assertThat(failure.lines())
                    .singleElement()
                    .asString()
                    .startsWith(name + " is missing")
                    .contains("scripts/secondment-roi", "spark-submit of Spark 4.2");
        }
        assertThat(Failure.of(missing("org.secondment.roi.Job")).exit()).isEqualTo(Exit.BUG);
    }

    /** As a container's user whom /etc/passwd does not list. */
    @Test
    void aUserWithoutANameIsToldToHaveOne() {
        Failure failure = Failure.of(new IllegalStateException(
                "Spark did not start", new IOException("Invalid UID, could not determine effective user")));

        assertThat(failure.exit()).isEqualTo(Exit.RETRYABLE);
        assertThat(failure.reason()).contains("name of the user", "/etc/passwd");
    }

    @Test
    void anErrorIsWrittenDownLikeAnyOtherEnd() throws IOException {
        LastResult result = new LastResult(folder.resolve("out"), Optional.empty(), Clock.systemUTC());

        assertThatThrownBy(() -> result.of(() -> {
                    throw tooLittle;
                }))
                .isSameAs(tooLittle);

        Path file = folder.resolve("out/last-run.json");
        assertThat(Files.readString(file)).contains("\"exit\":10").contains("out of memory (Java heap space)");
        assertThat(mode(file)).isEqualTo("rw-------");
        assertThat(folder.resolve("out")).isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void whatIsSaidOfRecordsIsNotWrittenDown() {
        Exception fault = new IllegalStateException("no lawyer E7");
        assertThat(Failure.of(fault).lines()).singleElement().asString().contains("E7");
        assertThat(Failure.of(fault).reason())
                .isEqualTo("bug: the program has a fault: java.lang.IllegalStateException");
        assertThat(Failure.of(fault).logged())
                .containsExactly("bug: the program has a fault: java.lang.IllegalStateException");

        Exception task = new SparkException("Job aborted: no lawyer E7", fault);
        assertThat(Failure.of(task).lines()).containsExactly("Spark: Job aborted: no lawyer E7");
        assertThat(Failure.of(task).reason())
                .isEqualTo("Spark: org.apache.spark.SparkException, because of java.lang.IllegalStateException");
        assertThat(Failure.of(new SparkException("Job aborted: E7", new IOException("connection reset")))
                        .logged())
                .containsExactly(
                        "Spark: org.apache.spark.SparkException, because of java.io.IOException: connection reset");
    }

    @Test
    void anErrorInACommandEndsWithAnExitCode() {
        assertThat(execute(tooLittle)).isEqualTo(Exit.RETRYABLE.code());

        assertThat(said()).startsWith(ADVICE).hasLineCount(1);
    }

    @Test
    void aLogTellsOfAFaultByItsKindAndItsTraceStandsInAFileOfItsOwner() throws IOException {
        assertThat(execute(new IllegalStateException("no lawyer E7"))).isEqualTo(Exit.BUG.code());

        Path trace = folder.resolve("last-fault.txt");
        assertThat(said())
                .isEqualTo("bug: the program has a fault: java.lang.IllegalStateException\n"
                        + "Report it with the stack trace in " + trace + ", which may hold values of records.\n");
        assertThat(Files.readString(trace)).contains("no lawyer E7", "\tat " + FailureTest.class.getName());
        assertThat(mode(trace)).isEqualTo("rw-------");
    }

    @Test
    void theTraceIsPrintedWhereItIsAskedForOrCannotBeWritten() throws IOException {
        execute(new IllegalStateException("x"), "--debug");
        assertThat(said()).contains("last-fault.txt", "\tat ");

        complained.reset();
        Files.delete(folder.resolve("last-fault.txt"));
        folder = Files.writeString(folder.resolve("file"), "no folder");
        execute(new StackOverflowError("x"));
        assertThat(said()).doesNotContain("last-fault.txt").contains("\tat ");
    }

    /** As Spark throws it where the heap is below half a gigabyte. */
    private static Exception tooSmallForSpark() {
        return new SparkIllegalArgumentException(
                "INVALID_DRIVER_MEMORY", Map.of("systemMemory", "1", "minSystemMemory", "2", "config", "x"));
    }

    private static Throwable missing(String name) {
        return new NoClassDefFoundError(name.replace('.', '/')).initCause(new ClassNotFoundException(name));
    }

    private int execute(Throwable thrown, String... options) {
        String[] arguments =
                Stream.concat(Stream.of(options), Stream.of("fail")).toArray(String[]::new);
        return Main.line().addSubcommand("fail", new Failing(folder, thrown)).execute(arguments);
    }

    private String said() {
        return complained.toString(StandardCharsets.UTF_8);
    }

    private static String mode(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }

    /** A command that ends badly. */
    @Command
    private record Failing(Path folder, Throwable thrown) implements Callable<Integer>, Writing {

        @Override
        public Integer call() throws Exception {
            if (thrown instanceof Error error) {
                throw error;
            }
            throw (Exception) thrown;
        }
    }
}
