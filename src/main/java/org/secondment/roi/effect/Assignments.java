package org.secondment.roi.effect;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.hipparchus.util.CombinatoricsUtils;

/**
 * The ways in which the clusters' labels could have fallen, exchanged within strata only: label 0 was not seconded to,
 * label k belongs to cohort k. All of them, the highest labels first, where they are few; else seeded draws, each
 * from a stream of its own so that they may be made in any order.
 */
public final class Assignments {

    /** With more assignments than this they are drawn, not enumerated. */
    public static final int MOST_ENUMERATED = 20_000;

    private static final long STREAM = 0xD1342543DE82EF95L;

    private final int[] observed;
    private final List<int[]> strata;
    private final boolean exact;
    private final int size;
    private final long seed;

    private Assignments(int[] observed, List<int[]> strata, int size, boolean exact, long seed) {
        this.observed = observed;
        this.strata = strata;
        this.size = size;
        this.exact = exact;
        this.seed = seed;
    }

    /** Labels and strata by cluster; {@code draws} are made where not all assignments can be looked at. */
    public static Assignments of(int[] labels, int[] strata, int draws, long seed) {
        List<int[]> members = Arrays.stream(strata)
                .distinct()
                .sorted()
                .mapToObj(stratum -> IntStream.range(0, strata.length)
                        .filter(i -> strata[i] == stratum)
                        .toArray())
                .toList();
        double logarithm = 0;
        for (int[] stratum : members) {
            logarithm += logarithm(counts(labels, stratum));
        }
        boolean exact = logarithm < Math.log(MOST_ENUMERATED + 0.5);
        int size = exact ? (int) Math.round(Math.exp(logarithm)) : draws;
        return new Assignments(labels.clone(), members, size, exact, seed);
    }

    /** Whether every assignment is among them, the observed one included. */
    public boolean exact() {
        return exact;
    }

    public int size() {
        return size;
    }

    /** The first of the draws, as far as there are so many. */
    Assignments first(int draws) {
        return new Assignments(observed, strata, Math.min(draws, size), exact, seed);
    }

    int[] observed() {
        return observed.clone();
    }

    /** The labels by cluster under one assignment, numbered from 0. */
    int[] labels(int number) {
        return exact ? enumerated(number) : drawn(number);
    }

    private int[] enumerated(int number) {
        int[] labels = new int[observed.length];
        long rank = number;
        for (int i = strata.size() - 1; i >= 0; i--) {
            int[] counts = counts(observed, strata.get(i));
            long arrangements = Math.round(Math.exp(logarithm(counts)));
            place(rank % arrangements, arrangements, counts, strata.get(i), labels);
            rank /= arrangements;
        }
        return labels;
    }

    /** The arrangement of a rank, place by place: a share counts[k]/left of those that remain begins with label k. */
    private static void place(long rank, long arrangements, int[] counts, int[] members, int[] labels) {
        long before = rank;
        long remaining = arrangements;
        int left = members.length;
        for (int member : members) {
            int label = counts.length - 1;
            long beginning = remaining * counts[label] / left;
            while (before >= beginning) {
                before -= beginning;
                label--;
                beginning = remaining * counts[label] / left;
            }
            labels[member] = label;
            counts[label]--;
            remaining = beginning;
            left--;
        }
    }

    /** Each label of a stratum takes one of the places that are still free. */
    private int[] drawn(int number) {
        UniformRandomProvider source = RandomSource.XO_RO_SHI_RO_128_PP.create(seed + number * STREAM);
        int[] labels = new int[observed.length];
        for (int[] members : strata) {
            int[] free = members.clone();
            int left = free.length;
            for (int member : members) {
                if (observed[member] > 0) {
                    int place = source.nextInt(left);
                    labels[free[place]] = observed[member];
                    left--;
                    free[place] = free[left];
                }
            }
        }
        return labels;
    }

    private static int[] counts(int[] labels, int[] members) {
        int[] counts = new int[Arrays.stream(labels).max().orElse(0) + 1];
        for (int member : members) {
            counts[labels[member]]++;
        }
        return counts;
    }

    /** Logarithm of the multinomial coefficient. */
    private static double logarithm(int[] counts) {
        double logarithm = 0;
        int places = 0;
        for (int count : counts) {
            places += count;
            logarithm += CombinatoricsUtils.binomialCoefficientLog(places, count);
        }
        return logarithm;
    }
}
