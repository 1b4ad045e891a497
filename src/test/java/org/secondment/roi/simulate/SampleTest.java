package org.secondment.roi.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.secondment.roi.simulate.Written.Row;
import org.secondment.roi.testing.Golden;

class SampleTest {

    private static final long MOST_BYTES = 2_000_000;

    @Test
    void theCommittedSampleIsWhatTheSimulatorWritesToday(@TempDir Path folder) throws IOException {
        if (Golden.updating()) {
            Simulation.write(Sample.FIRM, Sample.FOLDER, Flaws.HANDFUL);
        }
        Truth truth = Simulation.write(Sample.FIRM, folder, Flaws.HANDFUL);

        for (Path file : Written.files(folder)) {
            assertThat(Files.mismatch(folder.resolve(file), Sample.FOLDER.resolve(file)))
                    .as("first byte of %s that differs; write it anew with -Dgolden.update=true", file)
                    .isEqualTo(-1);
        }
        String readme = Files.readString(Sample.FOLDER.resolve("README.md"));
        assertThat(truth.flaws())
                .hasSize(7)
                .allSatisfy(flaw -> assertThat(readme)
                        .contains("| `" + flaw.file() + "` | " + flaw.line() + " | " + flaw.what() + " |"));
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
                .contains("completed", "extended", "ended_early", "hired_by_client", "running", "");
        assertThat(Written.rows(Sample.FOLDER, "credits").stream()
                        .filter(c -> c.get("permitted").equals("N")))
                .hasSize(6);
    }
}
