package org.secondment.roi.credit;

import java.util.List;

/**
 * A practice that billed the host's group nothing in the months before the start, and has matters of it since, whoever
 * brought them: a view of its own, never added to what is referred.
 *
 * @param billed by window, net fees from the start to the end of the window, minor units
 * @param collected by window, what was received for them in it
 */
public record CrossSale(Away away, String practice, List<Long> billed, List<Long> collected) {

    public CrossSale {
        billed = List.copyOf(billed);
        collected = List.copyOf(collected);
    }

    CrossSale withoutEmployee() {
        return new CrossSale(away.withoutEmployee(), practice, billed, collected);
    }
}
