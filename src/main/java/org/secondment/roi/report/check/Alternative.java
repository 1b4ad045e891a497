package org.secondment.roi.report.check;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Words in place of a picture. */
final class Alternative {

    private static final Pattern NAME_OF_A_FILE =
            Pattern.compile("(picture|image|chart|graphic|figure|diagram)?[\\s0-9]*|\\S+\\.(png|jpe?g|gif|svg)");

    /** What is wrong with the words; empty where they can stand for the picture. */
    static Optional<String> problem(String words, String name) {
        String told = words.strip().toLowerCase(Locale.ROOT);
        if (told.isEmpty()) {
            return Optional.of("has no alternative text");
        }
        boolean named = told.equals(name.strip().toLowerCase(Locale.ROOT));
        return named || NAME_OF_A_FILE.matcher(told).matches()
                ? Optional.of("has only a name as its alternative text")
                : Optional.empty();
    }

    private Alternative() {}
}
