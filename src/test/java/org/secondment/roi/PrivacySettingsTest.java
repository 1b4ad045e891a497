package org.secondment.roi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrivacySettingsTest {

    private static final String KEY = "privacy.key_file";
    private static final String SECRET = "a secret of more than sixteen bytes";

    @TempDir
    private Path folder;

    @Test
    void withoutAFileNobodyHasAPseudonym() throws IOException {
        assertThat(settings(Map.of()).privacy().key().isEmpty()).isTrue();
        assertThat(Identity.shaping(settings(Map.of()))).containsEntry(KEY, "");
    }

    @Test
    void theRunDependsOnTheKeyAndNotOnItsPlace() throws IOException {
        Files.writeString(folder.resolve("one.key"), SECRET);
        Files.writeString(folder.resolve("moved.key"), SECRET);
        Files.writeString(folder.resolve("other.key"), SECRET + "!");

        Identity one = Identity.of(settings(Map.of(KEY, "one.key")), List.of());
        assertThat(Identity.of(settings(Map.of(KEY, "moved.key")), List.of())).isEqualTo(one);
        assertThat(Identity.of(settings(Map.of(KEY, "other.key")), List.of()).runId())
                .isNotEqualTo(one.runId());
        assertThat(Identity.shaping(settings(Map.of(KEY, "one.key"))).toString())
                .doesNotContain(SECRET)
                .doesNotContain("one.key");
    }

    @Test
    void aShortKeyIsRefused() throws IOException {
        Files.writeString(folder.resolve("short.key"), "fifteen bytes..");

        assertThatThrownBy(() -> settings(Map.of(KEY, "short.key")))
                .isInstanceOf(SettingsProblem.class)
                .hasMessageStartingWith(
                        "privacy.key_file is 'short.key'; expected a file of at least 16 random bytes, and it has 15");
    }

    @Test
    void aKeyThatReadersCouldFindIsRefused() throws IOException {
        Path output = Files.createDirectories(folder.resolve("reports/keys"));
        Files.writeString(output.resolve("a.key"), SECRET);
        Files.createSymbolicLink(folder.resolve("linked.key"), output.resolve("a.key"));

        for (String place : List.of("reports/keys/a.key", "other/../reports/keys/a.key", "linked.key")) {
            assertThatThrownBy(() -> settings(Map.of(KEY, place)))
                    .isInstanceOf(SettingsProblem.class)
                    .hasMessageContaining("expected a file outside the output folder");
        }
    }

    @Test
    void aMissingKeyIsNamed() {
        assertThatThrownBy(() -> settings(Map.of(KEY, "nowhere.key")))
                .isInstanceOf(SettingsProblem.class)
                .hasMessageContaining("privacy.key_file is 'nowhere.key'; expected a file that can be read");
    }

    @Test
    void packsOfOnePersonAreMadeOnRequest() {
        assertThatThrownBy(() -> settings(Map.of("packs", "[board, partner]")))
                .isInstanceOf(SettingsProblem.class)
                .hasMessageContaining("secondment-roi pack partner ID");
    }

    private Settings settings(Map<String, String> overrides) throws IOException {
        Path file = folder.resolve("settings.yaml");
        Files.writeString(file, "firm: Marsh & Reed LLP\n");
        return Settings.of(file, Map.of(), overrides);
    }

    @Test
    void everyDefaultIsTheOneWrittenHere() {
        assertThat(Arrays.stream(Setting.values())
                        .filter(setting -> setting.key().matches("(privacy|retention)\\..*"))
                        .collect(Collectors.toMap(Setting::key, Setting::preset)))
                .isEqualTo(Map.of(
                        "privacy.exclude_ids", "",
                        "privacy.key_file", "",
                        "retention.months", "84",
                        "retention.restricted_months", "6",
                        "retention.leaver_months", "24"));
    }
}
