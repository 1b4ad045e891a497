package org.secondment.roi.intake.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.secondment.roi.intake.mapping.Notation;

/** Reads calendar days in the patterns that a file declares: 2024-02-01 where it declares none. */
final class Dates {

    private static final String EXAMPLE = "2024-02-01";
    private static final String ISO = "0000-00-00";

    private final List<DatePattern> patterns;
    private final Optional<ExcelSerial> serial;
    private final String example;

    Dates(Notation notation) {
        List<String> declared = notation.dates();
        this.patterns = declared.stream()
                .filter(pattern -> !pattern.equals(ExcelSerial.NAME))
                .map(pattern -> new DatePattern(pattern, notation.pivot()))
                .toList();
        this.serial = declared.contains(ExcelSerial.NAME)
                ? Optional.of(new ExcelSerial(notation.decimal()))
                : Optional.empty();
        this.example = patterns.isEmpty()
                ? serial.map(numbers -> ExcelSerial.EXAMPLE).orElse(EXAMPLE)
                : patterns.get(0).example();
    }

    /** Every day that the text can mean; none if it is no date, two if the patterns disagree. */
    Set<LocalDate> read(String text) {
        if (patterns.isEmpty() && serial.isEmpty()) {
            return iso(text).map(Set::of).orElse(Set.of());
        }
        Set<LocalDate> days = new LinkedHashSet<>();
        patterns.forEach(pattern -> pattern.day(text).ifPresent(days::add));
        serial.flatMap(numbers -> numbers.day(text)).ifPresent(days::add);
        return days;
    }

    /** What a date should look like, in words that complete "expected ...". */
    String expected() {
        return "a date such as " + example;
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
}
