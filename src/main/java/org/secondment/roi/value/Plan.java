package org.secondment.roi.value;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What secondments not yet made would cost and have to bring, judged by the firm's own past; all money at present value at
 * their start.
 *
 * @param horizon quarters after the return that are counted
 * @param sides one per convention, which are alternatives
 * @param detectable how many secondments would show an effect of a size
 * @param detectableNow effect in percent that all secondments with the planned ones would show four times in five; empty
 *     where the programme so far tells nothing of it
 * @param notices what the reader must know
 */
public record Plan(
        Asked asked,
        int horizon,
        Recovery recovery,
        List<Side> sides,
        List<Detectable> detectable,
        OptionalDouble detectableNow,
        List<String> notices) {

    public Plan {
        sides = List.copyOf(sides);
        detectable = List.copyOf(detectable);
        notices = List.copyOf(notices);
    }

    /**
     * What was asked.
     *
     * @param clients one secondment at each
     * @param charge full, cost, part or none
     */
    public record Asked(int clients, int months, String charge) {}

    /**
     * The share of the cost in cash that hosts charged alike paid.
     *
     * @param share empty where it is not told, and nothing is counted on
     */
    public record Recovery(OptionalDouble share, int secondments) {}

    /**
     * One convention.
     *
     * @param withheld why nothing is told; empty where it is
     * @param expected empty where nothing is told
     */
    public record Side(Convention convention, String withheld, Optional<Expected> expected) {}

    /**
     * What is to be expected of all planned secondments together.
     *
     * @param costs before what hosts pay
     * @param hostFees expected to be collected from hosts
     * @param secondments past ones behind the costs
     * @param breakEvenFees to be billed beyond what would have been billed anyway
     * @param breakEvenShare of what clients like past hosts are billed anyway; empty where not known
     * @param payback empty where too few clients carry it
     */
    public record Expected(
            double costs,
            double hostFees,
            int secondments,
            double breakEvenFees,
            OptionalDouble breakEvenShare,
            Optional<Chance> payback) {}

    /**
     * How likely it is, by past hosts' fees, that fees beyond expectation reach what is needed.
     *
     * @param together by what these clients will be billed, their own ups and downs included
     * @param onAverage by what a secondment is worth on average, as far as it is known
     * @param clients past ones behind it
     */
    public record Chance(double together, double onAverage, int clients) {}

    /** How many secondments in all would show an effect of so many percent four times in five. */
    public record Detectable(double percent, long secondments) {}
}
