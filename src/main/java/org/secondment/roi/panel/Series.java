package org.secondment.roi.panel;

/** The figures by period that a panel holds; each is the effect outcome of the same name. */
enum Series {
    FEES_BILLED,
    FEES_COLLECTED,
    FEES_WORKED,
    CLIENTS_BILLED,
    MATTERS_OPENED,
    PRACTICES_BILLING,
    CREDITED_FEES,
    BILLED_HOURS
}
