package org.secondment.roi.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.secondment.roi.ranking.Ranks.Range;

class RanksTest {

    private static final double UNKNOWN = Double.NaN;

    @Test
    void whatIsNotKnownIsLeftOutAndTheOtherWeightsCountInProportion() {
        double[][] values = {{0.9, 0.2, UNKNOWN}, {0.5, UNKNOWN, 0.7}, {UNKNOWN, UNKNOWN, UNKNOWN}};
        Ranks ranks = new Ranks(values, new double[] {3, 1, 2});

        assertThat(ranks.score(0).orElseThrow()).isEqualTo((3 * 0.9 + 0.2) / 4);
        assertThat(ranks.score(1).orElseThrow()).isEqualTo((3 * 0.5 + 2 * 0.7) / 5);
        assertThat(ranks.score(2)).isEmpty();
        assertThat(ranks.rank(0)).isEqualTo(1);
        assertThat(ranks.rank(1)).isEqualTo(2);
    }

    /** 0.8 w + 0.1 against 0.3 w + 0.6, over w + 1 each: they change places at w = 1. */
    @Test
    void aRankChangesWhereTwoScoresMeet() {
        double[][] values = {{0.8, 0.1}, {0.3, 0.6}};

        assertThat(new Ranks(values, new double[] {1.9, 1}).range(0, 0.5)).isEqualTo(new Range(1, 2));
        assertThat(new Ranks(values, new double[] {2.1, 1}).range(0, 0.5)).isEqualTo(new Range(1, 1));
        assertThat(new Ranks(values, new double[] {2.1, 1}).range(1, 0.5)).isEqualTo(new Range(2, 2));
        assertThat(new Ranks(values, new double[] {2.1, 1}).range(1, 0.6)).isEqualTo(new Range(1, 2));
    }

    /** With a part unknown the two differ by a quadratic: 0.5 first passes the other and then falls behind again. */
    @Test
    void aRankThatIsReachedOnlyBetweenTheEndsIsFound() {
        double[][] values = {{UNKNOWN, 0.50, 0.50}, {0.90, 0.10, 0.90}, {0.10, 0.90, 0.60}};
        double[] weights = {2, 2, 2};
        Ranks ranks = new Ranks(values, weights);
        TreeSet<Integer> seen = new TreeSet<>();
        for (int step = 0; step <= 2_000; step++) {
            for (int k = 0; k < 3; k++) {
                double[] moved = weights.clone();
                moved[k] = 1 + step / 1_000.0;
                seen.add(new Ranks(values, moved).rank(2));
            }
        }

        assertThat(ranks.range(2, 0.5)).isEqualTo(new Range(seen.first(), seen.last()));
    }

    @Test
    void equalClientsShareAPlaceWhateverTheWeights() {
        double[][] values = {{0.4, 0.7, UNKNOWN}, {0.4, 0.7, UNKNOWN}, {0.4, 0.7, UNKNOWN}};
        Ranks ranks = new Ranks(values, new double[] {3, 2, 1});

        assertThat(ranks.rank(2)).isEqualTo(1);
        assertThat(ranks.range(2, 0.5)).isEqualTo(new Range(1, 1));
    }

    @Test
    void aWeightOfNothingMovesNothing() {
        double[][] values = {{0.4, 0.9}, {0.5, 0.1}};

        assertThat(new Ranks(values, new double[] {1, 0}).range(0, 0.5)).isEqualTo(new Range(2, 2));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void changingOneWeightMovesRanksOnlyAndAsFarAsTheRangeSays(long seed) {
        Random random = new Random(seed);
        double[][] values = new double[12][5];
        for (double[] one : values) {
            Arrays.setAll(one, k -> random.nextInt(4) == 0 ? UNKNOWN : random.nextInt(10_001) / 10_000.0);
            one[random.nextInt(5)] = random.nextInt(10_001) / 10_000.0;
        }
        double[] weights = {3, 2, 2.5, 1.5, 1};
        Ranks ranks = new Ranks(values, weights);
        for (int client = 0; client < values.length; client++) {
            Range range = ranks.range(client, 0.5);
            Range seen = new Range(ranks.rank(client), ranks.rank(client));
            for (int k = 0; k < weights.length; k++) {
                for (int step = 0; step <= 4_000; step++) {
                    double[] moved = weights.clone();
                    moved[k] = weights[k] * (0.5 + step / 4_000.0);
                    int rank = new Ranks(values, moved).rank(client);
                    seen = seen.with(new Range(rank, rank));
                }
            }
            assertThat(seen).as("client %s, seed %s", client, seed).isEqualTo(range);
        }
    }
}
