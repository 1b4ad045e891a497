package org.secondment.roi.practice;

/** What was done around secondments, what is missing, and what it goes with; empty where nothing was recorded. */
public record PracticeStudy() {

    /** Nothing. */
    public static final PracticeStudy NONE = new PracticeStudy();
}
