package org.secondment.roi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ForgetfulWorkFolderTest {

    private static final Path SAMPLE = Path.of("data", "sample", "settings.yaml");

    @Test
    void aWorkFolderThatCannotRememberFilesCostsOnlyTime(@TempDir Path work) throws IOException {
        Files.createDirectories(work.resolve("known-files.json").resolve("in the way"));
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        Settings settings = Settings.of(SAMPLE, Map.of(), Map.of("work", work.toString(), "privacy.key_file", ""));

        Reading reading =
                new Reading(settings, new Progress(new PrintStream(said, true, StandardCharsets.UTF_8), false));

        assertThat(reading.find(Instant.now().plusSeconds(3600)).sources()).isNotEmpty();
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("The next run will look at all files again");
    }
}
