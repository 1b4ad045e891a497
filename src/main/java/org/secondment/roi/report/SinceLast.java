package org.secondment.roi.report;

/** What became of each headline figure since the last quarter's run, and why. */
public record SinceLast() {

    /** There is no run to compare with. */
    public static final SinceLast NONE = new SinceLast();
}
