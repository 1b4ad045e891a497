package org.secondment.roi.draft;

import java.util.regex.Pattern;
import org.secondment.roi.intake.value.CurrencySign;

/**
 * A number as written, taken apart.
 *
 * @param sign of its currency; empty for none
 * @param digits with the marks between them
 */
record NumberText(String sign, Minus minus, String digits) {

    private static final Pattern DIGITS = Pattern.compile("[0-9]+(?:[.,'\u2019 \u00a0\u2009\u202f][0-9]+)*");
    private static final Pattern SHORTENED = Pattern.compile("[0-9]+(?:[.,][0-9]+)?[eE][+-]?[0-9]{1,2}");
    private static final String MINUS = "-\u2212";

    /** Where a negative number carries its mark, as mapping files call it. */
    enum Minus {
        NONE,
        PARENTHESES,
        LEADING_MINUS,
        TRAILING_MINUS
    }

    static NumberText of(String text) {
        CurrencySign apart = CurrencySign.in(text);
        String number = apart.number().strip();
        int last = number.length() - 1;
        if (last < 1) {
            return new NumberText(apart.sign(), Minus.NONE, number);
        }
        if (number.charAt(0) == '(' && number.charAt(last) == ')') {
            return new NumberText(
                    apart.sign(), Minus.PARENTHESES, number.substring(1, last).strip());
        }
        if (MINUS.indexOf(number.charAt(0)) >= 0) {
            return new NumberText(
                    apart.sign(), Minus.LEADING_MINUS, number.substring(1).strip());
        }
        return MINUS.indexOf(number.charAt(last)) >= 0
                ? new NumberText(
                        apart.sign(),
                        Minus.TRAILING_MINUS,
                        number.substring(0, last).strip())
                : new NumberText(apart.sign(), Minus.NONE, number);
    }

    boolean isNumber() {
        return DIGITS.matcher(digits).matches() || isShortened();
    }

    /** Whether a spreadsheet shortened it, as in 1E+05. */
    boolean isShortened() {
        return SHORTENED.matcher(digits).matches();
    }
}
