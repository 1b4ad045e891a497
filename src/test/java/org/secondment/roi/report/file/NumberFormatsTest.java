package org.secondment.roi.report.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.secondment.roi.report.Block.Format;

class NumberFormatsTest {

    @Test
    void hoursHaveOneDecimalAndNoSignWhereTheyReadZero() {
        NumberFormats formats = new NumberFormats("GBP");

        assertThat(formats.of(Format.HOURS, 1_234.55))
                .isEqualTo("#,##0.0_W_0;\"\u2212\"#,##0.0_W_0;0.0_W_0;@_W_0")
                .isEqualTo(formats.of(Format.HOURS, -0.05));
        assertThat(formats.of(Format.HOURS, -0.04)).isEqualTo("0.0_W_0;0.0_W_0;0.0_W_0;@_W_0");
    }

    @Test
    void numbersHaveTwoDecimalsChangesASignAndProbabilitiesThree() {
        NumberFormats formats = new NumberFormats("GBP");

        assertThat(formats.of(Format.NUMBER, 1_234.5)).isEqualTo("#,##0.00_W_0;\"\u2212\"#,##0.00_W_0;0.00_W_0;@_W_0");
        assertThat(formats.of(Format.NUMBER_CHANGE, 1))
                .isEqualTo("\"+\"#,##0.00_W_0;\"\u2212\"#,##0.00_W_0;0.00_W_0;@_W_0");
        assertThat(formats.of(Format.NUMBER_CHANGE, 0.0049)).startsWith("0.00_W_0;0.00_W_0");
        assertThat(formats.of(Format.PROBABILITY, 0.0006)).startsWith("0.000_W_0;");
    }

    @Test
    void aCurrencyWithoutASignIsNamedAndSetApart() {
        NumberFormats formats = new NumberFormats("CHF");

        assertThat(formats.of(Format.MONEY, -5))
                .isEqualTo("\"CHF\u00a0\"#,##0_W_0;\"\u2212CHF\u00a0\"#,##0_W_0;\"CHF\u00a0\"0_W_0;@_W_0");
    }
}
