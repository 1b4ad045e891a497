package org.secondment.roi.effect.design;

import java.util.List;
import java.util.OptionalInt;
import org.secondment.roi.effect.Cohort;

/**
 * The settings of a design; times are periods of the panel.
 *
 * @param anticipation periods before a start that may already feel it: a
 * @param baseLength periods of the base, the last ones before the anticipation, and of those before it by which units
 *     are cut by size
 * @param minBefore periods that a cohort needs before its anticipation
 * @param minAwayDays days away that an episode needs
 * @param minActivity periods before the anticipation of which one must have an amount above 0; empty where all units are
 *     compared
 * @param factors what strata are made of, the most important first; empty where all units are compared with each other
 * @param after periods after the return that the headline counts
 * @param leastControls controls that a stratum of treated units needs
 */
public record DesignSettings(
        int anticipation,
        int baseLength,
        int minBefore,
        long minAwayDays,
        OptionalInt minActivity,
        List<Factor> factors,
        int after,
        int leastControls) {

    public DesignSettings {
        if (anticipation < 0 || baseLength < 1 || minBefore < 0 || minAwayDays < 0 || after < 0) {
            throw new IllegalArgumentException(
                    "anticipation, min_before, min_away_days and after must not be negative; "
                            + "base_length must be 1 or more");
        }
        if (minActivity.isPresent() && minActivity.getAsInt() < 1) {
            throw new IllegalArgumentException("the periods in which a unit must be active must be 1 or more");
        }
        factors = List.copyOf(factors);
    }

    boolean excludes(Cohort cohort) {
        return cohort.isTooEarly(anticipation, baseLength, minBefore);
    }

    int lastBase(int start) {
        return start - anticipation - 1;
    }

    int firstBase(int start) {
        return start - anticipation - baseLength;
    }

    /** Without the whole of a start's base a unit is in no cell after it. */
    boolean coversBase(UnitCard card, int start) {
        return card.isThereThroughout(firstBase(start), lastBase(start));
    }
}
