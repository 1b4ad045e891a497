package org.secondment.roi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneySettingsTest {

    @TempDir
    Path folder;

    @Test
    void everyKeyArrives() throws IOException {
        Path file = Files.writeString(folder.resolve("settings.yaml"), """
                money:
                  margin: 0.27
                  discount_year: 0.06
                  horizon: 12
                  capacity: 0.7
                  billing: 0.93
                  collection: 0.96
                  debtor_days: 71
                  avoidable: 0.05
                  range: 0.1
                  grade_pay: "associate: 60000, counsel: 91500.50"
                  on_cost_pct: 17.5
                """);

        MoneySettings money = Settings.of(file, Map.of(), Map.of()).money();

        assertThat(money.margin()).isEqualTo(0.27);
        assertThat(money.discountYear()).isEqualTo(0.06);
        assertThat(money.horizon()).isEqualTo(12);
        assertThat(money.capacity()).isEqualTo(0.7);
        assertThat(money.billing()).hasValue(0.93);
        assertThat(money.collection()).hasValue(0.96);
        assertThat(money.debtorDays()).hasValue(71);
        assertThat(money.avoidable()).isEqualTo(0.05);
        assertThat(money.range()).isEqualTo(0.1);
        assertThat(money.gradePay())
                .isEqualTo(Map.of("associate", new BigDecimal("60000"), "counsel", new BigDecimal("91500.50")));
        assertThat(money.onCostPct()).isEqualByComparingTo("17.5");
    }

    @Test
    void whatTheExportsTellIsMeasuredByDefault() throws IOException {
        MoneySettings money = read(Map.of());

        assertThat(money.billing()).isEmpty();
        assertThat(money.collection()).isEmpty();
        assertThat(money.debtorDays()).isEmpty();
        assertThat(money.gradePay()).isEmpty();
        assertThat(money.margin()).isEqualTo(0.3);
        assertThat(money.horizon()).isEqualTo(8);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "money.margin        | 0               | a share above 0 and up to 1, such as 0.30",
                "money.margin        | 30              | a share above 0 and up to 1, such as 0.30",
                "money.discount_year | 8%              | a rate from 0 to 1, such as 0.08",
                "money.horizon       | 6               | one of [4, 8, 12]",
                "money.capacity      | measured        | a share from 0 to 1, such as 0.75",
                "money.billing       | 0               | measured or a share above 0 and up to 2, such as 0.92",
                "money.collection    | 1.01            | measured or a share above 0 and up to 1, such as 0.95",
                "money.debtor_days   | 731             | measured or a number of days above 0 and up to 730",
                "money.avoidable     | -0.1            | a share from 0 to 1, such as 0.1",
                "money.range         | 2               | a share from 0 to 1, such as 0.2",
                "money.on_cost_pct   | 101             | a percentage from 0 to 100",
                "money.grade_pay     | associate 60000 | grades of [trainee, associate, senior_associate, counsel, partner]"
                        + ", each once with its pay for a year, such as 'trainee: 60000'",
                "money.grade_pay     | clerk: 60000    | grades of [trainee, associate, senior_associate, counsel, partner]"
                        + ", each once with its pay for a year, such as 'trainee: 60000'",
                "money.grade_pay     | counsel: 0      | grades of [trainee, associate, senior_associate, counsel, partner]"
                        + ", each once with its pay for a year, such as 'trainee: 60000'"
            })
    void whatCannotBeIsRefusedWithItsKey(String key, String value, String expected) {
        assertThatThrownBy(() -> read(Map.of(key, value)))
                .isInstanceOf(SettingsProblem.class)
                .hasMessageStartingWith(key + " is '" + value + "'; expected " + expected + " (");
    }

    private MoneySettings read(Map<String, String> settings) throws IOException {
        Path file = Files.writeString(folder.resolve("settings.yaml"), "");
        return Settings.of(file, Map.of(), settings).money();
    }
}
