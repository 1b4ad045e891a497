package org.secondment.roi.ranking;

import java.util.Arrays;
import java.util.stream.DoubleStream;

/**
 * Where, as one weight moves, a client's score passes another's: above it where (a_j + b_j w)(B_i + d_i w) - (a_i + b_i w)
 * (B_j + d_j w) is above zero.
 */
final class Crossing {

    private final Side other;
    private final Side own;
    private final double[] points;

    /** Points are the ends of the interval and the crossings between them, in rising order. */
    private Crossing(Side other, Side own, double[] points) {
        this.other = other;
        this.own = own;
        this.points = points;
    }

    /** A score (sum + value w) / (weight + counts w). */
    record Side(double sum, double weight, double value, double counts) {

        private double top(double w) {
            return sum + value * w;
        }

        private double bottom(double w) {
            return weight + counts * w;
        }
    }

    static Crossing of(Side other, Side own, double from, double to) {
        double constant = other.sum * own.weight - own.sum * other.weight;
        double linear =
                other.sum * own.counts + other.value * own.weight - own.sum * other.counts - own.value * other.weight;
        double square = other.value * own.counts - own.value * other.counts;
        double[] inside =
                roots(square, linear, constant).filter(w -> w > from && w < to).toArray();
        return new Crossing(
                other,
                own,
                DoubleStream.concat(DoubleStream.of(from, to), DoubleStream.of(inside))
                        .sorted()
                        .toArray());
    }

    DoubleStream stream() {
        return DoubleStream.of(points);
    }

    /** Real roots of a w^2 + b w + c, without cancellation. */
    private static DoubleStream roots(double a, double b, double c) {
        if (a == 0) {
            return b == 0 ? DoubleStream.empty() : DoubleStream.of(-c / b);
        }
        double discriminant = b * b - 4 * a * c;
        if (discriminant < 0) {
            return DoubleStream.empty();
        }
        double far = -(b + Math.copySign(Math.sqrt(discriminant), b)) / 2;
        return far == 0 ? DoubleStream.of(0) : DoubleStream.of(far / a, c / far);
    }

    private boolean above(double w, double tie) {
        return other.top(w) / other.bottom(w) > own.top(w) / own.bottom(w) + tie;
    }

    /**
     * Adds where the other is above to changes of a count along the points: places 2k stand for point k, 2k + 1 for what
     * lies between it and the next.
     */
    void count(double[] all, int[] change, double tie) {
        for (int at = 0; at + 1 < points.length; at++) {
            if (points[at] < points[at + 1] && above((points[at] + points[at + 1]) / 2, tie)) {
                int first = 2 * Arrays.binarySearch(all, points[at]) + 1;
                int last = 2 * Arrays.binarySearch(all, points[at + 1]) - 1;
                change[at == 0 && above(points[at], tie) ? first - 1 : first]++;
                change[at + 2 == points.length && above(points[at + 1], tie) ? last + 2 : last + 1]--;
            }
        }
    }
}
