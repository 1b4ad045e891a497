package org.secondment.roi.intake.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A pattern of java.time in which a file writes days; a time of day is read and dropped. */
public final class DatePattern {

    private static final LocalDateTime EXAMPLE = LocalDateTime.of(2024, 2, 1, 0, 0);
    private static final Pattern QUOTED = Pattern.compile("'[^']*'");
    private static final Pattern TWO_DIGIT_YEAR = Pattern.compile("(?<![yu])(?:yy|uu)(?![yu])");

    private final DateTimeFormatter formatter;

    /** @param pivot the first of the hundred years that two digits mean */
    public DatePattern(String pattern, int pivot) {
        var builder = new DateTimeFormatterBuilder().parseCaseInsensitive();
        Matcher year = TWO_DIGIT_YEAR.matcher(pattern);
        if (year.find()) {
            append(builder, pattern.substring(0, year.start()));
            builder.appendValueReduced(ChronoField.YEAR, 2, 2, pivot);
            append(builder, pattern.substring(year.end()));
        } else {
            append(builder, pattern);
        }
        this.formatter = builder.toFormatter(Locale.ENGLISH).withResolverStyle(ResolverStyle.STRICT);
    }

    /** Years are counted as java.time's u counts them, which needs no era. */
    private static void append(DateTimeFormatterBuilder builder, String pattern) {
        builder.appendPattern(pattern.replace('y', 'u'));
    }

    /** The day that the text means; empty if it is not written so. */
    public Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text, formatter));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Whether the pattern writes day and month as numbers, with the year behind them, so that they can be mistaken. */
    public static boolean isOpen(String pattern) {
        String letters = QUOTED.matcher(pattern).replaceAll("").replaceAll("[^A-Za-z]", "");
        return letters.matches("(d{1,2}[ML]{1,2}|[ML]{1,2}d{1,2})[yu].*");
    }

    String example() {
        return formatter.format(EXAMPLE);
    }

    /** Why a mapping file must not declare this pattern; empty if it may. */
    public static Optional<String> objection(String pattern, int pivot) {
        String letters = QUOTED.matcher(pattern).replaceAll("").replaceAll("[^A-Za-z]", "");
        if (!letters.matches("[dMLyuEHhmsSa]*")) {
            return Optional.of("a date pattern is written with d for days, M for months, yyyy for years, and H, h, m, s"
                    + " and a for a time of day, which is dropped");
        }
        if (pivot == 0 && TWO_DIGIT_YEAR.matcher(letters).find()) {
            return Optional.of("two digits leave the century of a year open; write yyyy if the file has four, or name"
                    + " the first of the hundred years that are meant, such as format: {pivot: 1950}");
        }
        if (!letters.matches("[^yu]*(yyyy|uuuu|yy|uu)[^yu]*")) {
            return Optional.of("a date needs its year with four digits (yyyy)");
        }
        try {
            var read = new DatePattern(pattern, pivot);
            return read.day(read.example()).map(MonthDay::from).equals(Optional.of(MonthDay.from(EXAMPLE)))
                    ? Optional.empty()
                    : Optional.of("the pattern needs a day, a month and a year, such as dd/MM/yyyy");
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.of("the pattern needs a day, a month and a year, such as dd/MM/yyyy");
        }
    }
}
