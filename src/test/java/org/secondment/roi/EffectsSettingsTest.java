package org.secondment.roi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.secondment.roi.EffectsSettings.Cluster;
import org.secondment.roi.effect.EffectSettings;
import org.secondment.roi.effect.EffectSettings.BasePeriod;
import org.secondment.roi.effect.EffectSettings.Controls;
import org.secondment.roi.effect.Outcome;
import org.secondment.roi.effect.Question;
import org.secondment.roi.effect.TreatmentStarts;
import org.secondment.roi.effect.TrendForm;
import org.secondment.roi.effect.design.Factor;

class EffectsSettingsTest {

    @TempDir
    Path folder;

    @Test
    void anEmptyFileMeansTheDefaultsOfTheMethod() throws IOException {
        EffectsSettings effects = read("");

        assertThat(effects.estimator())
                .isEqualTo(new EffectSettings(
                        8,
                        8,
                        1,
                        4,
                        4,
                        TrendForm.PROPORTIONAL,
                        BasePeriod.UNIVERSAL,
                        Controls.NOT_YET,
                        TreatmentStarts.AFTER_AWAY,
                        9999,
                        1));
        assertThat(effects.winsorise()).hasValue(0.99);
        assertThat(effects.strata()).containsExactly(Factor.values());
        assertThat(effects.cluster()).isEqualTo(Cluster.PARENT);
        assertThat(effects.minAwayDays()).isEqualTo(28);
        assertThat(effects.minActivityPeriods()).hasValue(8);
        assertThat(effects.outcomes()).containsExactly(Outcome.values());
    }

    @Test
    void everyKeyOfAFileArrives() throws IOException {
        EffectsSettings effects = read("""
                effects:
                  before: 12
                  after: 20
                  anticipation: 2
                  min_before: 6
                  base_length: 3
                  trend: additive
                  base_period: varying
                  controls: never
                  treatment_starts: at_start
                  winsorise: 0.975
                  strata: [practice, sector]
                  cluster: client
                  min_away_days: 90
                  min_activity_periods: 5
                  draws: 1999
                  seed: -8000000000
                  outcomes: [billed_hours, matters_opened]
                  unit: [person, client]
                """);

        assertThat(effects.estimator())
                .isEqualTo(new EffectSettings(
                        12,
                        20,
                        2,
                        6,
                        3,
                        TrendForm.ADDITIVE,
                        BasePeriod.VARYING,
                        Controls.NEVER,
                        TreatmentStarts.AT_START,
                        1999,
                        -8_000_000_000L));
        assertThat(effects.winsorise()).hasValue(0.975);
        assertThat(effects.strata()).containsExactly(Factor.SECTOR, Factor.PRACTICE);
        assertThat(effects.cluster()).isEqualTo(Cluster.CLIENT);
        assertThat(effects.minAwayDays()).isEqualTo(90);
        assertThat(effects.minActivityPeriods()).hasValue(5);
        assertThat(effects.outcomes()).containsExactly(Outcome.MATTERS_OPENED, Outcome.BILLED_HOURS);
    }

    @Test
    void anotherTrendLeavesTheRestOfTheEstimatorAsItIs() throws IOException {
        EffectsSettings effects = read(
                "effects: {before: 3, after: 5, anticipation: 2, min_before: 7, base_length: 6, base_period: varying,"
                        + " controls: never, treatment_starts: at_start, draws: 199, seed: 11}\n");

        assertThat(effects.estimator().with(TrendForm.PROPORTIONAL)).isEqualTo(effects.estimator());
        assertThat(effects.estimator().with(TrendForm.ADDITIVE))
                .isEqualTo(new EffectSettings(
                        3,
                        5,
                        2,
                        7,
                        6,
                        TrendForm.ADDITIVE,
                        BasePeriod.VARYING,
                        Controls.NEVER,
                        TreatmentStarts.AT_START,
                        199,
                        11));
    }

    @Test
    void whatYamlTakesForFalseTurnsPartsOff() throws IOException {
        EffectsSettings effects = read("effects: {winsorise: off, strata: off, min_activity_periods: OFF}\n");

        assertThat(effects.winsorise()).isEmpty();
        assertThat(effects.strata()).isEmpty();
        assertThat(effects.minActivityPeriods()).isEmpty();
        assertThat(effects.outcomes())
                .hasSize(Outcome.values().length - 1)
                .doesNotContain(Outcome.FEES_BILLED_WINSORISED);
    }

    @Test
    void eachQuestionHasTheFactorsAndOutcomesOfItsUnits() throws IOException {
        EffectsSettings effects =
                read("effects: {strata: [credit, size, tenure], outcomes: [credited_fees, fees_billed]}\n");

        assertThat(effects.strata(Question.CLIENT)).containsExactly(Factor.SIZE);
        assertThat(effects.strata(Question.PERSON)).containsExactly(Factor.TENURE, Factor.CREDIT);
        assertThat(effects.outcomes(Question.CLIENT))
                .containsExactly(Outcome.FEES_BILLED, Outcome.FEES_BILLED_WINSORISED);
        assertThat(effects.outcomes(Question.PERSON)).containsExactly(Outcome.CREDITED_FEES);
    }

    @Test
    void everyFactorIsKnownOfClientsOrOfLawyers() throws IOException {
        EffectsSettings effects = read("");

        assertThat(effects.strata(Question.CLIENT)).containsExactly(Factor.SECTOR, Factor.SIZE);
        assertThat(effects.strata(Question.PERSON))
                .containsExactly(Factor.GRADE, Factor.TENURE, Factor.PRACTICE, Factor.CREDIT);
    }

    @Test
    void theCappedViewNeedsTheFeesThatItCaps() throws IOException {
        assertThat(read("effects: {outcomes: fees_collected}\n").outcomes()).containsExactly(Outcome.FEES_COLLECTED);
    }

    @ParameterizedTest
    @CsvSource({"client, CLIENT, PERSON", "[person], PERSON, CLIENT"})
    void aUnitThatIsNotAskedForHasNoOutcome(String unit, Question asked, Question other) throws IOException {
        EffectsSettings effects = read("effects:\n  unit: " + unit + "\n");

        assertThat(effects.outcomes(asked))
                .containsExactlyElementsOf(Arrays.stream(Outcome.values())
                        .filter(outcome -> outcome.question() == asked)
                        .toList());
        assertThat(effects.outcomes(other)).isEmpty();
    }

    @Test
    void theCommandLineGoesBeforeTheEnvironmentAndThatBeforeTheFile() throws IOException {
        Path file = write("effects: {after: 12, seed: 5, draws: 499, strata: [size]}\n");
        Map<String, String> environment =
                Map.of("SECONDMENT_ROI_EFFECTS_SEED", "6", "SECONDMENT_ROI_EFFECTS_DRAWS", "599");

        Settings settings = Settings.of(file, environment, Map.of("effects.draws", "699", "effects.strata", "off"));

        assertThat(settings.effects().estimator().after()).isEqualTo(12);
        assertThat(settings.effects().estimator().seed()).isEqualTo(6);
        assertThat(settings.effects().estimator().draws()).isEqualTo(699);
        assertThat(settings.effects().strata()).isEmpty();
        assertThat(settings.effective())
                .containsEntry(Setting.EFFECTS_DRAWS, "699")
                .containsEntry(Setting.EFFECTS_SEED, "6");
    }

    @Test
    void listsInVariablesReadAsInFiles() throws IOException {
        Map<String, String> environment = Map.of("SECONDMENT_ROI_EFFECTS_OUTCOMES", "fees_worked, billed_hours");

        assertThat(Settings.of(write(""), environment, Map.of()).effects().outcomes())
                .isEqualTo(List.of(Outcome.FEES_WORKED, Outcome.BILLED_HOURS));
    }

    private EffectsSettings read(String text) throws IOException {
        return Settings.of(write(text), Map.of(), Map.of()).effects();
    }

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("settings.yaml"), text);
    }
}
