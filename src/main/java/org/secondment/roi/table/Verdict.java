package org.secondment.roi.table;

/** What became of a record. */
public enum Verdict {
    ACCEPTED,
    REJECTED,
    /** Left out by a named rule, such as a blank line. */
    DROPPED,
    /** The same key and content stand elsewhere and are counted there. */
    DUPLICATE
}
