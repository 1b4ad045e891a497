package org.secondment.roi.intake;

import java.io.Serializable;
import java.util.List;

/**
 * How a file writes numbers and dates.
 *
 * @param thousands the mark between groups of three digits; empty where the file must not group
 * @param minus the characters that mean minus
 * @param dates patterns of java.time; empty for 2024-02-01
 */
public record Notation(char decimal, String thousands, String minus, List<Negative> negatives, List<String> dates)
        implements Serializable {

    /** Where a negative number carries its mark. */
    public enum Negative {
        PARENTHESES,
        LEADING_MINUS,
        TRAILING_MINUS
    }

    /** Numbers such as -1234.50 and dates such as 2024-02-01. */
    public static final Notation CANONICAL = new Notation('.', "", "-", List.of(Negative.LEADING_MINUS), List.of());

    /** What a mapped file's minus may look like; the second is the typographic minus. */
    static final String ANY_MINUS = "-\u2212";

    public Notation {
        negatives = List.copyOf(negatives);
        dates = List.copyOf(dates);
    }
}
