package org.secondment.roi.table;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** The known word that a reader most likely meant by an unknown one. */
public final class Nearest {

    /** The first of the candidates with the fewest changed letters, if it is at all like the word; case is ignored. */
    public static Optional<String> of(String word, Collection<String> candidates) {
        int fewest = 2 + word.length() / 4;
        Optional<String> nearest = Optional.empty();
        for (String candidate : candidates) {
            int changes = changes(word.toLowerCase(Locale.ROOT), candidate.toLowerCase(Locale.ROOT));
            if (changes < fewest) {
                fewest = changes;
                nearest = Optional.of(candidate);
            }
        }
        return nearest;
    }

    /** Letters to insert, delete or replace (Levenshtein). */
    private static int changes(String from, String to) {
        int[] above = new int[to.length() + 1];
        for (int column = 0; column <= to.length(); column++) {
            above[column] = column;
        }
        for (int row = 1; row <= from.length(); row++) {
            int[] current = new int[to.length() + 1];
            current[0] = row;
            for (int column = 1; column <= to.length(); column++) {
                int replaced = above[column - 1] + (from.charAt(row - 1) == to.charAt(column - 1) ? 0 : 1);
                current[column] = Math.min(replaced, 1 + Math.min(above[column], current[column - 1]));
            }
            above = current;
        }
        return above[to.length()];
    }

    private Nearest() {}
}
