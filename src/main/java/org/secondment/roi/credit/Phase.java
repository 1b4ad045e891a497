package org.secondment.roi.credit;

import java.util.Locale;

/** When the work was credited, seen from a secondment. */
public enum Phase {
    /** Before the start: what the secondee brought anyway. */
    BEFORE,
    /** While away. */
    DURING,
    /** After the return. */
    AFTER;

    /** As tables write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
