package org.secondment.roi.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.secondment.roi.simulate.Written.Row;
import org.secondment.roi.testing.Golden;

class SampleTest {

    private static final long MOST_BYTES = 4_000_000;

    @Test
    void theCommittedSampleIsWhatTheSimulatorWritesToday(@TempDir Path folder) throws IOException {
        if (Golden.updating()) {
            Simulation.write(Sample.FIRM, Sample.FOLDER, Flaws.HANDFUL);
        }
        Truth truth = Simulation.write(Sample.FIRM, folder, Flaws.HANDFUL);

        for (Path file : Written.files(folder)) {
            assertThat(content(folder.resolve(file)))
                    .as("content of %s; write it anew with -Dgolden.update=true", file)
                    .isEqualTo(content(Sample.FOLDER.resolve(file)));
        }
        assertThat(Written.files(folder)).hasSize(22 + 72 + 1);
        String readme = Files.readString(Sample.FOLDER.resolve("README.md"));
        assertThat(truth.flaws())
                .hasSize(9)
                .allSatisfy(flaw -> assertThat(readme)
                        .contains("| `" + flaw.file() + "` | " + flaw.line() + " | " + flaw.what() + " |"));
    }

    /** Packed files are compared by what they hold: another zip library may pack the same rows into other bytes. */
    private static String content(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in) {
            return new String(plain.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void theSampleIsSmall() throws IOException {
        long bytes = 0;
        for (Path file : Written.files(Sample.FOLDER)) {
            bytes += Files.size(Sample.FOLDER.resolve(file));
        }
        assertThat(bytes).isLessThan(MOST_BYTES);
    }

    @Test
    void everyEndingOfASecondmentOccursAndSomeHostsHaveSeveral() throws IOException {
        List<Row> secondments = Written.rows(Sample.FOLDER, "secondments");

        assertThat(secondments).hasSize(60);
        assertThat(secondments.stream().map(s -> s.get("client_id")).distinct().count())
                .isBetween(40L, 52L);
        assertThat(secondments.stream().map(s -> s.get("outcome")))
                .contains("completed", "extended", "ended_early", "secondee_changed", "hired_by_client", "running", "");
        assertThat(secondments.stream().map(s -> s.get("employee_id")).distinct())
                .hasSizeLessThan(60);
        assertThat(Written.rows(Sample.FOLDER, "credits").stream()
                        .filter(c -> c.get("permitted").equals("N")))
                .hasSize(5);
    }
}
