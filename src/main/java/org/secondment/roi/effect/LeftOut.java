package org.secondment.roi.effect;

/**
 * Treated units of a cell and stratum without a counterfactual.
 *
 * @param treated number of units present in the cell
 */
public record LeftOut(Cell cell, String stratum, long treated, Reason reason) {

    /** Why there is no counterfactual. */
    public enum Reason {
        /** Nobody of the stratum is untreated in the period and present in the cell. */
        NO_CONTROL,
        /** A ratio to what the controls had in the base would mean nothing. */
        CONTROL_BASE_NOT_POSITIVE
    }
}
