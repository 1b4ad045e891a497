package org.secondment.roi.effect.design;

import org.secondment.roi.effect.Cohort;

/** A unit that may be compared: treated at some start, or a control, or both in turn. */
record Candidate(UnitCard card, Cohort cohort) {}
