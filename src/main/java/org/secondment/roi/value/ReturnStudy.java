package org.secondment.roi.value;

import java.util.Optional;

/**
 * What the programme cost and returned.
 *
 * @param programme empty where fees were not estimated
 */
public record ReturnStudy(CostStudy costs, Optional<Programme> programme) {

    /** Nothing is known of it. */
    public static final ReturnStudy NONE = new ReturnStudy(CostStudy.NONE);

    /** Costs alone. */
    public ReturnStudy(CostStudy costs) {
        this(costs, Optional.empty());
    }
}
