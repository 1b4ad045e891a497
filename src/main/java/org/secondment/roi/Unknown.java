package org.secondment.roi;

import java.util.List;
import java.util.stream.Collectors;
import org.secondment.roi.table.Nearest;

/** What to say of a word that nobody knows. */
final class Unknown {

    static String key(String key) {
        return word("key", "", key, Setting.keys());
    }

    /**
     * Names the nearest known word, or all of them.
     *
     * @param prefix before each word, which makes none nearer to another
     */
    static String word(String kind, String prefix, String word, List<String> known) {
        return "unknown " + kind + " '" + prefix + word + "'"
                + Nearest.of(word, known)
                        .map(near -> "; did you mean '" + prefix + near + "'?")
                        .orElseGet(() -> known.stream()
                                .map(one -> prefix + one)
                                .collect(Collectors.joining(", ", "; known " + kind + "s: ", "")));
    }

    private Unknown() {}
}
