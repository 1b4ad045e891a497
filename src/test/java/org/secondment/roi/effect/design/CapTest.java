package org.secondment.roi.effect.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CapTest {

    @Test
    void theCapLiesBetweenTheAmountsOfPeriodsInWhichUnitsAreThere() {
        List<UnitCard> cards = List.of(
                new UnitCard("C1", "", 1, 4, 10, 20, 40, 9_000),
                new UnitCard("C2", "", 3, 4, 0, 0, 70, 8_000),
                new UnitCard("C3", "", 4, 4, 0, 0, 0, 7_000));

        assertThat(Cap.of(cards, 3, 0.5)).hasValue(30);
        assertThat(Cap.of(cards, 3, 0.75)).as("40 + 0.25 x 30, rounded half up").hasValue(48);
        assertThat(Cap.of(cards, 3, 0.9)).as("40 + 0.7 x 30").hasValue(61);
        assertThat(Cap.of(cards, 3, 1)).hasValue(70);
    }

    @Test
    void quietPeriodsCountAsZero() {
        assertThat(Cap.of(List.of(new UnitCard("C1", "", 2, 4, 0, 0, 0, 90)), 3, 0.99))
                .hasValue(0);
    }

    @Test
    void thereIsNoCapWithoutPeriodsBefore() {
        UnitCard card = new UnitCard("C1", "", 3, 4, 0, 0, 60, 70);

        assertThat(Cap.of(List.of(card), 2, 0.99)).isEmpty();
        assertThat(Cap.of(List.of(card), -1, 0.99)).isEmpty();
        assertThat(Cap.of(List.of(), 4, 0.99)).isEmpty();
    }
}
