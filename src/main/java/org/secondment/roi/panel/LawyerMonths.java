package org.secondment.roi.panel;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What some lawyers worked for clients by month ({@link java.time.temporal.ChronoField#PROLEPTIC_MONTH}); parts add up. */
public final class LawyerMonths implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Map<String, Map<Integer, Long>> hours = new TreeMap<>();

    private final Map<String, WorkedValue> values = new TreeMap<>();

    /** Hours in ten-thousandths. */
    void add(String lawyer, int month, long more) {
        hours.computeIfAbsent(lawyer, one -> new TreeMap<>()).merge(month, more, Math::addExact);
    }

    void add(WorkedValue value) {
        values.merge(value.key(), value, WorkedValue::plus);
    }

    /** These with those of another part. */
    LawyerMonths plus(LawyerMonths other) {
        other.hours.forEach((lawyer, months) -> months.forEach((month, more) -> add(lawyer, month, more)));
        other.values.values().forEach(this::add);
        return this;
    }

    /** Billable hours in ten-thousandths, by lawyer and month. */
    public Map<String, Map<Integer, Long>> byLawyer() {
        return hours;
    }

    /** The value of work, by lawyer, host, currency and month. */
    public List<WorkedValue> values() {
        return List.copyOf(values.values());
    }
}
