package org.secondment.roi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.secondment.roi.ranking.Criterion;

class RankingSettingsTest {

    private final Path file;

    RankingSettingsTest(@TempDir Path folder) throws IOException {
        file = Files.writeString(folder.resolve("settings.yaml"), "firm: Tiny LLP\n");
    }

    private RankingSettings with(String weights) {
        return Settings.of(file, Map.of(), Map.of("ranking.weights", weights)).ranking();
    }

    @Test
    void thePresetWeighsNeedMost() {
        RankingSettings preset = Settings.of(file, Map.of(), Map.of()).ranking();

        assertThat(preset.weights().byCriterion())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        Criterion.NEED, 3.0,
                        Criterion.RELATIONSHIP, 2.0,
                        Criterion.ECONOMICS, 2.0,
                        Criterion.EVIDENCE, 2.0,
                        Criterion.CAPACITY, 1.0));
        assertThat(preset.top()).isEqualTo(5);
    }

    @Test
    void weightsStandInAnyOrderAndMayBeZero() {
        RankingSettings settings = with("capacity: 0, evidence: 4.5, need: 1, economics: 2, relationship: 3");

        assertThat(settings.weights().of(Criterion.CAPACITY)).isZero();
        assertThat(settings.weights().of(Criterion.EVIDENCE)).isEqualTo(4.5);
        assertThat(settings.weights().of(Criterion.RELATIONSHIP)).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "need: 3, relationship: 2, economics: 2, evidence: 2",
                "need: 3, relationship: 2, economics: 2, evidence: 2, capacity: -1",
                "need: 3, relationship: 2, economics: 2, evidence: 2, capacity: NaN",
                "need: 3, relationship: 2, economics: 2, evidence: 2, capacity",
                "need: 3, relationship: 2, economics: 2, evidence: 2, charm: 1",
                "need: 3, relationship: 2, economics: 2, evidence: 2, capacity: 1, need: 2",
                "need: 0, relationship: 0, economics: 0, evidence: 0, capacity: 0"
            })
    void otherWeightsAreRefusedWithAnExample(String weights) {
        assertThatThrownBy(() -> with(weights))
                .isInstanceOf(SettingsProblem.class)
                .hasMessageStartingWith("ranking.weights is '" + weights + "'; expected each of need, relationship,")
                .hasMessageContaining("such as 'need: 3,");
    }

    @Test
    void atLeastOneClientIsProposed() {
        assertThatThrownBy(() -> Settings.of(file, Map.of(), Map.of("ranking.top", "0")))
                .hasMessageStartingWith("ranking.top is '0'; expected a whole number from 1 to 100");
    }
}
