package org.secondment.roi.ranking;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import org.secondment.roi.effect.BenjaminiHochberg;
import org.secondment.roi.privacy.RoundedCounts;

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

    private static final double[] LIMITS = {0.01, 0.05, BenjaminiHochberg.RATE, 0.25, 0.5, 1};

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

    /** As it may be published: no number tells of fewer people than the base. */
    AccessTable rounded(RoundedCounts rule) {
        int chosen = groups.stream().mapToInt(group -> rule.of(group.times())).sum();
        int pool = groups.stream().mapToInt(group -> rule.of(group.eligible())).sum();
        boolean few = rule.of(times) == 0;
        return new AccessTable(
                step,
                attribute,
                few
                        ? List.of()
                        : groups.stream()
                                .map(group -> group.rounded(step, rule, chosen, pool))
                                .toList(),
                rule.of(times),
                few ? "fewer than " + rule.leastSeen() + " people were " + step.words() : refusal,
                few ? OptionalDouble.empty() : atMost(pValue),
                few ? OptionalDouble.empty() : atMost(qValue));
    }

    /** The least of a few limits that it does not exceed: how far below tells of single people. */
    private static OptionalDouble atMost(OptionalDouble probability) {
        return probability.isEmpty()
                ? probability
                : DoubleStream.of(LIMITS)
                        .filter(limit -> limit >= probability.getAsDouble())
                        .findFirst();
    }
}
