package org.secondment.roi.effect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.secondment.roi.effect.GroupContrast.Case;

class ShiftedContrastTest {

    private static final int CLUSTERS = 24;
    private static final List<boolean[]> PATTERNS =
            List.of(new boolean[0], new boolean[] {true, true}, new boolean[] {false, true});

    private final SplittableRandom random = new SplittableRandom(17);
    private final int[] observed = labels();

    /** Two cases each, some with both, some with one. */
    private int[] labels() {
        return IntStream.range(0, CLUSTERS).map(cluster -> random.nextInt(3)).toArray();
    }

    private double[] values(double level, double spread, double effect) {
        return IntStream.range(0, 2 * CLUSTERS)
                .mapToDouble(at -> level + spread * random.nextDouble() + (with(at) ? effect : 0))
                .toArray();
    }

    private boolean with(int at) {
        int label = observed[at / 2];
        return label > 0 && PATTERNS.get(label)[at % 2];
    }

    private ContrastSums sums(double[] values, double less) {
        List<List<Case>> clusters = IntStream.range(0, CLUSTERS)
                .mapToObj(cluster -> IntStream.of(2 * cluster, 2 * cluster + 1)
                        .mapToObj(at -> new Case(
                                "C" + cluster,
                                cluster % 2 == 0 ? "A" : "B",
                                with(at),
                                values[at] - (with(at) ? less : 0)))
                        .toList())
                .toList();
        return new ContrastSums(new CentredCases(clusters), PATTERNS, observed);
    }

    private void sameAsOfTheValuesThemselves(double[] values, double less, Percentage close) {
        for (int draw = 0; draw < 50; draw++) {
            int[] labels = draw == 0 ? observed : labels();
            assertThat(sums(values, 0).under(labels).statistic(less))
                    .isCloseTo(sums(values, less).statistic(labels, 0), close);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {-700, -3.5, 0, 0.25, 2, 40, 1e5})
    void itIsThatOfTheValuesTakenLess(double less) {
        sameAsOfTheValuesThemselves(values(0, 5, 2), less, Percentage.withPercentage(1e-8));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-2e6, 0, 3e5, 9e6})
    void largeAmountsFarFromZeroLoseNothing(double less) {
        sameAsOfTheValuesThemselves(values(1e8, 4e6, 7e5), less, Percentage.withPercentage(1e-6));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1e8, 0, 9.99e7, 1e8 - 0.5, 1e8 + 3})
    void whereTheSumsCancelTheClustersAreAddedUp(double less) {
        sameAsOfTheValuesThemselves(values(0, 1, 1e8), less, Percentage.withPercentage(1e-4));
    }

    @Test
    void whatFitsExactlyHasNoError() {
        double[] values = IntStream.range(0, 2 * CLUSTERS)
                .mapToDouble(at -> with(at) ? 3e7 : 0)
                .toArray();

        assertThat(sums(values, 0).under(observed).statistic(1.25e7)).isInfinite();
    }
}
