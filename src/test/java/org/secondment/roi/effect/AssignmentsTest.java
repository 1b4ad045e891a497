package org.secondment.roi.effect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class AssignmentsTest {

    @Test
    void cohortsAreExchangedTooAndEachArrangementOccursOnce() {
        int[] labels = {0, 2, 1, 0, 1, 0, 0, 2, 0};
        int[] strata = {7, 7, 7, 7, 7, 3, 3, 3, 3};
        Assignments assignments = Exchanged.within(strata, labels, 50, 5);

        // 5! / (2! 2! 1!) x 4
        assertThat(assignments.size()).isEqualTo(30 * 4);
        Set<List<Integer>> seen = new HashSet<>();
        for (int i = 0; i < assignments.size(); i++) {
            seen.add(Arrays.stream(assignments.labels(i)).boxed().toList());
        }
        assertThat(seen)
                .hasSize(120)
                .contains(List.of(0, 2, 1, 0, 1, 0, 0, 2, 0))
                .allSatisfy(each -> {
                    assertThat(each.subList(0, 5)).containsExactlyInAnyOrder(0, 0, 1, 1, 2);
                    assertThat(each.subList(5, 9)).containsExactlyInAnyOrder(0, 0, 0, 2);
                });
    }

    @Test
    void upToTwentyThousandAreEnumeratedAndMoreAreDrawn() {
        // 200 x 100 assignments, then one client more
        assertThat(Exchanged.within(halves(200, 100), oneIn(200, 100), 77, 1).size())
                .isEqualTo(20_000);
        Assignments drawn = Exchanged.within(halves(201, 100), oneIn(201, 100), 77, 1);
        assertThat(drawn.exact()).isFalse();
        assertThat(drawn.size()).isEqualTo(77);
    }

    @Test
    void drawsAreTheSameForOneSeedAndReachEveryClientAlike() {
        int[] labels = oneIn(400, 100);
        int[] strata = halves(400, 100);
        Assignments drawn = Exchanged.within(strata, labels, 20_000, 11);

        assertThat(drawn.labels(5))
                .isEqualTo(Exchanged.within(strata, labels, 20_000, 11).labels(5));
        assertThat(drawn.labels(5))
                .isNotEqualTo(Exchanged.within(strata, labels, 20_000, 12).labels(5));
        int first = 0;
        int last = 0;
        for (int i = 0; i < drawn.size(); i++) {
            int[] draw = drawn.labels(i);
            assertThat(Arrays.stream(draw, 0, 400).sum()).isEqualTo(1);
            first += draw[0];
            last += draw[499];
        }
        // 20,000 / 400 and 20,000 / 100, within four standard deviations
        assertThat((double) first).isCloseTo(50, Offset.offset(29.0));
        assertThat((double) last).isCloseTo(200, Offset.offset(57.0));
    }

    @Test
    void drawnPlacebosCountTheObservedOne() {
        int[] labels = oneIn(400, 100);
        Assignments drawn = Exchanged.within(halves(400, 100), labels, 999, 3);

        Placebos never = Placebos.of(drawn, each -> Arrays.equals(each, labels) ? 5 : 1);
        Placebos always = Placebos.of(drawn, each -> Arrays.equals(each, labels) ? 1 : Double.NaN);

        assertThat(never.pValue()).isEqualTo(0.001);
        assertThat(always.pValue())
                .as("what cannot be computed counts as extreme")
                .isEqualTo(1);
    }

    @Test
    void whatCannotBeComputedIsNoEndOfTheRange() {
        Assignments all = Exchanged.within(halves(5, 5), oneIn(5, 5), 999, 3);

        Placebos placebos = Placebos.of(all, each -> each[0] == 1 ? Double.NaN : each[1] + 2 * each[2] + 7 * each[4]);

        assertThat(placebos.range()).isEqualTo(new Interval(0, 7));
    }

    private static int[] oneIn(int first, int second) {
        int[] labels = new int[first + second];
        labels[0] = 1;
        labels[first] = 1;
        return labels;
    }

    private static int[] halves(int first, int second) {
        return IntStream.range(0, first + second).map(i -> i < first ? 0 : 1).toArray();
    }
}
