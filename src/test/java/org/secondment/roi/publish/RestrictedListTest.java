package org.secondment.roi.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RestrictedListTest {

    @TempDir
    private Path output;

    @Test
    void itGoesWithTheProcessThatIsDoneWithIt() throws IOException {
        try (RestrictedList list = written("mine")) {
            assertThat(list.file()).hasContent("mine");
        }

        assertThat(output.resolve("restricted")).isEmptyDirectory();
    }

    @Test
    void twoProcessesOfTheSameRunDoNotTouchEachOthersLists() throws IOException {
        try (RestrictedList mine = written("mine");
                RestrictedList theirs = written("theirs")) {
            theirs.moveInto(output.resolve("run"));
            assertThat(mine.file()).hasContent("mine");
            mine.keep();
        }

        assertThat(Runs.names(output.resolve("restricted"))).containsExactly("rejected_rows-aaa1.csv");
        assertThat(output.resolve("restricted/rejected_rows-aaa1.csv")).hasContent("mine");
        assertThat(output.resolve("run/restricted/rejected_rows.csv")).hasContent("theirs");
    }

    @Test
    void aKeptListTakesThePlaceOfTheOneBefore() throws IOException {
        for (String content : new String[] {"before", "now"}) {
            try (RestrictedList list = written(content)) {
                list.keep();
                assertThat(list.kept()).hasContent(content);
            }
        }

        assertThat(output.resolve("restricted")).isDirectoryContaining("glob:**/rejected_rows-aaa1.csv");
        assertThat(Runs.names(output.resolve("restricted"))).hasSize(1);
    }

    @Test
    void itIsForItsOwnerAlone() throws IOException {
        try (RestrictedList list = written("mine")) {
            list.keep();
            assertThat(mode(list.kept())).isEqualTo("rw-------");
            assertThat(mode(output.resolve("restricted"))).isEqualTo("rwx------");
        }
    }

    @Test
    void whatKilledProcessesLeftAndWhatWasKeptLongAgoIsSwept() throws IOException {
        RestrictedList killed = leftFor(Duration.ofHours(49));
        RestrictedList atWork = leftFor(Duration.ofHours(47));
        Path old = keptFor("aaa2", Duration.ofDays(31));
        Path recent = keptFor("aaa3", Duration.ofDays(29));
        Path note = age(Files.writeString(output.resolve("restricted/notes.txt"), "not ours"), Duration.ofDays(99));

        RestrictedList.begin(output, "aaa4").close();

        assertThat(killed.file()).doesNotExist();
        assertThat(old).doesNotExist();
        assertThat(atWork.file()).exists();
        assertThat(recent).exists();
        assertThat(note).exists();
    }

    private RestrictedList written(String content) throws IOException {
        RestrictedList list = RestrictedList.begin(output, "aaa1");
        Files.writeString(list.file(), content);
        return list;
    }

    private RestrictedList leftFor(Duration time) throws IOException {
        RestrictedList list = written("left");
        age(list.file(), time);
        return list;
    }

    private Path keptFor(String run, Duration time) throws IOException {
        RestrictedList list = RestrictedList.begin(output, run);
        list.keep();
        return age(list.kept(), time);
    }

    private static Path age(Path file, Duration time) throws IOException {
        return Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(time)));
    }

    private static String mode(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
