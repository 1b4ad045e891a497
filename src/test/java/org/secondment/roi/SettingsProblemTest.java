package org.secondment.roi;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
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
import org.junit.jupiter.params.provider.ValueSource;

class SettingsProblemTest {

    @TempDir
    Path folder;

    @Test
    void anUnknownKeyIsRefusedWithItsLineAndTheNearest() {
        refused("firm: A\nbase_curency: GBP\n")
                .hasMessage("settings.yaml:2 | unknown key 'base_curency'; did you mean 'base_currency'?");
        refused("inputs:\n  folder: .\n  max_rejected_row_pct: 3\n")
                .hasMessage("settings.yaml:3 | unknown key 'inputs.max_rejected_row_pct';"
                        + " did you mean 'inputs.max_rejected_rows_pct'?");
    }

    @Test
    void anUnknownKeyNearNothingIsRefusedWithAllThatAreKnown() {
        refused("colour: red\n")
                .hasMessageStartingWith("settings.yaml:1 | unknown key 'colour'; known keys: firm, base_currency, ")
                .hasMessageContaining("effects.grain");
    }

    @Test
    void anUnknownOverrideIsRefusedLikeAnUnknownKey() {
        refused("firm: A\n", Map.of("min_grp", "3")).hasMessage("unknown key 'min_grp'; did you mean 'min_group'?");
    }

    @Test
    void aMisspeltVariableIsRefusedLikeAnUnknownKey() {
        Map<String, String> misspelt = Map.of("SECONDMENT_ROI_OUPUT", "x", "SECONDMENT", "y", "SECONDMENT_ROI_CDS", "");
        assertThatThrownBy(() -> Settings.of(write("firm: A\n"), misspelt, Map.of()))
                .isInstanceOf(SettingsProblem.class)
                .hasMessage("unknown variable 'SECONDMENT_ROI_OUPUT'; did you mean 'SECONDMENT_ROI_OUTPUT'?");
        assertThatThrownBy(() -> Settings.of(write(""), Map.of("SECONDMENT_ROI_HOME_PAGE", "x"), Map.of()))
                .isInstanceOf(SettingsProblem.class)
                .hasMessageStartingWith(
                        "unknown variable 'SECONDMENT_ROI_HOME_PAGE'; known variables: SECONDMENT_ROI_FIRM, ");
    }

    @Test
    void aKeyThatStandsTwiceIsRefused() {
        refused("firm: A\nmin_group: 5\nfirm: B\n").hasMessage("settings.yaml:3 | 'firm' stands twice; keep one");
        refused("inputs:\n  folder: a\ninputs:\n  folder: b\n")
                .hasMessage("settings.yaml:4 | 'inputs.folder' stands twice; keep one");
    }

    @Test
    void aGroupWhereAValueBelongsIsRefused() {
        refused("firm:\n  name: A\n")
                .hasMessageStartingWith("settings.yaml:")
                .hasMessageEndingWith("'firm' takes a single value or a list of values");
        refused("just text\n").hasMessage("settings.yaml:1 | expected keys such as 'firm: ...'");
        refused("firm: [a\n").hasMessageStartingWith("settings.yaml is not readable as YAML: ");
    }

    @Test
    void aValueWhereAGroupBelongsIsRefused() {
        refused("firm: A\ninputs: exports\n")
                .hasMessage("settings.yaml:2 | 'inputs' is a group; expected settings under it, such as"
                        + " 'inputs: {folder: ...}'");
    }

    @Test
    void aFileThatIsNoTextIsNamed() throws IOException {
        Path other = Files.write(folder.resolve("other.yaml"), "a: b\nfirm: Müller\n".getBytes(ISO_8859_1));

        assertThatThrownBy(() -> Settings.of(other, Map.of(), Map.of()))
                .isInstanceOf(SettingsProblem.class)
                .hasMessage("other.yaml:2 | a character is not UTF-8; save the file as UTF-8");
        assertThatThrownBy(() -> Settings.of(folder, Map.of(), Map.of()))
                .isInstanceOf(SettingsProblem.class)
                .hasMessage(folder + " is a folder; expected a settings file");
    }

    @Test
    void aMissingFileIsNamed() {
        Path missing = folder.resolve("nowhere.yaml");
        assertThatThrownBy(() -> Settings.of(missing, Map.of(), Map.of()))
                .isInstanceOf(SettingsProblem.class)
                .hasMessage("no settings file " + missing + "; name one with --config");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "base_currency | pounds | an ISO 4217 code such as GBP",
                "base_currency | XAU | an ISO 4217 code such as GBP",
                "fiscal_year_start | 4 April | MM-DD such as 04-01, on a day that every month has",
                "fiscal_year_start | 13-01 | MM-DD such as 04-01, on a day that every month has",
                "as_of | 30/09/2026 | a date such as 2026-09-30",
                "as_of | 2026-02-30 | a date such as 2026-09-30",
                "inputs.data_from | soon | a date such as 2026-09-30",
                "inputs.data_to | 2026 | a date such as 2026-09-30",
                "inputs.max_rejected_rows_pct | few | a percentage from 0 to 100",
                "inputs.max_rejected_rows_pct | -1 | a percentage from 0 to 100",
                "inputs.max_rejected_money_pct | 100.1 | a percentage from 0 to 100",
                "windows.months | a year | whole months such as [12, 24]",
                "windows.months | [] | one or more numbers of months from 1 to 60, such as [12, 24]",
                "windows.months | [0, 12] | one or more numbers of months from 1 to 60, such as [12, 24]",
                "windows.months | [12, 61] | one or more numbers of months from 1 to 60, such as [12, 24]",
                "packs | [bord] | some of [board, bd, hr, ops]; did you mean 'board'?",
                "packs | [] | at least one of [board, bd, hr, ops]",
                "grades | [] | one or more grades, each once",
                "grades | [associate, partner, associate] | one or more grades, each once",
                "min_group | many | a whole number from 1",
                "min_group | 0 | a whole number from 1",
                "effects.grain | week | one of month, quarter, year",
            })
    void aWrongValueIsNamedWithWhatWasExpected(String key, String value, String expected) {
        refused("", Map.of(key, value))
                .hasMessageStartingWith(key + " is '" + value + "'; expected " + expected + " (")
                .hasMessageEndingWith(")");
    }

    @ParameterizedTest
    @ValueSource(strings = {"01-29", "02-29", "08-31"})
    void aYearCannotStartOnADayThatSomeMonthLacks(String day) {
        refused("fiscal_year_start: \"" + day + "\"\n")
                .hasMessageStartingWith("fiscal_year_start is '" + day + "'; expected MM-DD such as 04-01");
    }

    private AbstractThrowableAssert<?, ? extends Throwable> refused(String text) {
        return refused(text, Map.of());
    }

    private AbstractThrowableAssert<?, ? extends Throwable> refused(String text, Map<String, String> commandLine) {
        return assertThatThrownBy(() -> Settings.of(write(text), Map.of(), commandLine))
                .isInstanceOf(SettingsProblem.class);
    }

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("settings.yaml"), text);
    }
}
