package org.secondment.roi.credit;

/** What the ledger can rest on. */
public enum Supply {
    CREDITS,
    /** Matters that name who brought them. */
    ORIGINATORS,
    CONTACTS,
    CONTACT_ROLES,
    CONTACT_TOUCHES,
    RECEIPTS
}
