package org.secondment.roi.value;

import java.util.List;

/**
 * Costs of all secondments that began, one row per secondment.
 *
 * @param assumptions under which work at standard rates counts
 * @param notices what the reader must know of their sources
 */
public record CostStudy(List<SecondmentCost> secondments, Assumptions assumptions, List<String> notices) {

    /** Nothing is known of costs. */
    public static final CostStudy NONE = new CostStudy(List.of(), List.of());

    /** Where all that could have been worked would have been billed and collected. */
    public CostStudy(List<SecondmentCost> secondments, List<String> notices) {
        this(secondments, Assumptions.NONE, notices);
    }

    public CostStudy {
        secondments = List.copyOf(secondments);
        notices = List.copyOf(notices);
    }
}
