package org.secondment.roi.ranking;

import java.util.Optional;
import java.util.OptionalDouble;
import org.secondment.roi.privacy.RoundedCounts;

/**
 * How one group fared at a step.
 *
 * @param merged how many groups stand in it because too few people are behind each; 1 for a group of its own
 * @param times how often somebody of it was chosen
 * @param people different lawyers of it who were chosen
 * @param eligible mean number of its lawyers who could have been chosen
 * @param eligiblePeople different lawyers of it who ever could
 * @param figures empty where too few people carry a percentage
 * @param differs whether chance does not explain how much more or less often than others it was chosen
 */
public record AccessGroup(
        String name,
        int merged,
        int times,
        int people,
        double eligible,
        int eligiblePeople,
        Optional<AccessFigures> figures,
        boolean differs) {

    /** Said of groups merged. */
    public static final String OTHER = "other";

    /** How many times as often as all others; empty where that is not known or not shown. */
    public OptionalDouble ratio() {
        return figures.map(AccessFigures::ratio).orElse(OptionalDouble.empty());
    }

    /**
     * Numbers of people rounded, and figures that are made of nothing but these.
     *
     * @param all how often anybody was chosen, and {@code pool} how many could have been: rounded numbers of all groups
     */
    AccessGroup rounded(Step step, RoundedCounts rule, int all, int pool) {
        int chosen = rule.of(times);
        int could = rule.of(eligible);
        Optional<AccessFigures> shown = all > 0 && rule.carriesPercentage(could) && rule.carriesPercentage(pool - could)
                ? Optional.of(AccessFigures.of(step, chosen, all, could, (double) could / pool)
                        .rounded())
                : Optional.empty();
        return new AccessGroup(
                name,
                merged,
                chosen,
                rule.of(people),
                could,
                rule.of(eligiblePeople),
                shown,
                differs && shown.filter(AccessFigures::differs).isPresent());
    }
}
