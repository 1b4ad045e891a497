package org.secondment.roi.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** How the days of a file are written, with what shows it. */
final class DateStyle {

    private static final String SERIAL = "excel_serial";
    private static final Pattern DAY_NUMBER = Pattern.compile("[2-5][0-9]{4}(?:[.,][0-9]+)?");
    private static final int MOST_MONTHS = 12;

    /** Single digits by form. */
    private final Map<String, Boolean> forms = new LinkedHashMap<>();

    private final Set<String> open = new TreeSet<>();
    private Optional<Cell> dayFirst = Optional.empty();
    private Optional<Cell> monthFirst = Optional.empty();
    private Optional<Cell> either = Optional.empty();
    private Optional<Cell> shortYear = Optional.empty();
    private Optional<Cell> serial = Optional.empty();

    /** Of values that are days. */
    static DateStyle of(List<Cell> cells) {
        var style = new DateStyle();
        cells.forEach(style::add);
        return style;
    }

    static boolean isDayNumber(String text) {
        return DAY_NUMBER.matcher(text).matches();
    }

    private void add(Cell cell) {
        Optional<DateShape> found = DateShape.of(cell.text());
        if (found.isEmpty()) {
            serial = isDayNumber(cell.text()) ? serial.or(() -> Optional.of(cell)) : serial;
            return;
        }
        DateShape shape = found.orElseThrow();
        forms.merge(shape.form(), shape.single(), Boolean::logicalOr);
        shortYear = shape.shortYear() ? shortYear.or(() -> Optional.of(cell)) : shortYear;
        if (shape.isOpen()) {
            open.add(shape.form());
            if (shape.first() > MOST_MONTHS) {
                dayFirst = dayFirst.or(() -> Optional.of(cell));
            } else if (shape.second() > MOST_MONTHS) {
                monthFirst = monthFirst.or(() -> Optional.of(cell));
            } else if (shape.first() != shape.second()) {
                either = either.or(() -> Optional.of(cell));
            }
        }
    }

    /** Patterns for a mapping; none where days are written as canonical files write them. */
    List<String> patterns() {
        List<String> patterns = new ArrayList<>();
        forms.forEach((form, single) -> patterns.add(DateShape.pattern(form, isDayFirst(), single)));
        if (dayFirst.isPresent() && monthFirst.isPresent()) {
            open.forEach(form -> patterns.add(DateShape.pattern(form, !isDayFirst(), forms.getOrDefault(form, false))));
        }
        serial.ifPresent(cell -> patterns.add(SERIAL));
        return patterns.equals(List.of("yyyy-MM-dd"))
                ? List.of()
                : patterns.stream().distinct().toList();
    }

    boolean hasShortYears() {
        return shortYear.isPresent();
    }

    /** What shows that the patterns are right; empty where nothing need be shown. */
    String evidence() {
        if (!open.isEmpty() && !isDoubtful()) {
            return dayFirst.map(cell -> cell.text() + " on " + cell.place() + " can only be day first")
                    .or(() -> monthFirst.map(cell -> cell.text() + " on " + cell.place() + " can only be month first"))
                    .orElse("");
        }
        return serial.map(cell -> cell.text() + " on " + cell.place() + " is a day number of a workbook")
                .orElse("");
    }

    /** Why the patterns may be wrong; empty where they cannot be. */
    String doubt() {
        if (open.isEmpty()) {
            return serial.isPresent() && !forms.isEmpty() ? "day numbers and dates are mixed; " + evidence() : "";
        }
        if (dayFirst.isPresent() && monthFirst.isPresent()) {
            return "both orders occur: " + dayFirst.orElseThrow().text() + " on "
                    + dayFirst.orElseThrow().place() + ", "
                    + monthFirst.orElseThrow().text() + " on "
                    + monthFirst.orElseThrow().place();
        }
        if (dayFirst.isEmpty() && monthFirst.isEmpty()) {
            return "ambiguous: "
                    + either.map(cell -> cell.text() + " on " + cell.place() + " occurs, no day above 12")
                            .orElse("no day above 12 occurs");
        }
        return "";
    }

    private boolean isDoubtful() {
        return !doubt().isEmpty();
    }

    private boolean isDayFirst() {
        return dayFirst.isPresent() || monthFirst.isEmpty();
    }
}
