package org.secondment.roi.effect;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.NormalizedGaussianSampler;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;

/**
 * A band that holds all effects at once: each estimate plus or minus the critical value times its standard error.
 *
 * @param criticalValue the smallest value that the largest |t| of all effects stays within at the level
 */
public record UniformBand(double level, double criticalValue) {

    /**
     * The critical value from seeded multiplier draws (Callaway and Sant'Anna 2021, algorithm 1), on all cores: each
     * direction in which units lie apart has a normal multiplier, which moves all estimates at once.
     *
     * @param estimates that all have a standard error
     */
    static UniformBand of(Spread spread, List<Estimate> estimates, double level, int draws, long seed) {
        List<Influence> directions = spread.directions();
        double[] largest = IntStream.range(0, draws)
                .parallel()
                .mapToDouble(draw -> largest(moved(directions, spread.slots(), Streams.of(seed, draw)), estimates))
                .sorted()
                .toArray();
        int rank = (int) Math.ceil(level * (draws + 1));
        return new UniformBand(level, largest[Math.min(rank, draws) - 1]);
    }

    private static double[] moved(List<Influence> directions, int slots, UniformRandomProvider source) {
        NormalizedGaussianSampler normal = ZigguratSampler.NormalizedGaussian.of(source);
        double[] moved = new double[slots];
        directions.forEach(direction -> direction.addTo(moved, normal.sample()));
        return moved;
    }

    private static double largest(double[] moved, List<Estimate> estimates) {
        double largest = 0;
        for (Estimate estimate : estimates) {
            largest = Math.max(largest, Math.abs(estimate.influence().dot(moved)) / estimate.standardError());
        }
        return largest;
    }
}
