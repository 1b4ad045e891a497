package org.secondment.roi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.secondment.roi.panel.CreditRules;

class CreditSettingsTest {

    @TempDir
    Path folder;

    @Test
    void everyKeyArrives() throws IOException {
        CreditSettings credit = read(Map.of(
                "credit.windows", "[36, 6, 18]",
                "credit.main_window", "18",
                "credit.half_life", "9",
                "credit.sunset_months", "30",
                "credit.follow_months", "15",
                "credit.over_100", "refused"));

        assertThat(credit.windows()).containsExactly(6, 18, 36);
        assertThat(credit.mainWindow()).isEqualTo(18);
        assertThat(credit.halfLife()).hasValue(9);
        assertThat(credit.sunset()).hasValue(30);
        assertThat(credit.follow()).isEqualTo(15);
        assertThat(credit.over()).isEqualTo(CreditRules.Over.REFUSED);
    }

    @Test
    void creditNeitherFadesNorEndsByDefault() throws IOException {
        CreditSettings credit = read(Map.of());

        assertThat(credit.halfLife()).isEqualTo(OptionalInt.empty());
        assertThat(credit.sunset()).isEqualTo(OptionalInt.empty());
        assertThat(credit.over()).isEqualTo(CreditRules.Over.SCALED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "credit.windows       | [0, 12] | one or more numbers of months from 1 to 60, such as [12, 24]",
                "credit.windows       | often   | whole months such as [12, 24]",
                "credit.main_window   | 18      | one of [12, 24, 36], which is credit.windows",
                "credit.half_life     | 0       | off or a whole number from 1 to 120",
                "credit.sunset_months | never   | off or a whole number from 1 to 120",
                "credit.follow_months | 121     | a whole number from 1 to 120",
                "credit.over_100      | scale   | one of scaled, refused; did you mean 'scaled'?"
            })
    void whatCannotBeIsRefusedWithItsKey(String key, String value, String expected) {
        assertThatThrownBy(() -> read(Map.of(key, value)))
                .isInstanceOf(SettingsProblem.class)
                .hasMessageStartingWith(key + " is '" + value + "'; expected " + expected + " (");
    }

    private CreditSettings read(Map<String, String> settings) throws IOException {
        Path file = Files.writeString(folder.resolve("settings.yaml"), "");
        return Settings.of(file, Map.of(), settings).credit();
    }
}
