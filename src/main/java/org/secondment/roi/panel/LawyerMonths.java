package org.secondment.roi.panel;

import java.io.Serializable;
import java.util.Map;
import java.util.TreeMap;

/** Hours in ten-thousandths by lawyer and month ({@link java.time.temporal.ChronoField#PROLEPTIC_MONTH}); parts add up. */
final class LawyerMonths implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Map<String, Map<Integer, Long>> hours = new TreeMap<>();

    void add(String lawyer, int month, long more) {
        hours.computeIfAbsent(lawyer, one -> new TreeMap<>()).merge(month, more, Math::addExact);
    }

    /** These with those of another part. */
    LawyerMonths plus(LawyerMonths other) {
        other.hours.forEach((lawyer, months) -> months.forEach((month, more) -> add(lawyer, month, more)));
        return this;
    }

    Map<String, Map<Integer, Long>> byLawyer() {
        return hours;
    }
}
