package org.secondment.roi.ranking;

import java.util.Arrays;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.secondment.roi.ranking.Tally.Stratum;

/**
 * Whether all groups are chosen alike: chi-squared = sum (taken - expected)^2 / expected, its distribution by drawing as
 * many lawyers out of each occasion's pool without regard to groups; p = (1 + draws as far out) / (1 + draws).
 */
final class EqualAccess {

    /** Steps of drawing that take a few seconds at most. */
    private static final long MOST_STEPS = 200_000_000;

    private static final int LEAST_DRAWS = 999;
    private static final double SAME = 1e-9;

    private final Tally tally;
    private final double[] expected;

    private EqualAccess(Tally tally) {
        this.tally = tally;
        this.expected = tally.expected();
    }

    static double pValue(Tally tally, int mostDraws, long seed) {
        return new EqualAccess(tally).pValue(mostDraws, RandomSource.XO_RO_SHI_RO_128_PP.create(seed));
    }

    private double pValue(int mostDraws, UniformRandomProvider random) {
        long steps = (long) tally.times() * tally.groups().size();
        int draws = (int) Math.min(mostDraws, Math.max(LEAST_DRAWS, MOST_STEPS / Math.max(1, steps)));
        double observed = distance(tally.taken());
        int asFar = 0;
        for (int draw = 0; draw < draws; draw++) {
            if (distance(drawn(random)) >= observed * (1 - SAME)) {
                asFar++;
            }
        }
        return (1.0 + asFar) / (1.0 + draws);
    }

    private double distance(int[] taken) {
        double sum = 0;
        for (int group = 0; group < taken.length; group++) {
            if (expected[group] > 0) {
                sum += (taken[group] - expected[group]) * (taken[group] - expected[group]) / expected[group];
            }
        }
        return sum;
    }

    private int[] drawn(UniformRandomProvider random) {
        int[] taken = new int[expected.length];
        for (Stratum stratum : tally.strata()) {
            int[] left = Arrays.copyOf(stratum.pool(), taken.length);
            int size = stratum.size();
            for (int i = 0; i < stratum.draws(); i++) {
                int group = group(left, random.nextInt(size - i));
                left[group]--;
                taken[group]++;
            }
        }
        return taken;
    }

    /** The group of the lawyer at a place among all that are left. */
    private static int group(int[] left, int place) {
        int group = 0;
        int before = left[0];
        while (place >= before) {
            group++;
            before += left[group];
        }
        return group;
    }
}
