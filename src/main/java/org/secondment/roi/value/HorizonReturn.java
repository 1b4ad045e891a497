package org.secondment.roi.value;

import java.util.List;
import org.secondment.roi.effect.study.IncrementalFees;

/**
 * What the programme returned within one horizon, by each convention; the conventions are alternatives.
 *
 * @param quarters after the return
 * @param secondments whose costs stand against the fees
 */
public record HorizonReturn(
        int quarters, IncrementalFees fees, Flows flows, int secondments, List<ConventionReturn> conventions) {

    public HorizonReturn {
        conventions = List.copyOf(conventions);
    }

    public ConventionReturn by(Convention convention) {
        return conventions.stream()
                .filter(one -> one.convention() == convention)
                .findFirst()
                .orElseThrow();
    }

    /** Whether any convention is told. */
    public boolean told() {
        return conventions.stream().anyMatch(one -> one.worth().isPresent());
    }
}
