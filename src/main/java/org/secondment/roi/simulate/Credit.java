package org.secondment.roi.simulate;

/** A lawyer's share of a matter's fees, from the day it opened. */
record Credit(String employeeId, String role, int share, String route, String permitted) {

    static Credit origination(String employeeId, int share) {
        return new Credit(employeeId, "origination", share, "", "");
    }

    static Credit referral(String employeeId, int share, String route, String permitted) {
        return new Credit(employeeId, "referral", share, route, permitted);
    }
}
