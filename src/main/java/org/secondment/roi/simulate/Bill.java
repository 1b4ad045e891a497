package org.secondment.roi.simulate;

import java.time.LocalDate;

/**
 * One bill, in pence of its currency; credit notes are negative.
 *
 * @param reverses the bill taken back; empty for none
 */
record Bill(
        String id,
        String matterId,
        LocalDate date,
        long fees,
        String currency,
        long disbursements,
        String kind,
        String reverses) {

    private static final double TAX = 0.2;

    static Bill invoice(String id, String matterId, LocalDate date, long fees, String currency, long disbursements) {
        return new Bill(id, matterId, date, fees, currency, disbursements, "invoice", "");
    }

    /** Takes back some or all of this bill's fees. */
    Bill credited(String creditId, LocalDate day, long taken) {
        String how = taken == fees ? "reversal" : "credit_note";
        return new Bill(creditId, matterId, day, -taken, currency, 0, how, id);
    }

    long tax() {
        return Money.share(fees + disbursements, TAX);
    }
}
