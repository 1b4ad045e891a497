package org.secondment.roi.ranking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
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
        AccessFigures figures = AccessFigures.of(step, times, tally.times(), eligible, share);
        return new AccessGroup(
                name,
                groups.size(),
                times,
                SmallGroups.people(tally.chosen(), groups),
                eligible,
                SmallGroups.people(tally.eligible(), groups),
                Optional.of(figures),
                figures.differs());
    }

    private static double sum(List<Integer> groups, ToDoubleFunction<Integer> of) {
        return IntStream.range(0, groups.size())
                .mapToDouble(i -> of.applyAsDouble(groups.get(i)))
                .sum();
    }
}
