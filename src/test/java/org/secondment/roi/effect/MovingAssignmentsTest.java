package org.secondment.roi.effect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Labels drawn start by start, where strata change from one start to the next. */
class MovingAssignmentsTest {

    private static final int STARTS = 6;

    @ParameterizedTest
    @ValueSource(longs = {1, 20, 300})
    void everyStratumOfEveryStartHasItsObservedNumberOfEachLabel(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Strata> strata = Exchanged.atStarts(
                60, STARTS, cluster -> start -> List.of("", "a", "b", "b", "c").get(random.nextInt(5)));
        int[] labels =
                random.ints(60, -9, STARTS + 1).map(label -> Math.max(0, label)).toArray();
        Assignments drawn = Assignments.of(labels, Exchanged.cohorts(labels), strata, 400, seed);

        assertThat(drawn.exact()).isFalse();
        long moved = 0;
        for (int number = 0; number < drawn.size(); number++) {
            int[] draw = drawn.labels(number);
            assertThat(counts(draw, strata)).isEqualTo(counts(labels, strata));
            for (int cluster = 0; cluster < labels.length; cluster++) {
                if (labels[cluster] > 0
                        && strata.get(cluster).at(labels[cluster]).isEmpty()) {
                    assertThat(draw[cluster])
                            .as("of no stratum at its own start")
                            .isEqualTo(labels[cluster]);
                }
                moved += draw[cluster] == labels[cluster] ? 0 : 1;
            }
        }
        assertThat(moved).isGreaterThan(400 * 10);
    }

    private static Map<String, Long> counts(int[] labels, List<Strata> strata) {
        return IntStream.range(0, labels.length)
                .filter(cluster -> labels[cluster] > 0)
                .mapToObj(cluster -> labels[cluster] + strata.get(cluster).at(labels[cluster]))
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    }

    @Test
    void drawsThatLeaveALaterStratumTooFewAreDrawnAnew() {
        // all four together at start 1, two of them in stratum x at start 2 where one is needed
        List<Strata> strata = Exchanged.atStarts(4, 2, cluster -> start -> start == 1 ? "all" : cluster < 2 ? "x" : "");
        Assignments drawn = Assignments.of(new int[] {1, 2, 1, 0}, cohorts(2), strata, 10_000, 3);

        Map<String, Long> seen = IntStream.range(0, drawn.size())
                .mapToObj(number -> Arrays.toString(drawn.labels(number)))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));

        // five pairs of the six at start 1 leave someone; one of them leaves two
        assertThat(seen.keySet())
                .containsExactlyInAnyOrder(
                        "[1, 2, 1, 0]", "[1, 2, 0, 1]", "[2, 1, 1, 0]", "[2, 1, 0, 1]", "[2, 0, 1, 1]", "[0, 2, 1, 1]");
        // within four standard deviations
        assertThat(seen.get("[2, 1, 0, 1]")).isBetween(2_000L - 160, 2_000L + 160);
        assertThat(seen.get("[0, 2, 1, 1]")).isBetween(1_000L - 120, 1_000L + 120);
    }

    @Test
    void startsWithTheSameStrataAreExchangedTogether() {
        int[] labels = {1, 2, 0, 0, 2, 0, 0};
        List<Strata> always = Exchanged.atStarts(7, 0, cluster -> start -> "").stream()
                .map(none -> Strata.always("all"))
                .toList();
        List<Strata> same = Exchanged.atStarts(7, 2, cluster -> start -> "all");
        List<Strata> other = Exchanged.atStarts(7, 2, cluster -> start -> cluster == 6 && start == 1 ? "" : "all");

        assertThat(Assignments.of(labels, cohorts(2), same, 9, 1).size())
                .isEqualTo(Assignments.of(labels, cohorts(2), always, 9, 1).size())
                .isEqualTo(7 * 15);
        assertThat(Assignments.of(labels, cohorts(2), other, 9, 1).exact()).isFalse();
    }

    private static List<Cohort> cohorts(int starts) {
        return IntStream.rangeClosed(1, starts)
                .mapToObj(start -> new Cohort(start, start))
                .toList();
    }

    /** Growth differs between strata, and where it is higher more are seconded; a secondment does nothing. */
    @Test
    void withoutAnEffectOneTestInTwentyIsRefused() {
        int refused = 0;
        double sum = 0;
        for (int seed = 0; seed < 300; seed++) {
            double p = pWithoutEffect(new SplittableRandom(seed));
            refused += p <= 0.05 ? 1 : 0;
            sum += p;
        }

        // 5 % and 1/2, within three standard deviations
        assertThat(refused).isBetween(15 - 11, 15 + 11);
        assertThat(sum / 300).isBetween(0.505 - 0.05, 0.505 + 0.05);
    }

    private static double pWithoutEffect(SplittableRandom random) {
        List<Cohort> cohorts = IntStream.range(3, 7)
                .mapToObj(start -> new Cohort(start, start))
                .toList();
        List<PanelUnit> units = new ArrayList<>();
        int[] labels = new int[40];
        for (int at = 0; at < labels.length; at++) {
            TreeMap<Integer, String> byStart = new TreeMap<>();
            double[] values = random.doubles(8, 10, 20).toArray();
            boolean up = random.nextBoolean();
            for (int period = 3; period <= 8; period++) {
                up ^= random.nextInt(3) == 0;
                byStart.put(period, up ? "up" : "down");
                values[period - 1] = values[period - 2] * (up ? 1.5 : 0.8) * Math.exp(0.2 * random.nextGaussian());
                if (period < 7 && labels[at] == 0 && random.nextInt(up ? 5 : 20) == 0) {
                    labels[at] = period - 2;
                }
            }
            units.add(new PanelUnit(at, new Strata("", byStart), values));
        }
        StudentisedEffect effect =
                new StudentisedEffect(units, cohorts, new HeadlineWindow(1, 0, 1), TrendForm.PROPORTIONAL);
        List<Strata> strata = units.stream().map(PanelUnit::strata).toList();
        Assignments drawn = Assignments.of(labels, cohorts, strata, 99, random.nextLong());
        return new PermutationInference(effect, drawn).statistics().pValue();
    }
}
