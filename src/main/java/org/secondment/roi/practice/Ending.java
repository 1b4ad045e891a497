package org.secondment.roi.practice;

/** How a secondment ended. */
public enum Ending {
    /** Not started, or still running. */
    OPEN("running"),
    /** Ended early or with another secondee, by its outcome or by the log. */
    EARLY("ended early or with another secondee"),
    AS_PLANNED("completed, extended or hired by the client"),
    /** Ended; nothing says how. */
    UNKNOWN("ended, not recorded how");

    private final String words;

    Ending(String words) {
        this.words = words;
    }

    /** The name that people read. */
    public String words() {
        return words;
    }
}
