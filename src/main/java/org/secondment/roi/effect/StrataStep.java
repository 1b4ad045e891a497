package org.secondment.roi.effect;

import java.util.List;

/**
 * How strata were formed for the cohorts of one start: the first rung of the merging ladder on which every treated unit
 * has enough controls, or the last one.
 *
 * @param start first period away
 * @param factors what strata are made of, such as sector and size fifth; empty where all units are one stratum
 * @param treated units that start here, were active and are there throughout the base
 * @param strata number of strata that hold them
 * @param inactive units neither treated nor controls at this start: not treated before, without activity in the periods
 *     before
 */
public record StrataStep(int start, List<String> factors, long treated, long strata, long inactive) {

    public StrataStep {
        factors = List.copyOf(factors);
    }
}
