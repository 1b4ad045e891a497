package org.secondment.roi.report.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Skipped until scripts/check-accessibility was once run here by hand: it fetches what it needs, a test does not. */
class AccessibilityTest {

    private static final int NOTHING_CHECKED = 3;

    @Test
    void theDemonstrationHasNoViolation(@TempDir Path run) throws IOException, InterruptedException {
        Path cache = Path.of(System.getProperty("user.home"), ".cache", "secondment-roi");
        assumeThat(cache).isDirectoryContaining("glob:**/accessibility-*");
        PackFiles.writeDocuments(DemoPack.pack(), run.resolve("board"), Password.NONE);
        Path log = run.resolve("log");
        ProcessBuilder script = new ProcessBuilder("bash", "scripts/check-accessibility", run.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        script.environment().put("SECONDMENT_ROI_CACHE", cache.toString());
        int exit = script.start().waitFor();
        assumeThat(exit).as(Files.readString(log)).isNotEqualTo(NOTHING_CHECKED);
        assertThat(exit).as(Files.readString(log)).isZero();
    }
}
