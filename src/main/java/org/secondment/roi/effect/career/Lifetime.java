package org.secondment.roi.effect.career;

/**
 * How long one lawyer was followed and what ended it; the lawyer is at risk up to and including the last day.
 *
 * @param person number of the lawyer, from 0: the same lawyer may be followed from several days
 * @param days on the clock, above 0
 * @param cause 0 where nothing had happened by then, else what did: 1, 2, 3 ...
 * @param weight how much it counts, above 0
 */
record Lifetime(int person, int days, int cause, double weight) {

    /** Nothing had happened when the exports end. */
    static final int NOTHING = 0;

    Lifetime {
        if (days <= 0 || weight <= 0) {
            throw new IllegalArgumentException("a lawyer is followed for at least one day and counts for more than 0; "
                    + "here " + days + " days and weight " + weight);
        }
    }
}
