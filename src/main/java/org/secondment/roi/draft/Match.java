package org.secondment.roi.draft;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.secondment.roi.table.Field;

/**
 * A column that is taken for a field.
 *
 * @param vague whether the heading alone says too little
 * @param reason such as "alias of Xero"
 * @param doubts why it may be wrong; none where it is sure
 * @param words of the file with the allowed words that they most likely mean; none where none need be said
 */
record Match(
        Field field,
        int column,
        Level level,
        boolean vague,
        double score,
        String reason,
        List<String> doubts,
        Map<String, String> words) {

    /** How a heading came to be taken for a name. */
    enum Level {
        CANONICAL("canonical name"),
        ALIAS("alias"),
        NORMALISED("normalised"),
        FUZZY("fuzzy");

        private final String word;

        Level(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    Match {
        doubts = List.copyOf(doubts);
        words = Collections.unmodifiableMap(new LinkedHashMap<>(words));
    }

    boolean isSure() {
        return doubts.isEmpty();
    }
}
