package org.secondment.roi.panel;

import java.io.Serializable;

/**
 * A lawyer's work for clients in one month, valued in thousandths of its currency.
 *
 * @param hostGroup the group of the client, where that ever hosted a secondee; else empty
 * @param month {@link java.time.temporal.ChronoField#PROLEPTIC_MONTH}
 * @param standard work that may be billed, at standard rates
 * @param decided the part of it that was billed or written off, where it is known what was billed
 * @param billed what was billed of that part
 */
public record WorkedValue(
        String lawyer, String hostGroup, String currency, int month, long standard, long decided, long billed)
        implements Serializable {

    private static final long serialVersionUID = 1L;

    WorkedValue plus(WorkedValue other) {
        return new WorkedValue(
                lawyer,
                hostGroup,
                currency,
                month,
                Math.addExact(standard, other.standard),
                Math.addExact(decided, other.decided),
                Math.addExact(billed, other.billed));
    }
}
