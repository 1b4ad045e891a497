package org.secondment.roi.intake.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CurrencySignTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "£1,000 | £ | 1,000",
                "GBP 1,000 | GBP | 1,000",
                "1,000 EUR | EUR | 1,000",
                "1.000,50€ | € | 1.000,50",
                "-£5 | £ | -5",
                "£-5 | £ | -5",
                "£5- | £ | 5-",
                "5- EUR | EUR | 5-",
                "5 EUR- | EUR | 5-",
                "\u2212US$5 | US$ | \u22125",
                "(£1,000.00) | £ | (1,000.00)",
                "£(1,000.00) | £ | (1,000.00)",
                "(1,000 EUR) | EUR | (1,000)",
                "HK$\u00A07 | HK$ | 7",
                "1,000 | '' | 1,000",
                "1E+05 | '' | 1E+05",
                "£ | '' | £",
                "CR 5 | '' | CR 5",
                "£5£ | £ | 5£"
            })
    void theSignIsTakenFromEitherEnd(String text, String sign, String number) {
        assertThat(CurrencySign.in(text)).isEqualTo(new CurrencySign(sign, number));
    }

    @ParameterizedTest
    @CsvSource({
        "£, GBP, true",
        "£, EUR, false",
        "$, USD, true",
        "$, AUD, true",
        "$, XCD, true",
        "$, GBP, false",
        "$, MXN, false",
        "US$, USD, true",
        "US$, CAD, false",
        "¥, JPY, true",
        "¥, CNY, true",
        "GBP, GBP, true",
        "GBP, EUR, false",
        "ABC, GBP, false",
        "£, '', false",
        "'', GBP, true",
        "'', '', true"
    })
    void aSignAgreesWithItsCurrencies(String sign, String currency, boolean agrees) {
        assertThat(new CurrencySign(sign, "1").objection(currency).isEmpty()).isEqualTo(agrees);
    }
}
