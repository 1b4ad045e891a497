package org.secondment.roi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.secondment.roi.intake.Exports;
import org.secondment.roi.intake.KnownFiles;
import org.secondment.roi.intake.reading.Source;

class IdentityTest {

    private static final String MAPPING = """
            table: credits
            source: {system: billing, files: "anteile.csv"}
            columns:
              credit_id: {from: Nummer}
              matter_id: {from: Mandat}
              employee_id: {from: Person}
              role: {const: referral}
              share_pct: {from: Anteil}
              valid_from: {from: Ab}
            """;

    @TempDir
    private Path folder;

    private Path settings = Path.of("");

    /** Exports and their mapping in one folder, as is allowed. */
    @BeforeEach
    void aTinyFirm() throws IOException {
        settings = TinyFirm.write(folder);
        Files.delete(folder.resolve("credits.csv"));
        Files.writeString(folder.resolve("anteile.csv"), "Nummer,Mandat,Person,Anteil,Ab\nK1,M1,E1,40,2023-09-01\n");
        Files.writeString(folder.resolve("billing.yaml"), MAPPING);
    }

    @Test
    void whatIsNeitherExportNorMappingLeavesTheRunAsItIs() throws IOException {
        Identity before = identity(Map.of());
        Files.writeString(folder.resolve("README"), "Who to ask for these exports.");

        assertThat(identity(Map.of())).isEqualTo(before);
    }

    @Test
    void anotherMappingIsAnotherRun() throws IOException {
        Identity before = identity(Map.of());
        Files.writeString(folder.resolve("billing.yaml"), MAPPING.replace("const: referral", "const: origination"));

        assertDiffers(identity(Map.of()), before);
    }

    @Test
    void otherBytesAndOtherNamesAreOtherRuns() throws IOException {
        Identity before = identity(Map.of());
        Path bills = folder.resolve("bills.csv");
        Files.move(bills, folder.resolve("bills_2025.csv"));
        Identity renamed = identity(Map.of());
        Files.writeString(bills, Files.readString(Files.move(folder.resolve("bills_2025.csv"), bills)) + "\n");

        assertDiffers(renamed, before);
        assertDiffers(identity(Map.of()), before);
    }

    @Test
    void theOrderInWhichFilesAreFoundDoesNotMatter() {
        List<Source> backwards = new ArrayList<>(sources(read(Map.of())));
        Collections.reverse(backwards);

        assertThat(Identity.of(read(Map.of()), backwards)).isEqualTo(identity(Map.of()));
    }

    @ParameterizedTest
    @CsvSource({"min_group, 6, false", "time.grain, month, false", "output, elsewhere, true", "work, elsewhere, true"})
    void settingsThatShapeFiguresMakeAnotherRunAndPlacesDoNot(String key, String value, boolean same) {
        Identity before = identity(Map.of());
        Identity after = identity(Map.of(key, value));

        assertThat(after.equals(before)).isEqualTo(same);
        assertThat(after.inputHash()).isEqualTo(before.inputHash());
    }

    @ParameterizedTest
    @CsvSource({
        "effects.grain, month, false",
        "effects.seed, 2, false",
        "effects.unit, client, false",
        "credit.half_life, 18, false",
        "credit.over_100, refused, false",
        "credit.main_window, 12, true",
        "base_currency, EUR, false",
        "fiscal_year_start, 02-01, false",
        "as_of, 2025-11-30, false",
        "inputs.data_from, 2023-02-01, false",
        "inputs.data_to, 2025-10-31, false",
        "min_group, 6, true",
        "firm, Another, true",
        "inputs.max_rejected_rows_pct, 2, true",
        "output, elsewhere, true"
    })
    void onlyWhatShapesEffectsChangesTheHashBesideThem(String key, String value, boolean same) {
        String before = Identity.ofEffects(read(Map.of()));

        assertThat(before).matches("[0-9a-f]{12}");
        assertThat(Identity.ofEffects(read(Map.of(key, value))).equals(before)).isEqualTo(same);
    }

    @Test
    void aRunIdIsTwelveHexadecimalDigits() {
        assertThat(identity(Map.of()).runId()).matches("[0-9a-f]{12}");
    }

    private static void assertDiffers(Identity after, Identity before) {
        assertThat(after.inputHash()).isNotEqualTo(before.inputHash());
        assertThat(after.runId()).isNotEqualTo(before.runId());
        assertThat(after.settingsHash()).isEqualTo(before.settingsHash());
    }

    private Identity identity(Map<String, String> overrides) {
        Settings read = read(overrides);
        return Identity.of(read, sources(read));
    }

    private Settings read(Map<String, String> overrides) {
        Map<String, String> all = new HashMap<>(overrides);
        all.put("inputs.mappings", folder.toString());
        return Settings.of(settings, Map.of(), all);
    }

    private List<Source> sources(Settings read) {
        return Exports.find(
                        read.inputs().folder(),
                        read.inputs().mappings(),
                        KnownFiles.in(folder.resolve("work"), "test", Instant.EPOCH))
                .sources();
    }
}
