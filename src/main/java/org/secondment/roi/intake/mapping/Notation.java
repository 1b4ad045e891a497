package org.secondment.roi.intake.mapping;

import java.io.Serializable;
import java.util.List;
import org.secondment.roi.intake.value.ExcelSerial;

/**
 * How a file writes numbers and dates.
 *
 * @param thousands the mark between groups of three digits; empty where the file must not group
 * @param minus the characters that mean minus
 * @param dates patterns of java.time, or {@link ExcelSerial#NAME}; empty for 2024-02-01
 * @param pivot the first of the hundred years that two digits mean; 0 where years have four
 * @param scientific whether 1E+05 is a number
 * @param signs whether amounts may carry a currency sign or code, which must agree with the row's currency
 */
public record Notation(
        char decimal,
        String thousands,
        String minus,
        List<Negative> negatives,
        List<String> dates,
        int pivot,
        boolean scientific,
        boolean signs)
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
    public static final String ANY_MINUS = "-\u2212";

    public Notation {
        negatives = List.copyOf(negatives);
        dates = List.copyOf(dates);
    }

    /** Years of four digits, no exponents, no currency signs. */
    public Notation(char decimal, String thousands, String minus, List<Negative> negatives, List<String> dates) {
        this(decimal, thousands, minus, negatives, dates, 0, false, false);
    }

    Notation withSigns() {
        return new Notation(decimal, thousands, minus, negatives, dates, pivot, scientific, true);
    }
}
