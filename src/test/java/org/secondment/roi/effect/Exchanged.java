package org.secondment.roi.effect;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Assignments of labels whose cohorts start one period after the other, label 1 in period 1. */
final class Exchanged {

    /** Within the same strata at all starts. */
    static Assignments within(int[] strata, int[] labels, int draws, long seed) {
        List<Strata> always = Arrays.stream(strata)
                .mapToObj(stratum -> Strata.always(String.format(Locale.ROOT, "%03d", stratum)))
                .toList();
        return Assignments.of(labels, cohorts(labels), always, draws, seed);
    }

    /** Within strata of each start, by label from 1. */
    static List<Strata> atStarts(int clusters, int starts, IntFunction<IntFunction<String>> byCluster) {
        return IntStream.range(0, clusters)
                .mapToObj(cluster -> {
                    SortedMap<Integer, String> byStart = new TreeMap<>();
                    for (int start = 1; start <= starts; start++) {
                        byStart.put(start, byCluster.apply(cluster).apply(start));
                    }
                    return new Strata("", byStart);
                })
                .toList();
    }

    static List<Cohort> cohorts(int[] labels) {
        return IntStream.rangeClosed(1, Arrays.stream(labels).max().orElse(0))
                .mapToObj(start -> new Cohort(start, start))
                .toList();
    }

    private Exchanged() {}
}
