package org.secondment.roi.ranking;

import java.util.OptionalDouble;

/**
 * What one more secondment is expected to cost, and what turns fees into money earned.
 *
 * @param cost of a secondment of the firm's median length
 * @param margin share of collected fees that is left
 * @param collection share of bills collected, where a client's own is not known
 */
public record BreakEven(double cost, double margin, double collection) {

    /** Extra fees that pay for it: cost / (margin x share collected). */
    double fees(OptionalDouble realisation) {
        return cost / (margin * realisation.orElse(collection));
    }
}
