package org.secondment.roi.ranking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.secondment.roi.effect.Interval;
import org.secondment.roi.privacy.SmallGroups;

/** Groups that may be shown, each with enough people chosen and enough eligible. */
final class Merging {

    private final Tally tally;
    private final Step step;
    private final int least;
    private final int[] taken;
    private final double[] expected;
    private final double[] pools;

    private Merging(Tally tally, Step step, int least) {
        this.tally = tally;
        this.step = step;
        this.least = least;
        this.taken = tally.taken();
        this.expected = tally.expected();
        this.pools = tally.pools();
    }

    /** At least two groups, or none. */
    static List<AccessGroup> of(Tally tally, Step step, int least) {
        return new Merging(tally, step, least).groups();
    }

    private List<AccessGroup> groups() {
        SmallGroups split =
                SmallGroups.of(taken.length, this::enough, Comparator.comparingInt((Integer group) -> taken[group]));
        if (split.size() < 2) {
            return List.of();
        }
        List<AccessGroup> groups = new ArrayList<>();
        split.alone().forEach(group -> groups.add(group(tally.groups().get(group), List.of(group))));
        if (!split.merged().isEmpty()) {
            groups.add(group(AccessGroup.OTHER, split.merged()));
        }
        return groups;
    }

    private boolean enough(List<Integer> groups) {
        return SmallGroups.people(tally.chosen(), groups) >= least
                && SmallGroups.people(tally.eligible(), groups) >= least;
    }

    private AccessGroup group(String name, List<Integer> groups) {
        int times = (int) sum(groups, group -> taken[group]);
        double eligible = sum(groups, group -> pools[group]);
        double share = sum(groups, group -> expected[group]) / tally.times();
        Interval found = Exact.share(times, tally.times());
        return new AccessGroup(
                name,
                groups.size(),
                times,
                SmallGroups.people(tally.chosen(), groups),
                eligible,
                SmallGroups.people(tally.eligible(), groups),
                100.0 * times / eligible,
                rate(times, eligible, found),
                times == tally.times()
                        ? OptionalDouble.empty()
                        : OptionalDouble.of(ratio((double) times / tally.times(), share)),
                new Interval(ratio(found.low(), share), ratio(found.high(), share)));
    }

    /** Of offers a share of them; else so many of all that were chosen, over the mean pool. */
    private Interval rate(int times, double eligible, Interval found) {
        if (step.ofOffers()) {
            Interval share = Exact.share(times, (int) Math.round(eligible));
            return new Interval(100 * share.low(), 100 * share.high());
        }
        double all = 100.0 * tally.times() / eligible;
        return new Interval(all * found.low(), all * found.high());
    }

    /** Of the odds of being chosen to the odds of standing in the pool: the rate over that of all others. */
    private static double ratio(double chosen, double pool) {
        return chosen >= 1 || pool >= 1 ? Double.POSITIVE_INFINITY : chosen / (1 - chosen) / (pool / (1 - pool));
    }

    private static double sum(List<Integer> groups, ToDoubleFunction<Integer> of) {
        return IntStream.range(0, groups.size())
                .mapToDouble(i -> of.applyAsDouble(groups.get(i)))
                .sum();
    }
}
