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

    /** Up to so many estimates their own covariances are quicker to draw from than the units. */
    private static final int FEW = 500;

    /**
     * The critical value from seeded multiplier draws (Callaway and Sant'Anna 2021, algorithm 1), on all cores: each axis
     * along which units, and so estimates, lie apart has a normal multiplier.
     *
     * @param estimates that all have a standard error
     */
    static UniformBand of(Spread spread, List<Estimate> estimates, double level, int draws, long seed) {
        List<Influence> influences = estimates.stream().map(Estimate::influence).toList();
        boolean few = estimates.size() <= FEW;
        List<Influence> axes = few ? Axes.of(spread.covariance(influences), 0) : spread.axes();
        List<Influence> read = few ? places(estimates.size()) : influences;
        int entries = few ? estimates.size() : spread.slots();
        double[] errors =
                estimates.stream().mapToDouble(Estimate::standardError).toArray();
        double[] largest = IntStream.range(0, draws)
                .parallel()
                .mapToDouble(draw -> largest(moved(axes, entries, Streams.of(seed, draw)), read, errors))
                .sorted()
                .toArray();
        int rank = (int) Math.ceil(level * (draws + 1));
        return new UniformBand(level, largest[Math.min(rank, draws) - 1]);
    }

    private static List<Influence> places(int size) {
        return IntStream.range(0, size)
                .mapToObj(at -> new Influence(new int[] {at}, new double[] {1}))
                .toList();
    }

    private static double[] moved(List<Influence> axes, int entries, UniformRandomProvider source) {
        NormalizedGaussianSampler normal = ZigguratSampler.NormalizedGaussian.of(source);
        double[] moved = new double[entries];
        axes.forEach(axis -> axis.addTo(moved, normal.sample()));
        return moved;
    }

    private static double largest(double[] moved, List<Influence> read, double[] errors) {
        double largest = 0;
        for (int at = 0; at < errors.length; at++) {
            largest = Math.max(largest, Math.abs(read.get(at).dot(moved)) / errors[at]);
        }
        return largest;
    }
}
