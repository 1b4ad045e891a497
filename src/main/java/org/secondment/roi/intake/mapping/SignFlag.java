package org.secondment.roi.intake.mapping;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A column that says whether an amount is negative, such as one of DR and CR.
 *
 * @param negative its words for negative amounts
 * @param positive its words for positive amounts
 */
public record SignFlag(NamedColumn column, List<String> negative, List<String> positive) implements Serializable {

    public static final SignFlag NONE = new SignFlag(NamedColumn.NONE, List.of(), List.of());

    /** The other word of pairs that are in general use: debit and credit, in English and in German (Soll, Haben). */
    private static final Map<String, String> PAIRS =
            Map.of("CR", "DR", "DR", "CR", "C", "D", "D", "C", "H", "S", "S", "H", "-", "+", "+", "-");

    public SignFlag {
        negative = List.copyOf(negative);
        positive = List.copyOf(positive);
    }

    public boolean given() {
        return !column.names().isEmpty();
    }

    /** The words that stand over against these; empty if one of them is not in general use. */
    public static Optional<List<String>> opposites(List<String> words) {
        List<String> opposites = new ArrayList<>();
        words.forEach(word -> Optional.ofNullable(PAIRS.get(word)).ifPresent(opposites::add));
        return opposites.size() == words.size() ? Optional.of(opposites) : Optional.empty();
    }
}
