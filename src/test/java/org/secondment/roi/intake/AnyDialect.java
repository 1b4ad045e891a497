package org.secondment.roi.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One of the ways in which programs write tables as text, drawn at random, and what its mapping file says of it. */
final class AnyDialect {

    /** Which values stand between quotes. */
    private enum Quoting {
        ALWAYS,
        WHERE_NEEDED,
        /** No value holds what would need them. */
        NEVER
    }

    private static final List<String> PATTERNS =
            List.of("dd/MM/yyyy", "MM/dd/yyyy", "yyyy-MM-dd", "yyyyMMdd", "d-MMM-yyyy", "dd.MM.yy", "excel_serial");
    private static final List<String> NEGATIVES = List.of("parentheses", "leading_minus", "trailing_minus");
    private static final String MARKS = ",;\t|\"";
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    private final Random random;
    private final Quoting quoting;
    private final String decimal;
    private final String thousands;
    private final String negative;
    private final String pattern;
    final AnyEncoding encoding;
    final char delimiter;
    /** As the mapping file calls the delimiter. */
    private final String named;
    /** Of a line. */
    final String end;

    /** Whether the last line has an end. */
    final boolean ended;

    AnyDialect(Random random) {
        this.random = random;
        this.quoting = any(List.of(Quoting.values()));
        this.encoding = new AnyEncoding(random);
        this.delimiter = any(List.of(',', ';', '\t', '|'));
        this.named = random.nextInt(3) == 0 ? "auto" : delimiter == '\t' ? "tab" : String.valueOf(delimiter);
        this.end = any(List.of("\n", "\r\n", "\r"));
        this.ended = random.nextInt(4) > 0;
        this.decimal = quoting == Quoting.NEVER && delimiter == ',' ? "." : any(List.of(".", ","));
        this.thousands = any(List.of("", " ", "'", quoting == Quoting.NEVER || decimal.equals(",") ? "" : ","));
        this.negative = any(NEGATIVES);
        this.pattern = any(PATTERNS);
    }

    <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** The format part of its mapping file. */
    String format() {
        return "format: {encoding: %s, delimiter: \"%s\", decimal: \"%s\", thousands: \"%s\", negatives: [%s], dates: [\"%s\"], pivot: 1950, nulls: [n/a]}\n"
                .formatted(encoding.name(), named, decimal, thousands, negative, pattern);
    }

    /** Text that begins and ends with a letter or digit, and between holds whatever this dialect can write. */
    String text() {
        String others = "  =#'\\0" + (quoting == Quoting.NEVER ? "" : MARKS + "\n\r");
        var text = new StringBuilder("t");
        for (int i = random.nextInt(9); i > 0; i--) {
            boolean letter = random.nextInt(3) == 0;
            text.append(letter ? any(encoding.letters()) : others.charAt(random.nextInt(others.length())));
            text.append(letter ? "a" : "");
        }
        return text.append(random.nextInt(1000)).toString();
    }

    /** A record without the end of its line. */
    String line(List<String> values) {
        return values.stream().map(this::quoted).collect(Collectors.joining(String.valueOf(delimiter)));
    }

    String written(@Nullable Object value) {
        if (value instanceof BigDecimal number) {
            return written(number);
        }
        if (value instanceof LocalDate day) {
            return pattern.equals("excel_serial")
                    ? String.valueOf(ChronoUnit.DAYS.between(DAY_ZERO, day))
                    : DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).format(day);
        }
        return value == null ? any(List.of("", "n/a", "  ")) : value.toString();
    }

    private String written(BigDecimal number) {
        String[] parts = number.abs().toPlainString().split("\\.", -1);
        String mark = random.nextBoolean() ? thousands : "";
        String plain = parts[0].replaceAll("(?<=[0-9])(?=(?:[0-9]{3})+$)", mark)
                + (parts.length > 1 ? decimal + parts[1] : "");
        if (number.signum() >= 0) {
            return plain;
        }
        return switch (negative) {
            case "parentheses" -> "(" + plain + ")";
            case "leading_minus" -> "-" + plain;
            default -> plain + "-";
        };
    }

    private String quoted(String value) {
        boolean needed = value.chars().anyMatch(c -> c == delimiter || "\"\n\r".indexOf(c) >= 0);
        return quoting == Quoting.ALWAYS || needed ? "\"" + value.replace("\"", "\"\"") + "\"" : value;
    }
}
