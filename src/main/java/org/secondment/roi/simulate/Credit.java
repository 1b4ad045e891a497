package org.secondment.roi.simulate;

/**
 * A lawyer's share of a matter's fees, from the day it opened.
 *
 * @param contactId who gave the work; empty where nobody is named
 */
record Credit(String employeeId, String role, int share, String route, String contactId, String permitted) {

    static Credit origination(String employeeId, int share) {
        return new Credit(employeeId, "origination", share, "", "", "");
    }

    static Credit referral(String employeeId, int share, String route, String permitted) {
        return new Credit(employeeId, "referral", share, route, "", permitted);
    }

    /** The same, given by a contact: one met at the host, or one followed to another client. */
    Credit from(String contact, String how) {
        return new Credit(employeeId, role, share, how, contact, permitted);
    }
}
