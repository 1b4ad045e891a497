package org.secondment.roi.effect;

/**
 * Sums of one measure over the windows of one secondment.
 *
 * @param role whose: the secondment's own, or its comparison units' together
 * @param units number of clients or lawyers summed
 */
public record WindowSum(
        String secondmentId, int months, Measure measure, Role role, long units, long before, long during, long after) {

    /** The host or secondee, or those who are compared with them. */
    public enum Role {
        OWN,
        COMPARISON
    }
}
