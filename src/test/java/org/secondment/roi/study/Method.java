package org.secondment.roi.study;

import org.secondment.roi.simulate.QuarterPanel.Movement;

/** How what would have happened anyway is guessed. */
enum Method {
    /** Fees after would have been those before. */
    NAIVE,
    /** Fees would have moved by as much as the controls'. */
    ADDITIVE,
    /** Fees would have grown in proportion to the controls'. */
    PROPORTIONAL;

    boolean assumes(Movement movement) {
        return name().equals(movement.name());
    }
}
