package org.secondment.roi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EffectsSettingsProblemTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "before | some | a whole number from 0 to 120",
                "before | -1 | a whole number from 0 to 120",
                "before | 121 | a whole number from 0 to 120",
                "after | 0 | a whole number from 1 to 120",
                "after | 121 | a whole number from 1 to 120",
                "anticipation | -1 | a whole number from 0 to 120",
                "anticipation | 1.5 | a whole number from 0 to 120",
                "min_before | 0 | a whole number from 1 to 120",
                "base_length | 0 | a whole number from 1 to 4, which is effects.min_before: every cohort must have the"
                        + " periods of its base",
                "base_length | 5 | a whole number from 1 to 4, which is effects.min_before: every cohort must have the"
                        + " periods of its base",
                "trend | aditive | one of proportional, additive; did you mean 'additive'?",
                "trend | both | one of proportional, additive",
                "base_period | variing | one of varying, universal; did you mean 'varying'?",
                "controls | nver | one of not_yet, never; did you mean 'never'?",
                "treatment_starts | atstart | one of after_away, at_start; did you mean 'at_start'?",
                "winsorise | on | off or a share from 0.5 to below 1, such as 0.99",
                "winsorise | 99 | off or a share from 0.5 to below 1, such as 0.99",
                "winsorise | 1 | off or a share from 0.5 to below 1, such as 0.99",
                "winsorise | 0.49 | off or a share from 0.5 to below 1, such as 0.99",
                "strata | [sektor] | some of [sector, size, grade, tenure, practice, credit]; did you mean 'sector'?",
                "strata | [sector, off] | some of [sector, size, grade, tenure, practice, credit]",
                "strata | [] | at least one of [sector, size, grade, tenure, practice, credit]",
                "cluster | parents | one of parent, client; did you mean 'parent'?",
                "min_away_days | -1 | a whole number from 0 to 366",
                "min_away_days | 367 | a whole number from 0 to 366",
                "min_away_days | off | a whole number from 0 to 366",
                "min_activity_periods | 0 | off or a whole number from 1 to 120",
                "min_activity_periods | 121 | off or a whole number from 1 to 120",
                "min_activity_periods | false | off or a whole number from 1 to 120",
                "draws | 98 | a whole number from 99 to 999999",
                "draws | 1000000 | a whole number from 99 to 999999",
                "seed | 1.5 | a whole number",
                "outcomes | [fees_biled] | some of [fees_billed, fees_collected, fees_worked, clients_billed,"
                        + " matters_opened, practices_billing, credited_fees, billed_hours]; did you mean 'fees_billed'?",
                "outcomes | [] | at least one of [fees_billed, fees_collected, fees_worked, clients_billed,"
                        + " matters_opened, practices_billing, credited_fees, billed_hours]",
                "unit | [cleint] | some of [client, person]; did you mean 'client'?",
                "unit | [] | at least one of [client, person]",
            })
    void aWrongValueIsNamedWithWhatWasExpected(String key, String value, String expected) {
        refused(Map.of("effects." + key, value))
                .hasMessageStartingWith("effects." + key + " is '" + value + "'; expected " + expected + " (")
                .hasMessageEndingWith(")");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "before | 0",
                "before | 120",
                "after | 1",
                "anticipation | 0",
                "base_length | 1",
                "base_length | 4",
                "winsorise | 0.5",
                "min_away_days | 0",
                "min_away_days | 366",
                "min_activity_periods | 1",
                "draws | 99",
                "draws | 999999",
                "seed | -1",
            })
    void theEndsOfARangeAreTaken(String key, String value) throws IOException {
        Settings settings = read(Map.of("effects." + key, value));

        assertThat(settings.effective()).containsValue(value);
    }

    @Test
    void theCappedViewIsNoOutcomeToAskFor() {
        refused(Map.of("effects.outcomes", "[fees_billed_winsorised]"))
                .hasMessageContaining("; expected some of [fees_billed, fees_collected, ");
    }

    @Test
    void aBaseThatIsLongerThanWhatACohortNeedsIsRefusedWhicheverIsSet() {
        refused(Map.of("effects.min_before", "3"))
                .hasMessageStartingWith("effects.base_length is '4'; expected a whole number from 1 to 3, which is"
                        + " effects.min_before: every cohort must have the periods of its base (");
    }

    @Test
    void anOutcomeOfAUnitThatIsNotAskedForIsRefused() {
        refused(Map.of("effects.unit", "client", "effects.outcomes", "[fees_billed, billed_hours]"))
                .hasMessage("effects.outcomes is '[fees_billed, billed_hours]'; expected some of [fees_billed,"
                        + " fees_collected, fees_worked, clients_billed, matters_opened, practices_billing],"
                        + " because effects.unit is 'client' (the figures on which effects are estimated, or all)");
    }

    @Test
    void anUnknownKeyOfTheGroupIsRefusedWithTheNearest() {
        refused(Map.of("effects.winsorize", "off"))
                .hasMessage("unknown key 'effects.winsorize'; did you mean 'effects.winsorise'?");
    }

    private AbstractThrowableAssert<?, ? extends Throwable> refused(Map<String, String> commandLine) {
        return assertThatThrownBy(() -> read(commandLine)).isInstanceOf(SettingsProblem.class);
    }

    private Settings read(Map<String, String> commandLine) throws IOException {
        return Settings.of(Files.writeString(folder.resolve("settings.yaml"), ""), Map.of(), commandLine);
    }
}
