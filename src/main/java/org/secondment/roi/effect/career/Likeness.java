package org.secondment.roi.effect.career;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
        Stream<String> parts = switch (this) {
            case GRADE_TENURE_PRACTICE -> Stream.of(stretch.grade(), stretch.tenure(), stretch.practice());
            case GRADE_TENURE -> Stream.of(stretch.grade(), stretch.tenure());
            case GRADE -> Stream.of(stretch.grade());
        };
        return parts.collect(Collectors.joining(" | "));
    }
}
