package org.secondment.roi.ranking;

import java.util.OptionalDouble;
import org.secondment.roi.effect.Interval;

/**
 * How one group fared at a step.
 *
 * @param merged how many groups stand in it because too few people are behind each; 1 for a group of its own
 * @param times how often somebody of it was chosen
 * @param people different lawyers of it who were chosen
 * @param eligible mean number of its lawyers who could have been chosen
 * @param eligiblePeople different lawyers of it who ever could
 * @param rate times per 100 eligible, over all the days asked about
 * @param rateInterval of 95 %
 * @param ratio of its rate to that of all others; empty where nobody else was chosen
 * @param ratioInterval of 95 %; an end may be infinite
 */
public record AccessGroup(
        String name,
        int merged,
        int times,
        int people,
        double eligible,
        int eligiblePeople,
        double rate,
        Interval rateInterval,
        OptionalDouble ratio,
        Interval ratioInterval) {

    /** Said of groups merged. */
    public static final String OTHER = "other";

    /** Whether chance does not explain how much more or less often than others it was chosen. */
    public boolean differs() {
        return ratioInterval.low() > 1 || ratioInterval.high() < 1;
    }
}
