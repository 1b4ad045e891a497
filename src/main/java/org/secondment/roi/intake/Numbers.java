package org.secondment.roi.intake;

import java.math.BigDecimal;
import java.util.Optional;
import org.secondment.roi.table.Field;
import org.secondment.roi.table.Type;

/** Fits an exact number into a field: within its range, with no more decimals than it keeps, never rounded. */
final class Numbers {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static Read read(Field field, String heading, String text, Amounts amounts, String currency) {
        Optional<BigDecimal> number = amounts.read(text);
        if (number.isEmpty()) {
            String rule = field.type() == Type.MONEY ? "unreadable-amount" : "unreadable-number";
            return Read.fault(Fault.of(rule, heading, text, "expected " + amounts.expected(field)));
        }
        BigDecimal value = number.get();
        if (!inRange(field.type(), value)) {
            return Read.fault(Fault.of("out-of-range", heading, text, "expected " + amounts.expected(field)));
        }
        return fitted(field, value, currency)
                .<Read>map(Read::of)
                .orElseGet(() -> Read.fault(misfit(field, heading, text, value, currency)));
    }

    private static Optional<BigDecimal> fitted(Field field, BigDecimal value, String currency) {
        if (decimals(value) > decimalsKept(field, currency)) {
            return Optional.empty();
        }
        BigDecimal fitted = value.setScale(scale(field.type()));
        return fitted.precision() <= precision(field.type()) ? Optional.of(fitted) : Optional.empty();
    }

    private static Fault misfit(Field field, String heading, String text, BigDecimal value, String currency) {
        int kept = decimalsKept(field, currency);
        if (decimals(value) <= kept) {
            int digits = precision(field.type()) - scale(field.type());
            return Fault.of(
                    "too-large", heading, text, "expected at most " + digits + " digits before the decimal mark");
        }
        String few = kept == 0 ? "no decimals" : "at most " + kept + " decimals";
        String sentence = field.type() == Type.MONEY
                ? (currency.isEmpty() ? "an amount without currency" : currency) + " has " + few + "; amounts"
                : "expected " + few + "; numbers";
        return Fault.of("too-many-decimals", heading, text, sentence + " are never rounded, so write it exactly");
    }

    private static int decimalsKept(Field field, String currency) {
        int scale = scale(field.type());
        return field.type() == Type.MONEY ? Math.min(scale, Currencies.decimals(currency)) : scale;
    }

    /** How many digits a column of this type keeps. */
    static int precision(Type type) {
        return switch (type) {
            case MONEY, RATE, NUMBER -> 18;
            case PERCENT, FRACTION -> 9;
            default -> throw new IllegalArgumentException(type + " is no number");
        };
    }

    /** How many of the digits stand behind the decimal mark. */
    static int scale(Type type) {
        return switch (type) {
            case MONEY -> 3;
            case PERCENT, NUMBER -> 4;
            case FRACTION -> 6;
            case RATE -> 8;
            default -> throw new IllegalArgumentException(type + " is no number");
        };
    }

    private static int decimals(BigDecimal value) {
        return value.scale() <= 0 ? 0 : Math.max(0, value.stripTrailingZeros().scale());
    }

    private static boolean inRange(Type type, BigDecimal value) {
        return switch (type) {
            case PERCENT -> value.signum() >= 0 && value.compareTo(HUNDRED) <= 0;
            case FRACTION -> value.signum() >= 0 && value.compareTo(BigDecimal.ONE) <= 0;
            case RATE -> value.signum() > 0;
            default -> true;
        };
    }

    private Numbers() {}
}
