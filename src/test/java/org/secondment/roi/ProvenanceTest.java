package org.secondment.roi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.secondment.roi.effect.DataSpan;
import org.secondment.roi.intake.Accounting;
import org.secondment.roi.intake.Exports;
import org.secondment.roi.intake.KnownFiles;
import org.secondment.roi.publish.EarlierRun;
import org.secondment.roi.publish.Fingerprint;
import org.secondment.roi.publish.Lock;
import org.secondment.roi.publish.Manifest;
import org.secondment.roi.publish.Publication;

class ProvenanceTest {

    private static final DataSpan SPAN = new DataSpan(LocalDate.of(2022, 1, 1), LocalDate.of(2025, 12, 31));

    @TempDir
    private Path folder;

    private Path settings = Path.of("");

    @BeforeEach
    void aTinyFirm() throws IOException {
        settings = TinyFirm.write(folder);
    }

    @Test
    void aManifestSaysWhatTheRunWasMadeOf() throws IOException {
        Manifest manifest = manifest("2025-Q4");

        assertThat(manifest.period()).isEqualTo("2025-Q4");
        assertThat(manifest.runId()).isEqualTo("run1");
        assertThat(manifest.asOf()).isEqualTo("2025-12-31");
        assertThat(manifest.settingsHash()).isEqualTo("settings1");
        assertThat(manifest.settings())
                .containsEntry("min_group", "7")
                .doesNotContainKeys("output", "work", "inputs.folder");
        Path bills = folder.resolve("bills.csv");
        assertThat(manifest.inputs())
                .hasSize(9)
                .contains(new Fingerprint(
                        "bills.csv", Files.size(bills), DigestUtils.sha256Hex(Files.readAllBytes(bills))));
        assertThat(manifest.outputs()).isEmpty();
    }

    @Test
    void everyCountOfAFileStandsUnderItsName() {
        assertThat(manifest("2025-Q4").rows())
                .singleElement()
                .asString()
                .isEqualTo(
                        "{file=bills.csv, table=bills, encoding=UTF-8, scanned=24, accepted=18, rejected=3, dropped=1,"
                                + " duplicates=2}");
    }

    @Test
    void theRunBeforeIsThatOfTheLatestEarlierQuarter() throws IOException {
        assertThat(manifest("2025-Q4").previous()).isEmpty();

        for (String period : List.of("2025-Q1", "2025-Q3", "2026-Q1")) {
            publish(period);
        }

        assertThat(manifest("2025-Q4").previous()).isEqualTo("run-2025-Q3");
        assertThat(manifest("2025-Q3").previous()).isEqualTo("run-2025-Q1");
    }

    private Settings settings() {
        return Settings.of(settings, Map.of(), Map.of("min_group", "7"));
    }

    private Manifest manifest(String period) {
        Exports exports = Exports.find(folder, Optional.empty(), KnownFiles.in(folder, "test", Instant.EPOCH));
        Identity identity = new Identity("run1", "input1", "settings1");
        Accounting bills =
                new Accounting("bills.csv", "bills", "UTF-8", 24, 18, 3, 1, 2, Optional.empty(), Optional.empty());
        return new Provenance(
                        settings(),
                        exports,
                        identity,
                        SPAN,
                        period,
                        EarlierRun.before(settings().output(), period))
                .manifest(List.of(bills));
    }

    private void publish(String period) throws IOException {
        Path output = settings().output();
        String runId = "run-" + period;
        try (Lock lock = Lock.take(output, period);
                Publication run = Publication.begin(output, period, runId, lock)) {
            Files.writeString(run.folder().resolve("report.txt"), period);
            run.publish(new Manifest(
                    period,
                    runId,
                    "2025-12-31",
                    "1",
                    "hash",
                    Map.of(),
                    "",
                    List.of(),
                    List.of(),
                    Manifest.DeleteAfter.UNKNOWN,
                    List.of()));
        }
    }
}
