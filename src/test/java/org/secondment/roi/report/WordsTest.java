package org.secondment.roi.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0          | £0",
                "0.49       | £0",
                "0.51       | £1",
                "999        | £999",
                "1234.5     | £1,234",
                "1235.5     | £1,236",
                "9949       | £9,949",
                "9950       | £10k",
                "12499      | £12k",
                "310000     | £310k",
                "999499     | £999k",
                "999500     | £1.00m",
                "1240000    | £1.24m",
                "9990000    | £9.99m",
                "12340000   | £12.3m",
                "123400000  | £123m",
                "1234000000 | £1,234m",
            })
    void moneyIsShortenedToThreeDigitsOrSo(BigDecimal amount, String words) {
        assertThat(Words.money(amount, "GBP")).isEqualTo(words);
        if (!words.equals("£0")) {
            assertThat(Words.money(amount.negate(), "GBP")).isEqualTo("\u2212" + words);
            assertThat(Words.change(amount, "GBP")).isEqualTo("+" + words);
            assertThat(Words.change(amount.negate(), "GBP")).isEqualTo("\u2212" + words);
        }
    }

    @Test
    void nothingHasNoSign() {
        for (String none : new String[] {"0", "-0.00", "0.4", "-0.4", "-0.5", "0.5"}) {
            assertThat(Words.money(new BigDecimal(none), "GBP")).as(none).isEqualTo("£0");
            assertThat(Words.change(new BigDecimal(none), "GBP")).as(none).isEqualTo("£0");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0%, 0%",
        "0.004, 0%, 0%",
        "-0.004, 0%, 0%",
        "0.126, 13%, +13%",
        "-0.126, \u221213%, \u221213%",
        "1, 100%, +100%",
        "12.345, 1235%, +1235%",
        "-1, \u2212100%, \u2212100%",
    })
    void sharesAreWholePercentWithATrueMinusAndNeverMinusNothing(double share, String percent, String change) {
        assertThat(Words.percent(share)).isEqualTo(percent);
        assertThat(Words.percentChange(share)).isEqualTo(change);
    }

    @Test
    void currenciesHaveTheirSignOrTheirCode() {
        assertThat(Words.money(BigDecimal.TEN, "EUR")).isEqualTo("€10");
        assertThat(Words.money(BigDecimal.TEN, "USD")).isEqualTo("$10");
        assertThat(Words.money(BigDecimal.TEN.negate(), "CHF")).isEqualTo("\u2212CHF\u00a010");
    }

    @Test
    void smallNumbersAreWords() {
        assertThat(Words.number(0)).isEqualTo("none");
        assertThat(Words.number(12)).isEqualTo("twelve");
        assertThat(Words.number(13)).isEqualTo("13");
        assertThat(Words.number(14_153)).isEqualTo("14,153");
        assertThat(Words.number(-1)).isEqualTo("-1");
        assertThat(Words.counted(1, "client", "clients")).isEqualTo("one client");
        assertThat(Words.counted(0, "client", "clients")).isEqualTo("no clients");
        assertThat(Words.capital("")).isEmpty();
        assertThat(Words.capital("eleven of")).isEqualTo("Eleven of");
    }

    @Test
    void daysAndNumbersDoNotDependOnTheLocaleOfTheMachine() {
        Locale usual = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertThat(Words.day(LocalDate.of(2026, 3, 1))).isEqualTo("1 Mar 2026");
            assertThat(Words.day(LocalDate.of(2026, 9, 30))).isEqualTo("30 Sep 2026");
            assertThat(Words.money(new BigDecimal("1240000"), "GBP")).isEqualTo("£1.24m");
            assertThat(Words.number(1_000)).isEqualTo("1,000");
        } finally {
            Locale.setDefault(usual);
        }
    }
}
