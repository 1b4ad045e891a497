package org.secondment.roi.report.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Random;
import org.apache.poi.ss.format.CellFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.secondment.roi.report.Block.Format;
import org.secondment.roi.report.Cell;

class ShownNumbersTest {

    private static final ShownNumbers NUMBERS = new ShownNumbers("GBP");

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"WORDS", "LONG_WORDS", "DAY"})
    void aNumberReadsAsInTheWorkbook(Format format) {
        Random random = new Random(20_260_930);
        for (int i = 0; i < 300; i++) {
            double value = random.nextGaussian() * Math.pow(10, random.nextInt(-4, 7));
            String workbook = CellFormat.getInstance(Locale.UK, new NumberFormats("GBP").of(format, value))
                    .apply(value)
                    .text
                    .strip();
            assertThat(shown(Cell.measured(value, format), format))
                    .as("%s %s", format, value)
                    .isEqualTo(workbook);
        }
    }

    @Test
    void anAmountThatReadsZeroHasNoSign() {
        assertThat(shown(Cell.exact(new BigDecimal("-0.49")), Format.MONEY_CHANGE))
                .isEqualTo("\u00a30");
        assertThat(shown(Cell.exact(new BigDecimal("-1234.5")), Format.MONEY)).isEqualTo("\u2212\u00a31,235");
        assertThat(shown(Cell.ratio(0.125), Format.PERCENT_CHANGE)).isEqualTo("+13%");
    }

    @Test
    void theEndOfARangeThatHasNoneIsSaid() {
        assertThat(shown(Cell.measured(Double.NEGATIVE_INFINITY, Format.MONEY), Format.MONEY))
                .isEqualTo("no lower limit");
    }

    private static String shown(Cell cell, Format format) {
        return NUMBERS.of(cell, format);
    }
}
