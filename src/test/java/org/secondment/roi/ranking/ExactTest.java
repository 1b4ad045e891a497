package org.secondment.roi.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExactTest {

    /** Solved from the tails of the binomial distribution, in Python. */
    @ParameterizedTest
    @CsvSource({
        "5, 10, 0.1870860, 0.8129140",
        "0, 10, 0, 0.3084971",
        "10, 10, 0.6915029, 1",
        "3, 40, 0.0157422, 0.2038647"
    })
    void limitsAreThoseOfClopperAndPearson(int found, int asked, double low, double high) {
        assertThat(Exact.share(found, asked).low()).isCloseTo(low, within(2e-6));
        assertThat(Exact.share(found, asked).high()).isCloseTo(high, within(2e-6));
    }
}
