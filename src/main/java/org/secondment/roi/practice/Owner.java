package org.secondment.roi.practice;

import java.util.Locale;

/** Who must act; a role, never a name. */
public enum Owner {
    SUPERVISING_PARTNER("supervising partner"),
    RELATIONSHIP_PARTNER("relationship partner"),
    ORGANISER("secondment organiser"),
    SECONDEE("secondee");

    private final String words;

    Owner(String words) {
        this.words = words;
    }

    /** The name that people read. */
    public String words() {
        return words;
    }

    /** The name in tables. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
