package org.secondment.roi.panel;

/** The figures by period that a panel holds; each is the effect outcome of the same name. */
public enum Series {
    /** By label, which is the practice. */
    FEES_BILLED,
    FEES_COLLECTED,
    /** What was billed for work, by the day of the work. */
    FEES_WORKED,
    /** 1 where net fees billed are above zero. */
    CLIENTS_BILLED,
    MATTERS_OPENED,
    /** Practices with net fees billed above zero. */
    PRACTICES_BILLING,
    CREDITED_FEES,
    /** In ten-thousandths of an hour. */
    BILLED_HOURS
}
