package org.secondment.roi.simulate;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.NormalizedGaussianSampler;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.apache.commons.rng.simple.RandomSource;

/** A seeded stream of draws; every purpose and number has its own, so that one never shifts another. */
final class Draws {

    private final UniformRandomProvider source;
    private final NormalizedGaussianSampler gaussian;

    private Draws(UniformRandomProvider source) {
        this.source = source;
        this.gaussian = ZigguratSampler.NormalizedGaussian.of(source);
    }

    static Draws of(long seed, String purpose, long number) {
        long first = SplitMix.mixed(seed + SplitMix.GOLDEN_RATIO * purpose.hashCode());
        long second = SplitMix.mixed(first + SplitMix.GOLDEN_RATIO * (number + 1));
        return new Draws(RandomSource.XO_RO_SHI_RO_128_PP.create(new long[] {first, second}));
    }

    boolean chance(double probability) {
        return source.nextDouble() < probability;
    }

    /** A whole number from {@code least} to {@code most}, both included. */
    int between(int least, int most) {
        return least + source.nextInt(most - least + 1);
    }

    double real(double least, double most) {
        return least + (most - least) * source.nextDouble();
    }

    double normal() {
        return gaussian.sample();
    }

    /** A log-normal factor whose mean is one. */
    double factor(double sigma) {
        return StrictMath.exp(sigma * normal() - sigma * sigma / 2);
    }

    double exponential(double mean) {
        return -mean * StrictMath.log(1 - source.nextDouble());
    }

    int poisson(double mean) {
        double floor = StrictMath.exp(-mean);
        int count = 0;
        for (double product = source.nextDouble(); product > floor; product *= source.nextDouble()) {
            count++;
        }
        return count;
    }

    /** One of the given words; a word given twice is twice as likely. */
    String oneOf(String... words) {
        return words[source.nextInt(words.length)];
    }

    <T> T oneOf(List<T> choices) {
        return choices.get(source.nextInt(choices.size()));
    }

    /** The place in {@code choices} of one drawn in proportion to its weight; -1 where all weights are zero. */
    <T> int weighted(List<T> choices, ToDoubleFunction<T> weight) {
        double[] weights = new double[choices.size()];
        double total = 0;
        for (int i = 0; i < weights.length; i++) {
            weights[i] = weight.applyAsDouble(choices.get(i));
            total += weights[i];
        }
        double left = source.nextDouble() * total;
        int chosen = -1;
        for (int i = 0; i < weights.length && left >= 0; i++) {
            if (weights[i] > 0) {
                chosen = i;
                left -= weights[i];
            }
        }
        return chosen;
    }
}
