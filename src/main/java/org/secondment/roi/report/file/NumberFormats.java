package org.secondment.roi.report.file;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.secondment.roi.report.Block.Format;
import org.secondment.roi.report.Words;

/** Excel's number formats: a true minus, no sign before zero, and room at the right so that headings stand in line. */
final class NumberFormats {

    /** As wide as the filter button that the heading makes room for. */
    private static final String ROOM = "_W_0";

    private final String symbol;
    private final Map<Format, String> numbers = new EnumMap<>(Format.class);
    private final Map<Format, String> zeros = new EnumMap<>(Format.class);

    NumberFormats(String currency) {
        symbol = Words.symbol(currency);
    }

    /** The format of one number; what is shown as zero has no sign. */
    String of(Format format, double value) {
        return Math.abs(value) < smallestShown(format)
                ? zeros.computeIfAbsent(format, this::ofZero)
                : numbers.computeIfAbsent(format, this::ofNumber);
    }

    private String ofZero(Format format) {
        String zero = zero(format);
        return fixed(format).orElseGet(() -> sections(zero, zero, zero));
    }

    private String ofNumber(Format format) {
        String plus = isChange(format) ? "+" : "";
        String number = digits(format);
        return fixed(format)
                .orElseGet(() ->
                        sections(prefix(plus, format) + number, prefix(Words.MINUS, format) + number, zero(format)));
    }

    private static Optional<String> fixed(Format format) {
        return switch (format) {
            case WORDS, LONG_WORDS -> Optional.of("General");
            case DAY -> Optional.of("d mmm yyyy");
            default -> Optional.empty();
        };
    }

    private String zero(Format format) {
        return prefix("", format) + digits(format).replace("#,##", "");
    }

    /** The format of words and shorthand that stand in place of a number. */
    String of(Format format) {
        return of(format, 1);
    }

    private static boolean isChange(Format format) {
        return format == Format.MONEY_CHANGE || format == Format.PERCENT_CHANGE || format == Format.NUMBER_CHANGE;
    }

    private static double smallestShown(Format format) {
        return switch (format) {
            case PERCENT, PERCENT_CHANGE -> 0.005;
            case PRECISE_PERCENT -> 0.0005;
            case HOURS -> 0.05;
            case NUMBER, NUMBER_CHANGE -> 0.005;
            case PROBABILITY -> 0.0005;
            default -> 0.5;
        };
    }

    private static String digits(Format format) {
        return switch (format) {
            case PERCENT, PERCENT_CHANGE -> "0%";
            case PRECISE_PERCENT -> "0.0%";
            case HOURS -> "#,##0.0";
            case NUMBER, NUMBER_CHANGE -> "#,##0.00";
            case PROBABILITY -> "0.000";
            default -> "#,##0";
        };
    }

    private String prefix(String sign, Format format) {
        String text = format == Format.MONEY || format == Format.MONEY_CHANGE ? sign + symbol : sign;
        return text.isEmpty() ? "" : "\"" + text + "\"";
    }

    private static String sections(String positive, String negative, String zero) {
        return String.join(ROOM + ";", positive, negative, zero, "@") + ROOM;
    }
}
