package org.secondment.roi.practice;

/** When a practice is due. */
public enum Phase {
    BEFORE("Before the start"),
    DURING("While away"),
    RETURN("On return");

    private final String title;

    Phase(String title) {
        this.title = title;
    }

    /** The name that people read. */
    public String title() {
        return title;
    }
}
