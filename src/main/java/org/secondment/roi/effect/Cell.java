package org.secondment.roi.effect;

import java.util.ArrayList;
import java.util.List;
import org.secondment.roi.effect.EffectSettings.BasePeriod;

/**
 * A cohort in one period, compared with its own base.
 *
 * @param baseFrom first period of the base
 * @param baseTo last period of the base
 */
public record Cell(Cohort cohort, int period, int baseFrom, int baseTo) {

    /** The cohort's cells up to the horizon; under a varying base those without periods before them are left out. */
    static List<Cell> of(Cohort cohort, int horizon, EffectSettings settings) {
        List<Cell> cells = new ArrayList<>();
        for (int period = 1; period <= horizon; period++) {
            boolean early = period <= settings.lastBase(cohort);
            int to = early && settings.basePeriod() == BasePeriod.VARYING ? period - 1 : settings.lastBase(cohort);
            int from = to - settings.baseLength() + 1;
            if (from >= 1) {
                cells.add(new Cell(cohort, period, from, to));
            }
        }
        return cells;
    }

    /** Whether the period is itself part of the base, so that nothing is tested by it. */
    public boolean inBase() {
        return period >= baseFrom && period <= baseTo;
    }

    /** Present in the period and throughout the base: balance per cell. */
    public boolean seenBy(Presence presence) {
        return presence.in(period) && presence.in(baseFrom, baseTo);
    }

    int lastPeriod() {
        return Math.max(period, baseTo);
    }

    int baseLength() {
        return baseTo - baseFrom + 1;
    }
}
