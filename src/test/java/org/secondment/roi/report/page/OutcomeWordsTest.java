package org.secondment.roi.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.secondment.roi.effect.Interval;
import org.secondment.roi.effect.Outcome;

class OutcomeWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FEES_BILLED | 12470.25 | £12k | +£12k",
                "FEES_BILLED | -3120.4 | −£3.1k | −£3.1k",
                "FEES_BILLED | 999.4 | £999 | +£999",
                "FEES_BILLED | 9949 | £9.9k | +£9.9k",
                "FEES_BILLED | 0.2 | £0 | £0",
                "MATTERS_OPENED | 1.238 | 1.24 | +1.24",
                "MATTERS_OPENED | -0.002 | 0.00 | 0.00",
                "CLIENTS_BILLED | 0.0351 | 4% | +4 points",
                "CLIENTS_BILLED | -0.1 | −10% | −10 points",
                "BILLED_HOURS | 12.26 | 12.3 hours | +12.3 hours"
            })
    void figuresAreWrittenAsTheirScaleAsks(Outcome outcome, double value, String amount, String change) {
        OutcomeWords words = new OutcomeWords(outcome, "GBP");
        assertThat(words.amount(value)).isEqualTo(amount);
        assertThat(words.change(value)).isEqualTo(change);
    }

    @Test
    void rangesSayWhichEndIsOpen() {
        OutcomeWords words = new OutcomeWords(Outcome.FEES_BILLED, "GBP");
        double none = Double.POSITIVE_INFINITY;
        assertThat(words.range(new Interval(-5_480.2, 22_120.9))).isEqualTo("−£5.5k to £22k");
        assertThat(words.range(new Interval(3_000, none))).isEqualTo("£3.0k or more, no upper limit");
        assertThat(words.range(new Interval(-none, -4_000))).isEqualTo("−£4.0k or less, no lower limit");
        assertThat(words.range(new Interval(-none, none))).isEqualTo("no upper limit, no lower limit");
        assertThat(new OutcomeWords(Outcome.CLIENTS_BILLED, "GBP").range(new Interval(-0.012, 0.083)))
                .isEqualTo("−1 points to 8 points");
    }
}
