package org.secondment.roi.credit;

/** What the data say; unknown is neither yes nor no. */
enum Answer {
    YES,
    NO,
    UNKNOWN;

    static Answer of(boolean yes) {
        return yes ? YES : NO;
    }
}
