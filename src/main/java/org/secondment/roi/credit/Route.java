package org.secondment.roi.credit;

import java.util.Arrays;
import java.util.Optional;

/** How work came to a secondee; of several that fit, the first. */
public enum Route {
    /** A contact from the secondment sent it from the organisation to which it moved: never part of the host's figures. */
    FOLLOW("follow"),
    /** A contact from the secondment who is still at the host sent it. */
    CONTACT("contact"),
    /** The host sent it, and no contact is named. */
    SELF("self"),
    /** Credited, but how it came is not established. */
    UNKNOWN("unknown");

    private final String word;

    Route(String word) {
        this.word = word;
    }

    /** As credits and tables write it. */
    public String word() {
        return word;
    }

    /** Whether it is work of the host. */
    public boolean ofHost() {
        return this != FOLLOW;
    }

    static Optional<Route> of(String word) {
        return Arrays.stream(values()).filter(route -> route.word.equals(word)).findFirst();
    }
}
