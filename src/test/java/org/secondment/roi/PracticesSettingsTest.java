package org.secondment.roi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.secondment.roi.practice.Practice;
import org.secondment.roi.practice.PracticeList;

class PracticesSettingsTest {

    private final Path file;

    PracticesSettingsTest(@TempDir Path folder) throws IOException {
        file = Files.writeString(folder.resolve("settings.yaml"), "firm: Tiny LLP\n");
    }

    private PracticesSettings with(String list) {
        return Settings.of(file, Map.of(), Map.of("practices.preregistered", list))
                .practices();
    }

    @Test
    void theListKeepsTheOrderOfPracticesAndSoDoesItsHash() {
        PracticesSettings settings = with("[debrief_client, client_research]");

        assertThat(settings.registered()).containsExactly("client_research", "debrief_client");
        assertThat(settings.hash())
                .isEqualTo(
                        DigestUtils.sha256Hex("client_research\ndebrief_client").substring(0, 12))
                .isEqualTo(with("[client_research, debrief_client]").hash())
                .isNotEqualTo(with("[client_research]").hash());
    }

    @Test
    void thePresetNamesPracticesThatAreThere() {
        assertThat(Settings.of(file, Map.of(), Map.of()).practices().registered())
                .hasSize(9)
                .isSubsetOf(PracticeList.ALL.stream().map(Practice::id).toList());
    }

    @Test
    void offRegistersNone() {
        assertThat(with("off").registered()).isEmpty();
    }

    @Test
    void anUnknownPracticeIsRefusedNamingTheNearest() {
        assertThatThrownBy(() -> with("[debrief_clients]"))
                .isInstanceOf(SettingsProblem.class)
                .hasMessageContaining("practices.preregistered")
                .hasMessageContaining("did you mean 'debrief_client'?");
    }
}
