package org.secondment.roi.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares text with a committed file; {@code -Dgolden.update=true} accepts the new text, whose diff is then read. */
public final class Golden {

    private static final Path FOLDER = Path.of("src/test/resources/golden");

    /** Whether committed files are to be written anew rather than compared. */
    public static boolean updating() {
        return Boolean.getBoolean("golden.update");
    }

    /** Compares with a file among the test resources. */
    public static void matches(String file, String actual) throws IOException {
        matches(FOLDER.resolve(file), actual);
    }

    /** Compares with any file of the repository. */
    public static void matches(Path file, String actual) throws IOException {
        if (updating()) {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, actual);
        }
        assertThat(file).as("golden file; create it with -Dgolden.update=true").exists();
        assertThat(actual).as("%s", file).isEqualTo(Files.readString(file));
    }

    private Golden() {}
}
