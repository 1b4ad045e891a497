package org.secondment.roi.credit;

/** What secondees are credited with; empty where nothing can be credited. */
public record CreditLedger() {

    /** Nothing. */
    public static final CreditLedger NONE = new CreditLedger();
}
