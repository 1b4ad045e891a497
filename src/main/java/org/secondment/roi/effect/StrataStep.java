package org.secondment.roi.effect;

import java.util.List;

/**
 * How strata were formed for the cohorts of one start: the first rung of the merging ladder on which every treated unit
 * has enough controls.
 *
 * @param start first period away
 * @param factors what strata are made of, such as sector and size fifth; empty where all units are one stratum
 * @param strata number of strata that hold treated units
 * @param inactive units left out at this start: no activity in the periods before
 */
public record StrataStep(int start, List<String> factors, long treated, long strata, long inactive) {

    public StrataStep {
        factors = List.copyOf(factors);
    }
}
