package org.secondment.roi.draft;

import java.util.Locale;
import java.util.Set;

/** Words and days by which exports say that there is no value. */
final class BlankWords {

    /** Sure wherever they stand. */
    private static final Set<String> ANYWHERE =
            Set.of("n/a", "#n/a", "null", "-", "--", "(blank)", "(none)", "0000-00-00", "00/00/0000", "00.00.0000");

    /** Blank only where a day or a number belongs. */
    private static final Set<String> FOR_A_DAY_OR_NUMBER = Set.of(
            "na", "nil", "none", "tbc", "tba", "tbd", "unknown", "not known", "ongoing", "current", "present", "?");

    /** A last day that never comes, or a first day of nothing. */
    private static final Set<String> NEVER = Set.of(
            "31-dec-9999",
            "31/12/9999",
            "12/31/9999",
            "31.12.9999",
            "9999-12-31",
            "99991231",
            "31-dec-2999",
            "01/01/1900",
            "1900-01-01",
            "01.01.1900",
            "01-jan-1900");

    private static final String TIME = " [0-9]{1,2}:[0-9]{2}.*";

    /** In a column of text. */
    static boolean anywhere(String text) {
        return ANYWHERE.contains(lower(text));
    }

    /** In a column of days or numbers. */
    static boolean insteadOfValue(String text) {
        return anywhere(text) || FOR_A_DAY_OR_NUMBER.contains(lower(text)) || isNever(text);
    }

    /** Whether it is a day that means none. */
    static boolean isNever(String text) {
        return NEVER.contains(lower(text).replaceFirst(TIME, ""));
    }

    /** Whether nobody need be asked if it means blank. */
    static boolean isSure(String text) {
        return anywhere(text);
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private BlankWords() {}
}
