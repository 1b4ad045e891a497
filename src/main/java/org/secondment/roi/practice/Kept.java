package org.secondment.roi.practice;

/** Whether a practice was kept for one secondment. Unknown is neither done nor not done. */
public enum Kept {
    DONE,
    NOT_DONE,
    UNKNOWN,
    NOT_APPLICABLE
}
