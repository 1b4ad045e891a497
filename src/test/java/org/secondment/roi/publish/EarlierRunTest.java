package org.secondment.roi.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.secondment.roi.publish.QuarterFigures.DatedRows;
import org.secondment.roi.publish.QuarterFigures.QuarterFigure;

class EarlierRunTest {

    @TempDir
    private Path output;

    @Test
    void theLatestEarlierQuarterIsFoundAndNeverTheSameOrALaterOne() throws IOException {
        assertThat(EarlierRun.before(output, "2026-Q3")).isEmpty();
        for (String period : List.of("2025-Q4", "2026-Q2", "2026-Q3", "2026-Q4")) {
            publish(period);
        }

        EarlierRun found = EarlierRun.before(output, "2026-Q3").orElseThrow();
        assertThat(found.manifest().period()).isEqualTo("2026-Q2");
        assertThat(found.manifestFile().path()).isEqualTo("runs/2026-Q2/run-2026-Q2/manifest.json");
        assertThat(found.figures().orElseThrow()).isEqualTo(figures("2026-Q2"));
        assertThat(EarlierRun.before(output, "2025-Q4")).isEmpty();
    }

    @Test
    void aRunWhoseFiguresOrManifestWereChangedIsPassedOver() throws IOException {
        publish("2025-Q4");
        Path later = publish("2026-Q2");
        writable(later.resolve(QuarterFigures.FILE));
        Files.writeString(later.resolve(QuarterFigures.FILE), "{}");

        assertThat(period("2026-Q3")).isEqualTo("2025-Q4");

        Path latest = publish("2026-Q3");
        writable(latest.resolve(Layout.MANIFEST));
        Files.writeString(latest.resolve(Layout.MANIFEST), "{}");
        assertThat(period("2026-Q4")).isEqualTo("2025-Q4");
    }

    @Test
    void aRunThatToldNoFiguresIsFoundWithoutAny() {
        Runs.publish(output, "old");

        assertThat(EarlierRun.before(output, "2026-Q4").orElseThrow().figures()).isEmpty();
    }

    private String period(String before) {
        return EarlierRun.before(output, before).orElseThrow().manifest().period();
    }

    private static void writable(Path file) {
        assertThat(file.toFile().setWritable(true)).isTrue();
    }

    private static QuarterFigures figures(String period) {
        return new QuarterFigures(
                "2026-01-01",
                List.of(new QuarterFigure("running", "Running in " + period, "count", "4.0", "", "Infinity")),
                List.of(new DatedRows("bills", 12, 3, 1)));
    }

    private Path publish(String period) throws IOException {
        try (Lock lock = Lock.take(output, period);
                Publication run = Publication.begin(output, period, "run-" + period, lock)) {
            figures(period).writeInto(run.folder());
            return run.publish(new Manifest(
                            period,
                            "run-" + period,
                            "2026-01-01",
                            "1",
                            "hash",
                            Map.of(),
                            "",
                            List.of(),
                            List.of(),
                            Manifest.DeleteAfter.UNKNOWN,
                            List.of()))
                    .folder();
        }
    }
}
