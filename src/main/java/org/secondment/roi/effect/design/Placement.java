package org.secondment.roi.effect.design;

import org.secondment.roi.effect.Cohort;
import org.secondment.roi.effect.Presence;
import org.secondment.roi.effect.Strata;

/** When a unit is treated, within what it is compared, and when it is there. */
public record Placement(Cohort cohort, Strata strata, Presence presence) {}
