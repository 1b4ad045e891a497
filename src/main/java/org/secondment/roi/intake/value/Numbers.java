package org.secondment.roi.intake.value;

import java.math.BigDecimal;
import java.util.Optional;
import org.secondment.roi.intake.file.Fault;
import org.secondment.roi.table.Field;
import org.secondment.roi.table.Type;

/** Fits an exact number into a field: within its range, with no more decimals than it keeps, never rounded. */
public final class Numbers {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static Read read(Field field, String heading, String text, Amounts amounts, String currency) {
        Read exact = exact(field, heading, text, amounts, currency);
        return exact.value().isEmpty()
                ? exact
                : fitting(field, heading, text, (BigDecimal) exact.value().get(), amounts, currency);
    }

    /** The number itself, whether the field can keep it or not. */
    static Read exact(Field field, String heading, String text, Amounts amounts, String currency) {
        String number = text;
        if (field.type() == Type.MONEY && amounts.signs()) {
            CurrencySign sign = CurrencySign.in(text);
            Optional<String> objection = sign.objection(currency);
            if (objection.isPresent()) {
                return Read.fault(Fault.of("other-currency", heading, text, objection.get()));
            }
            number = sign.number();
        }
        Optional<BigDecimal> value = amounts.read(number);
        return value.isPresent() ? Read.of(value.get()) : Read.fault(unreadable(field, heading, text, number, amounts));
    }

    private static Fault unreadable(Field field, String heading, String text, String number, Amounts amounts) {
        String advice = amounts.isScientific(number)
                ? "; a spreadsheet such as Excel shortened the number and may have lost digits: export it again with all"
                        + " of them, or, if it is exact, write format: {scientific: true} in a mapping file"
                : "";
        String rule = field.type() == Type.MONEY ? "unreadable-amount" : "unreadable-number";
        return Fault.of(rule, heading, text, "expected " + amounts.expected(field) + advice);
    }

    /** The number as the field keeps it. */
    static Read fitting(Field field, String heading, String text, BigDecimal value, Amounts amounts, String currency) {
        if (!inRange(field.type(), value)) {
            return Read.fault(Fault.of("out-of-range", heading, text, "expected " + amounts.expected(field)));
        }
        return fitted(field, value, currency)
                .<Read>map(Read::of)
                .orElseGet(() -> Read.fault(misfit(field, heading, text, value, currency)));
    }

    private static Optional<BigDecimal> fitted(Field field, BigDecimal value, String currency) {
        if (decimals(value) > decimalsKept(field.type(), currency)) {
            return Optional.empty();
        }
        BigDecimal fitted = value.setScale(field.type().scale());
        return fitted.precision() <= field.type().precision() ? Optional.of(fitted) : Optional.empty();
    }

    private static Fault misfit(Field field, String heading, String text, BigDecimal value, String currency) {
        int kept = decimalsKept(field.type(), currency);
        if (decimals(value) <= kept) {
            int digits = field.type().precision() - field.type().scale();
            return Fault.of(
                    "too-large", heading, text, "expected at most " + digits + " digits before the decimal mark");
        }
        String few = kept == 0 ? "no decimals" : "at most " + kept + " decimals";
        String sentence = field.type() == Type.MONEY
                ? (currency.isEmpty() ? "an amount without currency" : currency) + " has " + few + "; amounts"
                : "expected " + few + "; numbers";
        return Fault.of("too-many-decimals", heading, text, sentence + " are never rounded, so write it exactly");
    }

    /**
     * How many decimals a number of this type has at most.
     *
     * @param currency of an amount
     */
    public static int decimalsKept(Type type, String currency) {
        return type == Type.MONEY ? Math.min(type.scale(), Currencies.decimals(currency)) : type.scale();
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
