package org.secondment.roi.draft;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.secondment.roi.intake.value.DatePattern;

/** Tells whether texts can be days. */
final class Days {

    /** The first of the hundred years that two digits mean, until somebody knows better. */
    static final int PIVOT = 1950;

    private final Map<String, DatePattern> patterns = new HashMap<>();

    boolean isDay(String text) {
        Optional<DateShape> shape = DateShape.of(text);
        return shape.map(one -> reads(one, true, text) || (one.isOpen() && reads(one, false, text)))
                .orElseGet(() -> DateStyle.isDayNumber(text));
    }

    private boolean reads(DateShape shape, boolean dayFirst, String text) {
        return patterns.computeIfAbsent(
                        DateShape.pattern(shape.form(), dayFirst, shape.single()), key -> new DatePattern(key, PIVOT))
                .day(text)
                .isPresent();
    }
}
