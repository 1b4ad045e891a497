package org.secondment.roi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrivacySettingsTest {

    private static final String KEY = "privacy.key_file";
    private static final String PASSWORD = "privacy.password_file";
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
        file("one.key", SECRET, "rw-------");
        file("moved.key", SECRET, "r--------");
        file("other.key", SECRET + "!", "rw-------");

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
        file("short.key", "fifteen bytes..", "rw-------");

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

    @ParameterizedTest
    @ValueSource(strings = {"rw-r-----", "r-----r--", "rw--w----", "rwx-----x"})
    void aKeyThatOthersMayUseIsRefused(String permissions) throws IOException {
        file("a.key", SECRET, permissions);

        assertThatThrownBy(() -> settings(Map.of(KEY, "a.key")))
                .isInstanceOf(SettingsProblem.class)
                .hasMessageStartingWith(
                        "privacy.key_file is 'a.key'; expected a file that its owner alone can read, and its mode is "
                                + permissions + ": 'chmod 600 " + folder.resolve("a.key") + "' makes it one");
    }

    @Test
    void aMissingKeyIsNamed() {
        assertThatThrownBy(() -> settings(Map.of(KEY, "nowhere.key")))
                .isInstanceOf(SettingsProblem.class)
                .hasMessageContaining("privacy.key_file is 'nowhere.key'; expected a file that can be read");
    }

    @Test
    void withoutAFileWorkbooksOpenWithoutAPassword() throws IOException {
        assertThat(settings(Map.of()).privacy().password().isEmpty()).isTrue();
        assertThat(Identity.shaping(settings(Map.of()))).doesNotContainKey(PASSWORD);
    }

    @Test
    void theRunDependsOnWhetherThereIsAPasswordAndNotOnWhich() throws IOException {
        file("one.txt", "correct horse\nand a remark\n", "rw-------");
        file("other.txt", "battery staple", "r--------");

        assertThat(settings(Map.of(PASSWORD, "one.txt")).privacy().password().isEmpty())
                .isFalse();
        Identity one = Identity.of(settings(Map.of(PASSWORD, "one.txt")), List.of());
        assertThat(Identity.of(settings(Map.of(PASSWORD, "other.txt")), List.of()))
                .isEqualTo(one);
        assertThat(Identity.of(settings(Map.of()), List.of()).runId()).isNotEqualTo(one.runId());
        assertThat(Identity.shaping(settings(Map.of(PASSWORD, "one.txt")))).containsEntry(PASSWORD, "set");
        assertThat(settings(Map.of(PASSWORD, "one.txt")).toString()).doesNotContain("horse");
    }

    @ParameterizedTest
    @CsvSource({
        "'',      rw-------, 'a password of 8 to 255 characters, and it has 0'",
        "'7 chars', rw-------, 'a password of 8 to 255 characters, and it has 7'",
        "correct horse, rw-r-----, 'its owner alone can read, and its mode is rw-r-----: ''chmod 600 '",
        "correct horse, rw----r--, 'its owner alone can read, and its mode is rw----r--: ''chmod 600 '"
    })
    void aPasswordThatIsSoonFoundIsRefused(String line, String permissions, String expected) throws IOException {
        file("a.txt", line, permissions);

        assertThatThrownBy(() -> settings(Map.of(PASSWORD, "a.txt")))
                .isInstanceOf(SettingsProblem.class)
                .hasMessageStartingWith("privacy.password_file is 'a.txt'; expected a file ")
                .hasMessageContaining(expected)
                .message()
                .doesNotContain("chars'", "horse");
    }

    @Test
    void aPasswordBesideTheReportsOrNowhereOrNoTextIsRefused() throws IOException {
        Files.createDirectories(folder.resolve("reports"));
        file("reports/a.txt", "correct horse", "rw-------");
        file("binary.txt", "correct horse", "rw-------");
        Files.write(folder.resolve("binary.txt"), new byte[] {(byte) 0xFF, (byte) 0xFE, 0, 1, 2, 3, 4, 5});

        assertThatThrownBy(() -> settings(Map.of(PASSWORD, "reports/a.txt")))
                .isInstanceOf(SettingsProblem.class)
                .hasMessageContaining("expected a file outside the output folder");
        for (String file : List.of("nowhere.txt", "binary.txt")) {
            assertThatThrownBy(() -> settings(Map.of(PASSWORD, file)))
                    .isInstanceOf(SettingsProblem.class)
                    .hasMessageContaining("'" + file + "'; expected a file that can be read, in UTF-8");
        }
    }

    private void file(String name, String text, String permissions) throws IOException {
        Path file = Files.writeString(folder.resolve(name), text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
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
                        "privacy.password_file", "",
                        "retention.months", "84",
                        "retention.restricted_months", "6",
                        "retention.leaver_months", "24"));
    }
}
