package org.secondment.roi.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.secondment.roi.publish.Runs.PERIOD;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnwritableOutputTest {

    @TempDir
    Path folder;

    @Test
    void everythingIsForTheOwnerAlone() throws IOException {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
        Path output = folder.resolve("reports/deep");
        try (Lock lock = Lock.take(output, PERIOD)) {
            Publication run = Publication.begin(output, PERIOD, "aaa1", lock);
            Runs.write(run.folder(), "text");
            Path open = run.folder().resolve("restricted");
            Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwxrwxrwx"));
            Files.setPosixFilePermissions(open.resolve("rejected.csv"), PosixFilePermissions.fromString("rw-rw-rw-"));
            run.publish(Runs.plan("aaa1"));

            try (Stream<Path> all = Files.walk(folder.resolve("reports"))) {
                List<Path> made = all.filter(p -> !Files.isSymbolicLink(p)).toList();
                assertThat(made).hasSizeGreaterThan(14).allSatisfy(UnwritableOutputTest::mustBePrivate);
            }
        }
    }

    private static void mustBePrivate(Path path) throws IOException {
        String expected = Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS) ? "rwx------" : "rw-------";
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                .isEqualTo(expected);
    }

    @Test
    void anOutputThatIsAFileIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("reports"), "not a folder");

        assertThatThrownBy(() -> Lock.take(file, PERIOD))
                .isInstanceOf(Unpublishable.class)
                .hasMessage(file
                        + " cannot be used: a file stands where a folder is needed; choose another output folder.");
        assertThatThrownBy(() -> Lock.take(file.resolve("2026"), PERIOD))
                .isInstanceOf(Unpublishable.class)
                .hasMessageStartingWith(file + " cannot be used");
        assertThat(Publication.published(file, Runs.PERIOD, "aaa1")).isEmpty();
        assertThat(file).hasContent("not a folder");
    }

    @Test
    void aFileInThePlaceOfAFolderOfOursIsNamed() throws IOException {
        Path runs = Files.writeString(folder.resolve("runs"), "not a folder");
        try (Lock lock = Lock.take(folder, PERIOD)) {
            assertThatThrownBy(() -> Publication.begin(folder, PERIOD, "aaa1", lock))
                    .isInstanceOf(Unpublishable.class)
                    .hasMessageStartingWith(runs + " cannot be used: a file stands");
        }
        assertThat(folder.resolve("locks")).isEmptyDirectory();
    }

    @Test
    void anOutputWithoutPermissionIsNamed() throws IOException {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
        Path output = Files.createDirectory(folder.resolve("reports"));
        Files.setPosixFilePermissions(output, PosixFilePermissions.fromString("r-x------"));
        assumeTrue(!Files.isWritable(output), "whoever may write everywhere cannot test this");

        assertThatThrownBy(() -> Lock.take(output, PERIOD))
                .isInstanceOf(Unpublishable.class)
                .hasMessageStartingWith(output + " cannot be used: permission denied");
    }

    @Test
    void aFullDiskIsNamed() {
        assertThat(Unpublishable.at(folder, new IOException("No space left on device")))
                .hasMessage(folder + " cannot be used: the disk is full; make room and run again.");
    }
}
