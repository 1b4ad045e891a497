package org.secondment.roi.effect.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitCardTest {

    private final UnitCard card = new UnitCard("C1", "bank", 2, 4, 0, 30, -5, 8, 0);

    @Test
    void presenceIsMarkedByPeriod() {
        assertThat(card.marks()).isEqualTo("01110");
        assertThat(card.isThereThroughout(2, 4)).isTrue();
        assertThat(card.isThereThroughout(1, 3)).isFalse();
        assertThat(card.isThereThroughout(3, 5)).isFalse();
    }

    @Test
    void absentPeriodsAreUnknownNotZero() {
        assertThat(card.mean(-2, 3)).hasValue(12.5);
        assertThat(card.mean(3, 9)).hasValue(1.5);
        assertThat(card.mean(5, 5)).isEmpty();
        assertThat(card.mean(-4, 0)).isEmpty();
    }

    @Test
    void creditNotesAreNoActivity() {
        assertThat(card.isActive(3, 3)).isFalse();
        assertThat(card.isActive(-5, 2)).isTrue();
        assertThat(card.isActive(3, 12)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"0, 4", "3, 2", "2, 6"})
    void periodsOutsideThePanelAreRefused(int first, int last) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new UnitCard("C1", "bank", first, last, 1, 2, 3, 4, 5))
                .withMessage("C1 is there from period " + first + " to " + last + "; expected periods between 1 and 5");
    }
}
