package org.secondment.roi.ranking;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Who was chosen out of whom, by group: one stratum for each occasion.
 *
 * @param groups their names, sorted
 * @param strata in the order of days
 * @param chosen different lawyers of each group who were chosen
 * @param eligible different lawyers of each group who ever could have been
 */
record Tally(List<String> groups, List<Stratum> strata, List<Set<String>> chosen, List<Set<String>> eligible) {

    /** One occasion: by group, who could have been chosen and who was. */
    static final class Stratum {

        private final int[] pool;
        private final int[] taken;
        private final int size;
        private final int draws;

        Stratum(int[] pool, int[] taken) {
            this.pool = pool;
            this.taken = taken;
            this.size = IntStream.of(pool).sum();
            this.draws = IntStream.of(taken).sum();
        }

        int[] pool() {
            return pool;
        }

        int[] taken() {
            return taken;
        }

        int size() {
            return size;
        }

        int draws() {
            return draws;
        }
    }

    int times() {
        return strata.stream().mapToInt(Stratum::draws).sum();
    }

    int[] taken() {
        int[] sums = new int[groups.size()];
        for (Stratum stratum : strata) {
            for (int group = 0; group < sums.length; group++) {
                sums[group] += stratum.taken()[group];
            }
        }
        return sums;
    }

    /** How many of each group would be chosen if all were alike: sum over occasions of taken x share of the pool. */
    double[] expected() {
        double[] sums = new double[groups.size()];
        for (Stratum stratum : strata) {
            for (int group = 0; group < sums.length; group++) {
                sums[group] += (double) stratum.draws() * stratum.pool()[group] / stratum.size();
            }
        }
        return sums;
    }

    /** Mean size of each group's pool over all that were chosen. */
    double[] pools() {
        double[] means = new double[groups.size()];
        for (Stratum stratum : strata) {
            for (int group = 0; group < means.length; group++) {
                means[group] += (double) stratum.draws() * stratum.pool()[group] / times();
            }
        }
        return means;
    }
}
