package org.secondment.roi.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SmallGroupsTest {

    private static final int LEAST = 5;

    @Test
    void smallGroupsTakeTheSmallestOfTheOthersWithThem() {
        assertThat(split(people(9, 2, 7, 12))).isEqualTo(new SmallGroups(List.of(0, 3), List.of(1, 2)));
        assertThat(split(people(9, 2, 3, 12))).isEqualTo(new SmallGroups(List.of(0, 3), List.of(1, 2)));
        assertThat(split(people(5, 6))).isEqualTo(new SmallGroups(List.of(0, 1), List.of()));
    }

    @Test
    void thePeopleOfSeveralGroupsCountOnce() {
        List<Set<String>> twice =
                List.of(Set.of("a", "b", "c"), Set.of("a", "b", "c"), Set.of("d", "e", "f", "g", "h"));

        assertThat(split(twice)).isEqualTo(new SmallGroups(List.of(), List.of(0, 1, 2)));
        assertThat(SmallGroups.people(twice, List.of(0, 1))).isEqualTo(3);
    }

    @Test
    void everyGroupAndEveryDifferenceToTheTotalHasEnoughPeople() {
        SplittableRandom random = new SplittableRandom(20260930);
        for (int round = 0; round < 500; round++) {
            int[] sizes = IntStream.range(0, 1 + random.nextInt(8))
                    .map(group -> random.nextInt(11))
                    .toArray();
            List<Set<String>> people = people(sizes);
            int total = IntStream.of(sizes).sum();
            SmallGroups split = split(people);
            if (split.size() < 2) {
                continue;
            }
            List<List<Integer>> printed = new ArrayList<>();
            split.alone().forEach(group -> printed.add(List.of(group)));
            if (!split.merged().isEmpty()) {
                printed.add(split.merged());
            }
            assertThat(printed.stream().flatMap(List::stream).sorted().toList())
                    .isEqualTo(IntStream.range(0, sizes.length).boxed().toList());
            printed.forEach(some -> {
                int size = SmallGroups.people(people, some);
                assertThat(size).isGreaterThanOrEqualTo(LEAST);
                assertThat(total - size).isGreaterThanOrEqualTo(LEAST);
            });
        }
    }

    private static SmallGroups split(List<Set<String>> people) {
        return SmallGroups.of(
                people.size(),
                some -> SmallGroups.people(people, some) >= LEAST,
                Comparator.comparingInt(group -> people.get(group).size()));
    }

    private static List<Set<String>> people(int... sizes) {
        return IntStream.range(0, sizes.length)
                .<Set<String>>mapToObj(group -> new TreeSet<>(Stream.iterate(0, i -> i + 1)
                        .limit(sizes[group])
                        .map(i -> group + "-" + i)
                        .toList()))
                .toList();
    }
}
