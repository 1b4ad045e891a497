package org.secondment.roi.effect;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;
import org.hipparchus.util.CombinatoricsUtils;

/**
 * The ways in which the clusters' labels could have fallen, exchanged within strata only: label 0 was not seconded to,
 * label k belongs to cohort k. Cohorts are drawn in the order of their starts, each from those of the strata at its
 * start that bear no earlier label; who is of no stratum at its own start keeps its label. Where strata are the same at
 * all starts and assignments are few, all of them, the highest labels first; else seeded draws, each from a stream of
 * its own so that they may be made in any order.
 */
public final class Assignments {

    /** With more assignments than this they are drawn, not enumerated. */
    public static final int MOST_ENUMERATED = 20_000;

    /** So often is a draw made anew that leaves a later stratum too few; then it is the observed one, which is safe. */
    private static final int MOST_REDRAWN = 1_000;

    private final int[] observed;
    private final int[] kept;
    private final List<Round> rounds;
    private final boolean exact;
    private final int size;
    private final long seed;

    private Assignments(int[] observed, List<Round> rounds, int draws, long seed) {
        this.observed = observed;
        this.rounds = rounds;
        this.seed = seed;
        this.kept = observed.clone();
        rounds.forEach(round -> round.clear(kept));
        double logarithm = 0;
        for (Round round : rounds) {
            for (int[] stratum : round.strata()) {
                logarithm += logarithm(counts(observed, stratum));
            }
        }
        this.exact = rounds.size() <= 1 && logarithm < Math.log(MOST_ENUMERATED + 0.5);
        this.size = exact ? (int) Math.round(Math.exp(logarithm)) : draws;
    }

    /** Labels and strata by cluster, cohorts by label from 1; {@code draws} where not all assignments are looked at. */
    public static Assignments of(int[] labels, List<Cohort> cohorts, List<Strata> strata, int draws, long seed) {
        return new Assignments(labels.clone(), Round.of(labels, cohorts, strata), draws, seed);
    }

    /** Whether every assignment is among them, the observed one included. */
    public boolean exact() {
        return exact;
    }

    public int size() {
        return size;
    }

    int[] observed() {
        return observed.clone();
    }

    /** The labels by cluster under one assignment, numbered from 0. */
    int[] labels(int number) {
        return exact ? enumerated(number) : drawn(number);
    }

    private int[] enumerated(int number) {
        int[] labels = kept.clone();
        long rank = number;
        for (Round round : rounds) {
            for (int i = round.strata().length - 1; i >= 0; i--) {
                int[] stratum = round.strata()[i];
                int[] counts = counts(observed, stratum);
                long arrangements = Math.round(Math.exp(logarithm(counts)));
                place(rank % arrangements, arrangements, counts, stratum, labels);
                rank /= arrangements;
            }
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

    private int[] drawn(int number) {
        UniformRandomProvider source = Streams.of(seed, number);
        for (int again = 0; again <= MOST_REDRAWN; again++) {
            int[] labels = kept.clone();
            if (rounds.stream().allMatch(round -> round.draw(source, labels))) {
                return labels;
            }
        }
        return observed.clone();
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
