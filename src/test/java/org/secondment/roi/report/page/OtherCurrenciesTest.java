package org.secondment.roi.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.secondment.roi.effect.CurrencyFees;
import org.secondment.roi.report.Audience;
import org.secondment.roi.report.Findings;
import org.secondment.roi.report.Pack;
import org.secondment.roi.report.SmallFindings;

class OtherCurrenciesTest {

    @Test
    void aLossOnExchangeIsSaidInBothPacksAsExchange() {
        Findings findings = SmallFindings.withForeignFees(fees("USD", "705", "720"), fees("EUR", "500", "500.5"));

        for (Audience audience : List.of(Audience.BOARD, Audience.OPS)) {
            assertThat(text(Pages.pack(audience, findings)))
                    .contains("Some fees were billed in USD, EUR.")
                    .contains("came to £16 less than at the rates of its bills. That is exchange: neither fees nor")
                    .contains("Billed in it <billed, COUNT> | Billed in GBP <billed_base, MONEY>")
                    .contains("USD | 1000 | 800 | 900 | 705 | 720 | -15 | 100 | 80 | 2");
        }
    }

    @Test
    void aGainIsSaidAsLoudly() {
        assertThat(text(Pages.pack(Audience.OPS, SmallFindings.withForeignFees(fees("USD", "720", "705")))))
                .contains("came to £15 more than at the rates");
    }

    @Test
    void nothingStandsThereWhereAllBillsAreInTheBaseCurrency() {
        assertThat(text(Pages.pack(Audience.OPS, SmallFindings.full()))).doesNotContain("xchange");
    }

    private static CurrencyFees fees(String currency, String received, String atBillRates) {
        return new CurrencyFees(
                currency,
                new BigDecimal("1000"),
                new BigDecimal("800"),
                new BigDecimal("900"),
                new BigDecimal(received),
                new BigDecimal(atBillRates),
                new BigDecimal("100"),
                new BigDecimal("80"),
                2);
    }

    private static String text(Pack pack) {
        return String.join("\n", pack.pages().stream().map(PageText::of).toList());
    }
}
