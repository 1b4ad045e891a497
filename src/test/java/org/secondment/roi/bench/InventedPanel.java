package org.secondment.roi.bench;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.NormalizedGaussianSampler;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.apache.commons.rng.simple.RandomSource;
import org.secondment.roi.effect.Cohort;
import org.secondment.roi.effect.Group;
import org.secondment.roi.effect.Presence;
import org.secondment.roi.effect.Strata;
import org.secondment.roi.effect.UnitSeries;

/**
 * Units that grow by one percent a period, and by five percent once treated; the same numbers at each call.
 *
 * @param cohorts that treated units fall into alike
 * @param treated share of units
 * @param presences that units fall into alike
 * @param strata number of strata
 */
record InventedPanel(List<Cohort> cohorts, double treated, List<Presence> presences, int strata) {

    private static final double TYPICAL = 250_000;
    private static final double GROWTH = 0.01;
    private static final double EFFECT = 0.05;

    InventedPanel {
        cohorts = List.copyOf(cohorts);
        presences = List.copyOf(presences);
    }

    /** Cohorts away for so many periods each, one start after another. */
    static List<Cohort> cohorts(int firstStart, int starts, List<Integer> lengths) {
        List<Cohort> cohorts = new ArrayList<>();
        for (int start = firstStart; start < firstStart + starts; start++) {
            for (int length : lengths) {
                cohorts.add(new Cohort(start, start + length - 1));
            }
        }
        return cohorts;
    }

    /** The units from one number to before another. */
    List<UnitSeries> units(int from, int to) {
        List<UnitSeries> units = new ArrayList<>();
        for (int number = from; number < to; number++) {
            units.add(unit(number));
        }
        return units;
    }

    private UnitSeries unit(int number) {
        UniformRandomProvider source = RandomSource.XO_RO_SHI_RO_128_PP.create((long) number);
        NormalizedGaussianSampler normal = ZigguratSampler.NormalizedGaussian.of(source);
        Cohort cohort = source.nextDouble() < treated ? cohorts.get(source.nextInt(cohorts.size())) : Cohort.NEVER;
        Presence presence = presences.get(source.nextInt(presences.size()));
        double level = TYPICAL * Math.exp(normal.sample());
        long[] amounts = new long[presence.marks().length()];
        for (int period = 1; period <= amounts.length; period++) {
            double expected = level * Math.exp(GROWTH * period + 0.5 * normal.sample());
            if (presence.in(period)) {
                amounts[period - 1] = Math.round(expected * (period < cohort.first() ? 1 : 1 + EFFECT));
            }
        }
        return new UnitSeries("U" + number, "U" + number, group(cohort, source.nextInt(strata), presence), amounts);
    }

    private static Group group(Cohort cohort, int stratum, Presence presence) {
        return new Group(cohort, Strata.always("stratum " + stratum), presence);
    }
}
