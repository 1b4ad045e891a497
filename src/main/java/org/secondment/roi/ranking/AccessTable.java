package org.secondment.roi.ranking;

import java.util.List;
import java.util.OptionalDouble;
import org.secondment.roi.effect.BenjaminiHochberg;

/**
 * Who was chosen at a step, by one attribute.
 *
 * @param groups none where a figure would tell of too few people
 * @param times how often anybody was chosen
 * @param refusal why there are no groups; else empty
 * @param pValue that all groups are chosen alike, asked of the groups before any merging; empty where nothing is shown
 * @param qValue its false discovery rate over all attributes and steps asked
 */
public record AccessTable(
        Step step,
        Attribute attribute,
        List<AccessGroup> groups,
        int times,
        String refusal,
        OptionalDouble pValue,
        OptionalDouble qValue) {

    public AccessTable {
        groups = List.copyOf(groups);
    }

    static AccessTable refused(Step step, Attribute attribute, int times, String why) {
        return new AccessTable(step, attribute, List.of(), times, why, OptionalDouble.empty(), OptionalDouble.empty());
    }

    AccessTable withQ(double q) {
        return new AccessTable(step, attribute, groups, times, refusal, pValue, OptionalDouble.of(q));
    }

    /** Whether groups differ by more than chance, of all attributes asked. */
    public boolean standsOut() {
        return qValue.isPresent() && qValue.getAsDouble() <= BenjaminiHochberg.RATE;
    }
}
