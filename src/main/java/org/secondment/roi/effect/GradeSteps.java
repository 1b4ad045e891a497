package org.secondment.roi.effect;

import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** The grades one lawyer held, by first day; and the last day of employment. */
public record GradeSteps(NavigableMap<LocalDate, String> byFirstDay, Optional<LocalDate> left) {

    public GradeSteps {
        byFirstDay = java.util.Collections.unmodifiableNavigableMap(new TreeMap<>(byFirstDay));
    }

    /** The grade held on the day; "left" after the last day; empty before the first. */
    public String on(LocalDate day) {
        if (left.filter(day::isAfter).isPresent()) {
            return "left";
        }
        var step = byFirstDay.floorEntry(day);
        return step == null ? "" : step.getValue();
    }
}
