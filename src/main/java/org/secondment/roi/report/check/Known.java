package org.secondment.roi.report.check;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a reader may know beside the files.
 *
 * @param people ids that no pack may hold
 * @param password of the workbooks and decks; empty without one
 */
public record Known(Set<String> people, String password) {

    /** Nothing but the files. */
    public static final Known NOTHING = new Known(Set.of(), "");

    /** A shorter id, or one without a letter and a digit, could be any word or number. */
    private static final Pattern TELLING = Pattern.compile("(?=.*\\p{L})(?=.*[0-9]).{4,}");

    public Known {
        people = Set.copyOf(people);
    }

    /** The password is never printed. */
    @Override
    public String toString() {
        return people.size() + " ids of people, " + (password.isEmpty() ? "no password" : "a password");
    }

    /** Those that would be told from any other word of a file. */
    Set<String> tellingIds() {
        return people.stream().filter(id -> TELLING.matcher(id).matches()).collect(Collectors.toUnmodifiableSet());
    }
}
