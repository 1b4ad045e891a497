package org.secondment.roi.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads calendar days in the patterns that a file declares: 2024-02-01 where it declares none. */
final class Dates {

    private static final LocalDate EXAMPLE = LocalDate.of(2024, 2, 1);
    private static final String ISO = "0000-00-00";
    private static final Pattern QUOTED = Pattern.compile("'[^']*'");

    private final List<DateTimeFormatter> patterns;

    Dates(Notation notation) {
        this.patterns = notation.dates().stream().map(Dates::formatter).toList();
    }

    /** Every day that the text can mean; none if it is no date, two if the patterns disagree. */
    Set<LocalDate> read(String text) {
        if (patterns.isEmpty()) {
            return iso(text).map(Set::of).orElse(Set.of());
        }
        Set<LocalDate> days = new LinkedHashSet<>();
        patterns.forEach(pattern -> parsed(text, pattern).ifPresent(days::add));
        return days;
    }

    /** What a date should look like, in words that complete "expected ...". */
    String expected() {
        return "a date such as "
                + (patterns.isEmpty() ? EXAMPLE.toString() : patterns.get(0).format(EXAMPLE));
    }

    /** Why a mapping file must not declare this pattern; empty if it may. */
    static Optional<String> objection(String pattern) {
        String letters = QUOTED.matcher(pattern).replaceAll("").replaceAll("[^A-Za-z]", "");
        if (!letters.matches("[dMLyuE]*")) {
            return Optional.of("a date pattern is written with d for days, M for months and yyyy for years");
        }
        if (!letters.matches("[^yu]*(yyyy|uuuu)[^yu]*")) {
            return Optional.of("a date needs its year with four digits (yyyy): two would leave the century open");
        }
        try {
            DateTimeFormatter formatter = formatter(pattern);
            LocalDate.parse(formatter.format(EXAMPLE), formatter);
            return Optional.empty();
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.of("the pattern needs a day, a month and a year, such as dd/MM/yyyy");
        }
    }

    private static DateTimeFormatter formatter(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern.replace('y', 'u'))
                .toFormatter(Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    private static Optional<LocalDate> iso(String text) {
        if (!isIso(text)) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(part(text, 0, 4), part(text, 5, 7), part(text, 8, 10)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static boolean isIso(String text) {
        if (text.length() != ISO.length()) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (ISO.charAt(i) == '-' ? c != '-' : c < '0' || c > '9') {
                return false;
            }
        }
        return true;
    }

    private static int part(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }

    private static Optional<LocalDate> parsed(String text, DateTimeFormatter pattern) {
        try {
            return Optional.of(LocalDate.parse(text, pattern));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
