package org.secondment.roi.ranking;

/** Whether a client lets secondees refer work to the firm: a condition, never part of a score. */
public enum Permission {
    PERMITTED(""),
    PROCUREMENT_ONLY("referrals only through the client's procurement"),
    UNKNOWN("whether referrals are allowed is not on file"),
    FORBIDDEN("referrals forbidden: of value for learning and retention only");

    private final String flag;

    Permission(String flag) {
        this.flag = flag;
    }

    /** What the reader must know before anybody is sent; empty where there is nothing. */
    public String flag() {
        return flag;
    }

    /** Of two clients of one group, the stricter. */
    public Permission or(Permission other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
