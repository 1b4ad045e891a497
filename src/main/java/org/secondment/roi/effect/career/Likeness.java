package org.secondment.roi.effect.career;

import java.util.List;

/** What a secondee and comparable colleagues are alike in on the day the secondment starts, the closest first. */
public enum Likeness {
    GRADE_TENURE_PRACTICE("grade, years with the firm and practice"),
    GRADE_TENURE("grade and years with the firm"),
    GRADE("grade");

    static final List<Likeness> CLOSEST_FIRST = List.of(values());

    private final String words;

    Likeness(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** What lawyers that are alike share. */
    String of(Stretch stretch) {
        return switch (this) {
            case GRADE_TENURE_PRACTICE -> stretch.grade() + " | " + stretch.tenure() + " | " + stretch.practice();
            case GRADE_TENURE -> stretch.grade() + " | " + stretch.tenure();
            case GRADE -> stretch.grade();
        };
    }
}
