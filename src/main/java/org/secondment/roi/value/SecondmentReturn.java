package org.secondment.roi.value;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * One secondment: what it cost, and an allocation of its client's fees; no estimate. Allocations add up to the whole.
 *
 * @param counted whether its costs stand against the fees of the main horizon
 * @param hostFees collected from the host, at the start
 * @param costs by convention, at the start; none where not measurable
 * @param breakEvenFees by convention: fees beyond expectation at which costs come back
 * @param fees of the client, allocated by days away; empty where not counted, or where nothing may be printed
 */
public record SecondmentReturn(
        SecondmentCost secondment,
        boolean counted,
        BigDecimal hostFees,
        Map<Convention, BigDecimal> costs,
        Map<Convention, BigDecimal> breakEvenFees,
        Optional<Allocated> fees) {

    public SecondmentReturn {
        costs = Map.copyOf(costs);
        breakEvenFees = Map.copyOf(breakEvenFees);
    }

    /** Fees billed to the client after the return, and those to be expected anyway. */
    public record Allocated(BigDecimal actual, BigDecimal expected) {

        /** Actual minus expected, noise included. */
        public BigDecimal difference() {
            return actual.subtract(expected);
        }
    }
}
