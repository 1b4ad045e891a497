package org.secondment.roi.effect;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;

/**
 * Labels that are drawn together, within strata of clusters: those of cohorts that start in the same period, or at
 * starts one after the other with the same strata.
 */
final class Round {

    private final int[][] strata;
    private final BitSet labels;
    /** By stratum, what is drawn in it: the observed labels in the order of its clusters. */
    private final int[][] drawn;

    private Round(Places places, int[] observed) {
        this.labels = places.labels();
        this.strata = places.strata().stream()
                .filter(members -> drawn(members, observed).length > 0)
                .toArray(int[][]::new);
        this.drawn =
                Arrays.stream(strata).map(members -> drawn(members, observed)).toArray(int[][]::new);
    }

    /** All strata of starts that have the same ones, and the labels of those starts. */
    private record Places(List<int[]> strata, BitSet labels) {}

    /** The rounds in the order of the starts of the observed labels; label k is cohort k from 1, 0 none. */
    static List<Round> of(int[] observed, List<Cohort> cohorts, List<Strata> strata) {
        SortedMap<Integer, BitSet> starts = new TreeMap<>();
        Arrays.stream(observed)
                .filter(label -> label > 0)
                .forEach(label -> starts.computeIfAbsent(cohorts.get(label - 1).first(), start -> new BitSet())
                        .set(label));
        List<Places> rounds = new ArrayList<>();
        starts.forEach((start, labels) -> {
            List<int[]> at = at(start, strata);
            if (!rounds.isEmpty()
                    && Arrays.deepEquals(rounds.get(rounds.size() - 1).strata().toArray(), at.toArray())) {
                rounds.get(rounds.size() - 1).labels().or(labels);
            } else {
                rounds.add(new Places(at, labels));
            }
        });
        return rounds.stream().map(places -> new Round(places, observed)).toList();
    }

    private int[] drawn(int[] members, int[] observed) {
        return Arrays.stream(members)
                .map(member -> observed[member])
                .filter(labels::get)
                .toArray();
    }

    /** The clusters of each stratum at a start, those of none left out. */
    private static List<int[]> at(int start, List<Strata> strata) {
        SortedMap<String, IntStream.Builder> members = new TreeMap<>();
        for (int cluster = 0; cluster < strata.size(); cluster++) {
            String stratum = strata.get(cluster).at(start);
            if (!stratum.isEmpty()) {
                members.computeIfAbsent(stratum, key -> IntStream.builder()).add(cluster);
            }
        }
        return members.values().stream().map(own -> own.build().toArray()).toList();
    }

    /** The clusters of each stratum in which there is a label to draw. */
    int[][] strata() {
        return strata;
    }

    /** Takes away the labels of those who are drawn here. */
    void clear(int[] byCluster) {
        for (int[] members : strata) {
            for (int member : members) {
                if (labels.get(byCluster[member])) {
                    byCluster[member] = 0;
                }
            }
        }
    }

    /** Each observed label of a stratum takes one of its places that are still free; false where there are too few. */
    boolean draw(UniformRandomProvider source, int[] byCluster) {
        for (int stratum = 0; stratum < strata.length; stratum++) {
            int[] members = strata[stratum];
            int[] free = new int[members.length];
            int left = 0;
            for (int member : members) {
                if (byCluster[member] == 0) {
                    free[left++] = member;
                }
            }
            for (int label : drawn[stratum]) {
                if (left == 0) {
                    return false;
                }
                int place = source.nextInt(left);
                byCluster[free[place]] = label;
                left--;
                free[place] = free[left];
            }
        }
        return true;
    }
}
