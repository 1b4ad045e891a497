package org.secondment.roi.ranking;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Places of clients by the weighted mean of what is known of each, s = sum w v / sum w over known criteria, and the lowest
 * and highest place of each as any one weight moves within its interval. Two clients change places where (a_j + b_j w)
 * (B_i + d_i w) = (a_i + b_i w)(B_j + d_j w), which is at most quadratic in the weight w: ranks are constant between these
 * crossings, so that looking at every crossing and between them finds the range exactly.
 */
final class Ranks {

    /** Scores that differ by less are equal. */
    private static final double TIE = 1e-12;

    private final double[][] values;
    private final double[] weights;
    private final double[] scores;

    /** Values by client and criterion, NaN where not known. */
    Ranks(double[][] values, double[] weights) {
        this.values = Arrays.stream(values).map(double[]::clone).toArray(double[][]::new);
        this.weights = weights.clone();
        this.scores = Arrays.stream(this.values)
                .mapToDouble(one -> score(one, weights))
                .toArray();
    }

    /** First and last place. */
    record Range(int low, int high) {

        Range with(Range other) {
            return new Range(Math.min(low, other.low), Math.max(high, other.high));
        }
    }

    static double score(double[] values, double[] weights) {
        double sum = 0;
        double weight = 0;
        for (int k = 0; k < values.length; k++) {
            if (!Double.isNaN(values[k])) {
                sum += weights[k] * values[k];
                weight += weights[k];
            }
        }
        return weight > 0 ? sum / weight : Double.NaN;
    }

    /** Empty where nothing that counts is known of the client. */
    OptionalDouble score(int client) {
        return Double.isNaN(scores[client]) ? OptionalDouble.empty() : OptionalDouble.of(scores[client]);
    }

    /** One more than the number of clients with a higher score. */
    int rank(int client) {
        return 1
                + (int) DoubleStream.of(scores)
                        .filter(score -> score > scores[client] + TIE)
                        .count();
    }

    /** As each weight in turn moves by up to that share of itself, the others as they are. */
    Range range(int client, double moved) {
        Range range = new Range(rank(client), rank(client));
        for (int k = 0; k < weights.length; k++) {
            if (weights[k] > 0) {
                range = range.with(range(client, k, weights[k] * (1 - moved), weights[k] * (1 + moved)));
            }
        }
        return range;
    }

    private Range range(int client, int criterion, double from, double to) {
        Crossing.Side own = side(client, criterion);
        List<Crossing> crossings = IntStream.range(0, values.length)
                .filter(other -> other != client && !Double.isNaN(scores[other]))
                .mapToObj(other -> Crossing.of(side(other, criterion), own, from, to))
                .toList();
        double[] points = DoubleStream.concat(
                        DoubleStream.of(from, to), crossings.stream().flatMapToDouble(Crossing::stream))
                .sorted()
                .distinct()
                .toArray();
        int[] change = new int[2 * points.length];
        crossings.forEach(crossing -> crossing.count(points, change, TIE));
        int above = 0;
        int least = Integer.MAX_VALUE;
        int most = 0;
        for (int at = 0; at < change.length - 1; at++) {
            above += change[at];
            least = Math.min(least, above);
            most = Math.max(most, above);
        }
        return new Range(least + 1, most + 1);
    }

    /** The client's sums without the criterion, and what the criterion adds per unit of its weight. */
    private Crossing.Side side(int client, int criterion) {
        double sum = 0;
        double weight = 0;
        for (int k = 0; k < weights.length; k++) {
            if (k != criterion && !Double.isNaN(values[client][k])) {
                sum += weights[k] * values[client][k];
                weight += weights[k];
            }
        }
        double value = values[client][criterion];
        return Double.isNaN(value) ? new Crossing.Side(sum, weight, 0, 0) : new Crossing.Side(sum, weight, value, 1);
    }
}
