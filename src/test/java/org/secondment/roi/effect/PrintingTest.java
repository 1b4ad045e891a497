package org.secondment.roi.effect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.secondment.roi.effect.Evidence.SignsOfForms;

class PrintingTest {

    private static final Interval ABOVE_ZERO = new Interval(3, 90);

    @ParameterizedTest
    @CsvSource({
        "2,500,NOTHING",
        "500,9,NOTHING",
        "3,10,ANECDOTE",
        "9,500,ANECDOTE",
        "10,10,PERMUTATION_INTERVAL",
        "39,500,PERMUTATION_INTERVAL",
        "500,39,PERMUTATION_INTERVAL",
        "40,40,UNIFORM_BAND"
    })
    void whatIsPrintedFollowsFromTheClusters(int treated, int controls, Printing expected) {
        assertThat(Printing.of(treated, controls)).isEqualTo(expected);
    }

    @Test
    void onlyIntervalsAllowRatios() {
        assertThat(Printing.NOTHING.hasPoint()).isFalse();
        assertThat(Printing.ANECDOTE.hasPoint()).isTrue();
        assertThat(Printing.ANECDOTE.hasInterval()).isFalse();
        assertThat(Printing.PERMUTATION_INTERVAL.hasInterval()).isTrue();
        assertThat(Printing.UNIFORM_BAND.hasInterval()).isTrue();
        assertThat(Printing.NOTHING.words()).isEqualTo("too few to measure");
        assertThat(Printing.UNIFORM_BAND.words()).isEmpty();
    }

    @Test
    void aPermutationIntervalThatIsAFifthWiderReplacesTheBand() {
        Interval band = new Interval(-5, 5);

        assertThat(Printing.wider(band, new Interval(-6, 6))).isEqualTo(band);
        assertThat(Printing.wider(band, new Interval(-6, 6.01))).isEqualTo(new Interval(-6, 6.01));
        assertThat(Printing.wider(band, new Interval(-1, 1))).isEqualTo(band);
        assertThat(Printing.wider(band, new Interval(-1, Double.POSITIVE_INFINITY))
                        .high())
                .isInfinite();
    }

    @ParameterizedTest
    @CsvSource({
        "UNIFORM_BAND,1.0,ALIKE,STRONG",
        "UNIFORM_BAND,0.99,ALIKE,MODERATE",
        "PERMUTATION_INTERVAL,7,ALIKE,MODERATE",
        "PERMUTATION_INTERVAL,0.5,ALIKE,MODERATE",
        "PERMUTATION_INTERVAL,0.49,ALIKE,WEAK",
        "UNIFORM_BAND,,ALIKE,WEAK",
        "UNIFORM_BAND,7,DIFFERENT,WEAK",
        "ANECDOTE,7,ALIKE,ANECDOTE",
        "NOTHING,7,ALIKE,TOO_FEW"
    })
    void evidenceGrowsWithClustersAndTheBreachItWithstands(
            Printing printing, @Nullable Double breakdown, SignsOfForms signs, Evidence word) {
        OptionalDouble known = breakdown == null ? OptionalDouble.empty() : OptionalDouble.of(breakdown);

        assertThat(Evidence.of(printing, ABOVE_ZERO, known, signs)).isEqualTo(word);
    }

    @Test
    void anIntervalWithZeroShowsNothing() {
        for (Interval interval : new Interval[] {new Interval(-3, 90), new Interval(0, 90), new Interval(-8, 0)}) {
            assertThat(Evidence.of(Printing.UNIFORM_BAND, interval, OptionalDouble.of(7), SignsOfForms.ALIKE))
                    .isEqualTo(Evidence.NOT_SHOWN);
        }
    }

    @Test
    void wordsSayTheDirectionOfWhatIsShown() {
        assertThat(Evidence.STRONG.words(12)).isEqualTo("strong gain");
        assertThat(Evidence.MODERATE.words(-12)).isEqualTo("moderate loss");
        assertThat(Evidence.NOT_SHOWN.words(12)).isEqualTo("not shown");
        assertThat(SignsOfForms.of(3, 8)).isEqualTo(SignsOfForms.ALIKE);
        assertThat(SignsOfForms.of(-3, 8)).isEqualTo(SignsOfForms.DIFFERENT);
    }
}
