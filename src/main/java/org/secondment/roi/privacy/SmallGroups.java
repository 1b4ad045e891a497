package org.secondment.roi.privacy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Which groups of people may be printed by themselves, and which only together: those with too few people are merged, the
 * smallest of the others too, until enough stand in what is merged. Of a total and all groups printed, nothing smaller
 * follows.
 *
 * @param alone places of groups that stand by themselves, rising
 * @param merged places of groups that stand together, as they were merged; none where all stand by themselves
 */
public record SmallGroups(List<Integer> alone, List<Integer> merged) {

    public SmallGroups {
        alone = alone.stream().sorted().toList();
        merged = List.copyOf(merged);
    }

    /**
     * The groups split.
     *
     * @param groups how many there are
     * @param enough whether enough different people stand behind groups together
     * @param smallest which gives way first
     */
    public static SmallGroups of(int groups, Predicate<List<Integer>> enough, Comparator<Integer> smallest) {
        List<Integer> alone = new ArrayList<>();
        List<Integer> merged = new ArrayList<>();
        IntStream.range(0, groups).forEach(group -> (enough.test(List.of(group)) ? alone : merged).add(group));
        alone.sort(smallest.thenComparing(Comparator.naturalOrder()));
        while (!merged.isEmpty() && !enough.test(merged) && !alone.isEmpty()) {
            merged.add(alone.remove(0));
        }
        return new SmallGroups(alone, merged);
    }

    /** How many groups are left to print. */
    public int size() {
        return alone.size() + (merged.isEmpty() ? 0 : 1);
    }

    /** Different people of some groups. */
    public static int people(List<Set<String>> byGroup, List<Integer> groups) {
        Set<String> people = new HashSet<>();
        groups.forEach(group -> people.addAll(byGroup.get(group)));
        return people.size();
    }
}
