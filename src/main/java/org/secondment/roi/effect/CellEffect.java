package org.secondment.roi.effect;

import java.util.List;

/**
 * ATT(g,t): the mean effect on a cohort's treated units in one period, strata combined by their treated units.
 *
 * @param cohortUnits all units of the cohort; the estimate counts those with a control in their stratum and present
 * @param strata the parts, of which sums of actuals and counterfactuals are exact
 */
public record CellEffect(Cell cell, Estimate estimate, long cohortUnits, List<StratumEffect> strata) {

    public CellEffect {
        strata = List.copyOf(strata);
    }

    public double commonSupportPercent() {
        return 100.0 * estimate.treated() / cohortUnits;
    }
}
