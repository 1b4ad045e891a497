package org.secondment.roi.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.secondment.roi.simulate.QuarterPanel.Movement;
import org.secondment.roi.study.Trial.Guess;

class CaseFiguresTest {

    private static final Offset<Double> CLOSE = Offset.offset(1e-9);

    @Test
    void biasIsARatioOfMeansAndItsErrorThatOfTheRest() {
        CaseFigures figures = new CaseFigures(
                new Case(8, Choice.AT_RANDOM, Movement.ADDITIVE, 0, 5),
                List.of(trial(100, 90, false), trial(300, 330, true)));

        assertThat(figures.bias(Method.PROPORTIONAL)).isCloseTo(-5, CLOSE);
        assertThat(figures.biasError(Method.PROPORTIONAL)).isCloseTo(100 * 15 / Math.sqrt(2) / 200, CLOSE);
        assertThat(figures.estimate(Method.PROPORTIONAL)).isCloseTo(100 * (1.2 * 400 / 420 - 1), CLOSE);
        assertThat(figures.alarms(Method.PROPORTIONAL)).isEqualTo(50);
        assertThat(figures.found(Method.PROPORTIONAL)).isEqualTo(100);
    }

    @Test
    void theSameSeedGivesTheSameFirms() {
        Case drawn = new Case(8, Choice.ALREADY_GROWING, Movement.ADDITIVE, 0.08, 5);

        assertThat(CaseFigures.of(drawn, 3, 7)).isEqualTo(CaseFigures.of(drawn, 3, 7));
        assertThat(CaseFigures.of(drawn, 3, 7)).isNotEqualTo(CaseFigures.of(drawn, 3, 8));
    }

    private static Trial trial(double truth, double expected, boolean alarm) {
        return new Trial(truth, Map.of(Method.PROPORTIONAL, new Guess(expected, alarm, true)), Optional.empty());
    }
}
