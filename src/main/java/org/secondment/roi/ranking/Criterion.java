package org.secondment.roi.ranking;

import java.util.Locale;

/** What a client is judged by; permission is none of them: it is a condition, never outweighed. */
public enum Criterion {
    NEED("Need", "legal spend that goes elsewhere, and practices the client does not use"),
    RELATIONSHIP("Relationship", "few contacts below general counsel, so more to gain, and satisfaction"),
    ECONOMICS("Economics", "how much of the bills is collected, how fast, and what was charged for past secondees"),
    EVIDENCE("Evidence", "the chance that past secondments there raised fees, drawn towards the sector's mean"),
    CAPACITY("Capacity", "lawyers who are available, consent, are interested and have no bar");

    private final String title;
    private final String meaning;

    Criterion(String title, String meaning) {
        this.title = title;
        this.meaning = meaning;
    }

    public String title() {
        return title;
    }

    /** What is in it, in words. */
    public String meaning() {
        return meaning;
    }

    /** As in tables and settings. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
