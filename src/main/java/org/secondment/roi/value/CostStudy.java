package org.secondment.roi.value;

import java.util.List;

/**
 * Costs of all secondments that began, one row per secondment.
 *
 * @param notices what the reader must know of their sources
 */
public record CostStudy(List<SecondmentCost> secondments, List<String> notices) {

    /** Nothing is known of costs. */
    public static final CostStudy NONE = new CostStudy(List.of(), List.of());

    public CostStudy {
        secondments = List.copyOf(secondments);
        notices = List.copyOf(notices);
    }
}
