package org.secondment.roi.storage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the program does with files, on this machine and on stores as on it. */
class RemoteFilesTest {

    @TempDir
    private Path disk;

    @AfterEach
    void nothingFails() {
        Faults.none();
    }

    private Path place(String scheme) {
        return scheme.equals("file") ? disk : StoreOnDisk.in(scheme, disk);
    }

    @ParameterizedTest
    @ValueSource(strings = {"file", "hdfs", "s3a"})
    void filesAreWrittenListedAndReadFromAnyPlace(String scheme) throws IOException {
        Path folder = Files.createDirectories(place(scheme).resolve("a/b"));
        Path file = Files.writeString(folder.resolve("ä c.txt"), "0123456789");
        Files.writeString(file, "abcdef");

        assertThat(Files.size(file)).isEqualTo(6);
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
            ByteBuffer three = ByteBuffer.allocate(3);
            assertThat(channel.position(2).read(three)).isEqualTo(3);
            assertThat(new String(three.array(), UTF_8)).isEqualTo("cde");
            assertThat(channel.position()).isEqualTo(5);
            assertThat(channel.read(ByteBuffer.allocateDirect(3))).isEqualTo(1);
            assertThat(channel.read(ByteBuffer.allocate(3))).isEqualTo(-1);
        }
        try (Stream<Path> all = Files.walk(place(scheme))) {
            assertThat(all.map(path -> place(scheme).relativize(path).toString()))
                    .containsExactlyInAnyOrder("", "a", "a/b", "a/b/ä c.txt");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"file", "hdfs", "s3a"})
    void whatIsThereIsNotCreatedAgain(String scheme) throws IOException {
        Path file = place(scheme).resolve("lock");
        Files.writeString(file, "mine", StandardOpenOption.CREATE_NEW);

        assertThatThrownBy(() -> Files.writeString(file, "yours", StandardOpenOption.CREATE_NEW))
                .isInstanceOf(FileAlreadyExistsException.class);
        assertThatThrownBy(() -> Files.createDirectory(file)).isInstanceOf(FileAlreadyExistsException.class);
        assertThat(file).hasContent("mine");
    }

    @ParameterizedTest
    @ValueSource(strings = {"file", "hdfs", "s3a"})
    void aFileTakesThePlaceOfAnother(String scheme) throws IOException {
        Path old = Files.writeString(place(scheme).resolve("old"), "old");
        Path fresh = Files.writeString(place(scheme).resolve("new"), "new");

        Files.move(fresh, old, StandardCopyOption.ATOMIC_MOVE);

        assertThat(old).hasContent("new");
        assertThat(fresh).doesNotExist();
        assertThatThrownBy(() -> Files.move(fresh, old, StandardCopyOption.ATOMIC_MOVE))
                .isInstanceOf(NoSuchFileException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"file", "hdfs"})
    void aFolderMovesWholeAndNeverIntoAnother(String scheme) throws IOException {
        Path begun = Files.createDirectory(place(scheme).resolve(".begun"));
        Files.writeString(begun.resolve("x"), "x");
        Path done = place(scheme).resolve("done");

        Files.move(begun, done, StandardCopyOption.ATOMIC_MOVE);
        assertThat(done.resolve("x")).hasContent("x");

        Path second = Files.createDirectory(place(scheme).resolve(".second"));
        assertThatThrownBy(() -> Files.move(second, done, StandardCopyOption.ATOMIC_MOVE))
                .isInstanceOf(java.nio.file.FileSystemException.class);
        assertThat(second).exists();
    }

    @ParameterizedTest
    @ValueSource(strings = {"file", "hdfs", "s3a"})
    void whatIsMissingFullOrNoFolderIsSaid(String scheme) throws IOException {
        Path folder = Files.createDirectory(place(scheme).resolve("full"));
        Path file = Files.writeString(folder.resolve("x"), "x");

        assertThatThrownBy(() -> Files.delete(folder)).isInstanceOf(DirectoryNotEmptyException.class);
        assertThatThrownBy(() -> Files.list(file)).isInstanceOf(NotDirectoryException.class);
        assertThatThrownBy(() -> Files.readString(folder.resolve("y"))).isInstanceOf(NoSuchFileException.class);
        assertThatThrownBy(() -> Files.list(folder.resolve("y"))).isInstanceOf(NoSuchFileException.class);
        assertThatThrownBy(() -> Files.readString(folder)).isInstanceOf(IOException.class);
        assertThat(Files.deleteIfExists(folder.resolve("y"))).isFalse();
        assertThat(Files.exists(file.resolve("below"))).isFalse();
        assertThat(Files.isDirectory(folder)).isTrue();
        assertThat(Files.isRegularFile(folder)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"file", "hdfs"})
    void timesAndPermissionsAreSet(String scheme) throws IOException {
        Path file = Files.writeString(place(scheme).resolve("x"), "x");

        Files.setLastModifiedTime(file, FileTime.fromMillis(86_400_000));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));

        assertThat(Files.getLastModifiedTime(file).toMillis()).isEqualTo(86_400_000);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(disk.resolve("x"))))
                .isEqualTo("rw-r-----")
                .isEqualTo(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @Test
    void whatIsMadeOnHdfsIsForItsOwnerAlone() throws IOException {
        Path folder = Files.createDirectories(place("hdfs").resolve("a/b"));
        Files.writeString(folder.resolve("x"), "x");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(disk.resolve("a"))))
                .isEqualTo("rwx------");
        assertThat(HadoopSettings.current().get("fs.permissions.umask-mode")).isEqualTo("077");
    }

    @ParameterizedTest
    @ValueSource(strings = {"hdfs", "s3a"})
    void troubleNeverLooksAsIfAFileWereMissing(String scheme) throws IOException {
        Path file = Files.writeString(place(scheme).resolve("x"), "x");
        for (Faults.When when : List.of(Faults.When.BEFORE, Faults.When.AFTER)) {
            Faults.at(1, when);
            assertThatThrownBy(() -> Files.exists(file))
                    .isInstanceOf(Unreachable.class)
                    .hasMessage(file + " cannot be reached: the network failed at status; run again once it can.");
        }
        assertThat(Files.exists(file)).isTrue();
    }

    /** The steps of a conditional create: create, write, put. */
    @Test
    void aLostAnswerDoesNotLockOutWhoWasFirst() throws IOException {
        Path file = place("s3a").resolve("lock");
        Faults.at(3, Faults.When.AFTER);
        Files.writeString(file, "mine", StandardOpenOption.CREATE_NEW);
        assertThat(file).hasContent("mine");

        Faults.at(3, Faults.When.BEFORE);
        assertThatThrownBy(() -> Files.writeString(file, "yours", StandardOpenOption.CREATE_NEW))
                .isInstanceOf(FileAlreadyExistsException.class);
        Faults.at(3, Faults.When.BEFORE);
        assertThatThrownBy(() -> Files.writeString(file.resolveSibling("other"), "mine", StandardOpenOption.CREATE_NEW))
                .isInstanceOf(Unreachable.class);
    }

    /** A write of the new object that fails: create, write. */
    @Test
    void halfAnObjectNeverTakesThePlaceOfAWholeOne() throws IOException {
        Path old = Files.writeString(place("s3a").resolve("old"), "old");
        Path fresh = Files.writeString(place("s3a").resolve("new"), "new one");
        for (int step = 1; step < 12; step++) {
            Faults.at(step, Faults.When.AFTER);
            try {
                Files.move(fresh, old, StandardCopyOption.ATOMIC_MOVE);
            } catch (Unreachable e) {
                assertThat(Files.readString(disk.resolve("old"))).isIn("old", "new one");
            }
            Faults.none();
            Files.writeString(old, "old");
            Files.writeString(fresh, "new one");
        }
    }

    @Test
    void librariesThatKnowFilesOnlyReadACopyOfTheFileAsItIsNow() throws IOException {
        Path file = Files.writeString(place("hdfs").resolve("x.zip"), "one");
        assertThat(Locations.file(file)).hasContent("one").isEqualTo(Locations.file(file));
        assertThat(Files.getPosixFilePermissions(Locations.file(file).toPath()))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));

        Files.writeString(file, "longer");
        assertThat(Locations.file(file)).hasContent("longer");
        assertThat(Locations.file(disk.resolve("x.zip")))
                .isEqualTo(disk.resolve("x.zip").toFile());
    }
}
