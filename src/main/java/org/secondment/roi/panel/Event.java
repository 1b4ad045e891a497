package org.secondment.roi.panel;

import java.io.Serializable;

/**
 * Something dated that a client or a lawyer did.
 *
 * @param unit client or lawyer
 * @param day days since 1970-01-01
 * @param amount minor units of the base currency, or a count
 * @param label practice, day of the bill, grade or client, by kind
 */
public record Event(String unit, Kind kind, int day, long amount, String label) implements Serializable {

    private static final long serialVersionUID = 1L;

    /** What happened. */
    public enum Kind {
        /** Net fees on a bill; the label is the practice. */
        BILLED,
        /** Fees received; the label is the day of the bill since 1970-01-01. */
        COLLECTED,
        /** A matter was opened; amount 1. */
        OPENED,
        /** First day of employment; the amount is the last day, or {@link #STILL_HERE}. */
        EMPLOYED,
        /** A grade held from that day on; the label is the grade. */
        GRADE,
        /** Referral or origination credit for fees billed; the label is the client. */
        CREDITED
    }

    static final long STILL_HERE = Integer.MAX_VALUE;

    /** Day of the bill for which fees were received. */
    int billed() {
        return Integer.parseInt(label);
    }
}
