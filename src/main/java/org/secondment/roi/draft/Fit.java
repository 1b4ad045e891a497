package org.secondment.roi.draft;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Whether the values of a column can be those of a field.
 *
 * @param contradiction why they cannot; empty where they can
 * @param doubts why they may not be, or not all
 * @param words of the file with the allowed words that they most likely mean; empty where none need be said
 */
record Fit(String contradiction, List<String> doubts, Map<String, String> words) {

    static final Fit GOOD = new Fit("", List.of(), Map.of());

    Fit {
        doubts = List.copyOf(doubts);
        words = Collections.unmodifiableMap(new LinkedHashMap<>(words));
    }

    static Fit contradicted(String why) {
        return new Fit(why, List.of(), Map.of());
    }

    static Fit doubtful(String why) {
        return new Fit("", List.of(why), Map.of());
    }

    boolean isContradicted() {
        return !contradiction.isEmpty();
    }
}
