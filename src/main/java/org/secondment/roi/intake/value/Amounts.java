package org.secondment.roi.intake.value;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.secondment.roi.intake.mapping.Notation;
import org.secondment.roi.intake.mapping.Notation.Negative;
import org.secondment.roi.table.Field;
import org.secondment.roi.table.Type;

/** Reads numbers in one notation and refuses all else: never rounds, never guesses what a mark means. */
public final class Amounts {

    private static final int LONGEST = 60;
    private static final int PLAIN = 18;

    private final Notation notation;
    private final Pattern unsigned;
    private final Pattern grouping;
    private final Pattern scientific;

    public Amounts(Notation notation) {
        this.notation = notation;
        String mark = groupMark(notation.thousands());
        String whole = mark.isEmpty() ? "[0-9]+" : "(?:[0-9]{1,3}(?:" + mark + "[0-9]{3})+|[0-9]+)";
        this.grouping = Pattern.compile(mark);
        String part = "(?:" + Pattern.quote(String.valueOf(notation.decimal())) + "(?<part>[0-9]+))?";
        this.unsigned = Pattern.compile("(?<whole>" + whole + ")" + part);
        this.scientific = Pattern.compile("(?<whole>[0-9]+)" + part + "[eE](?<exponent>[+-]?[0-9]{1,2})");
    }

    /** The exact number; empty if the text is not one. */
    public Optional<BigDecimal> read(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        return text.length() <= PLAIN && isPlain(text) ? Optional.of(plain(text)) : written(text);
    }

    private Optional<BigDecimal> written(String text) {
        String digits = withoutSign(text);
        Optional<BigDecimal> value = unsigned(digits);
        return digits.length() == text.length() ? value : value.map(BigDecimal::negate);
    }

    private Optional<BigDecimal> unsigned(String digits) {
        Matcher number = unsigned.matcher(digits);
        if (number.matches()) {
            return Optional.of(value(number));
        }
        Matcher shortened = scientific.matcher(digits);
        return notation.scientific() && shortened.matches()
                ? Optional.of(value(shortened).scaleByPowerOfTen(Integer.parseInt(shortened.group("exponent"))))
                : Optional.empty();
    }

    private BigDecimal value(Matcher number) {
        String whole = number.group("whole");
        String part = number.group("part");
        String plain =
                notation.thousands().isEmpty() ? whole : grouping.matcher(whole).replaceAll("");
        return new BigDecimal(part == null ? plain : plain + "." + part);
    }

    /** Whether the text is a number as spreadsheets shorten it, such as 1E+05. */
    boolean isScientific(String text) {
        return text.length() <= LONGEST && scientific.matcher(withoutSign(text)).matches();
    }

    /** Whether amounts may carry a currency sign. */
    boolean signs() {
        return notation.signs();
    }

    /** Digits, with a decimal mark between them or without one: by far the most numbers are written so. */
    private boolean isPlain(String text) {
        boolean marked = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean mark = c == notation.decimal() && !marked && i > 0 && i < text.length() - 1;
            marked |= mark;
            if (!mark && (c < '0' || c > '9')) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    private BigDecimal plain(String text) {
        long digits = 0;
        int mark = text.length();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            digits = c == notation.decimal() ? digits : digits * 10 + (c - '0');
            mark = c == notation.decimal() ? i : mark;
        }
        return BigDecimal.valueOf(digits, Math.max(0, text.length() - mark - 1));
    }

    private String example() {
        String whole = notation.thousands().isEmpty() ? "1234" : "1" + notation.thousands() + "234";
        return whole + notation.decimal() + "50";
    }

    /** What a field expects, its example in this notation. */
    String expected(Field field) {
        return field.type() == Type.MONEY
                ? "an amount such as " + example()
                : field.expected().replace('.', notation.decimal());
    }

    private String withoutSign(String text) {
        int length = text.length();
        if (length < 2) {
            return text;
        }
        if (allows(Negative.LEADING_MINUS) && isMinus(text.charAt(0))) {
            return text.substring(1);
        }
        if (allows(Negative.TRAILING_MINUS) && isMinus(text.charAt(length - 1))) {
            return text.substring(0, length - 1);
        }
        boolean enclosed = text.charAt(0) == '(' && text.charAt(length - 1) == ')';
        return allows(Negative.PARENTHESES) && enclosed ? text.substring(1, length - 1) : text;
    }

    private boolean allows(Negative negative) {
        return notation.negatives().contains(negative);
    }

    private boolean isMinus(char c) {
        return notation.minus().indexOf(c) >= 0;
    }

    private static String groupMark(String thousands) {
        return switch (thousands) {
            case "" -> "";
            case " " -> "[ \u00A0\u2009\u202F]";
            case "'" -> "['\u2019]";
            default -> Pattern.quote(thousands);
        };
    }
}
