package org.secondment.roi.ranking;

import java.util.Locale;

/** A step on the way to a secondment at which some lawyers are chosen out of others. */
public enum Step {
    OFFERED("offered a secondment"),
    DECLINED_BY_SECONDEE("who declined when offered"),
    DECLINED_BY_CLIENT("declined by the client when offered"),
    DECLINED_BY_FIRM("held back by the firm when offered"),
    SENT("sent");

    private final String words;

    Step(String words) {
        this.words = words;
    }

    /** What became of those counted. */
    public String words() {
        return words;
    }

    /** As in tables. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether those it is about were chosen out of those offered, and not out of all who could go. */
    public boolean ofOffers() {
        return this != OFFERED && this != SENT;
    }
}
