package org.secondment.roi.simulate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FirmTest {

    private static final LocalDate LAST = LocalDate.of(2026, 9, 30);

    @ParameterizedTest(name = "{5}")
    @CsvSource(delimiter = '|', textBlock = """
        19  | 100 | 5 | 4  | 0.2 | --lawyers 19 is out of range; give a whole number from 20 to 1000000
        400 | 9   | 5 | 4  | 0.2 | --clients 9 is out of range; give a whole number from 10 to 10000000
        400 | 100 | 1 | 4  | 0.2 | --years 1 is out of range; give a whole number from 2 to 40
        400 | 100 | 5 | 0  | 0.2 | --secondments 0 is out of range; give a whole number from 1 to 1000000
        400 | 100 | 5 | 80 | 0.2 | --secondments 80 is more than half of --clients 100: too few clients would be left to compare with; ask for at least 160 clients
        100 | 100 | 5 | 26 | 0.2 | --secondments 26 needs at least 104 --lawyers, four for each; 100 were asked for
        400 | 100 | 5 | 4  | -1  | --effect -1.0 is out of range; give a share above -1 and at most 10, such as 0.2 for +20 %
        400 | 100 | 5 | 4  | NaN | --effect NaN is out of range; give a share above -1 and at most 10, such as 0.2 for +20 %
        """)
    void anImpossibleFirmIsRefusedByTheOptionToChange(
            int lawyers, int clients, int years, int secondments, double effect, String message) {
        assertThatThrownBy(() -> new Firm(lawyers, clients, years, secondments, 1, effect, LAST))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void theDataCoverWholeYears() {
        assertThat(new Firm(20, 10, 2, 5, 1, 0, LAST).firstDay()).isEqualTo("2024-10-01");
        assertThat(new Firm(20, 10, 3, 1, 1, 0, LocalDate.of(2024, 2, 29)).firstDay())
                .isEqualTo("2021-03-01");
    }
}
