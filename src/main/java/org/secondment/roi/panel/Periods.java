package org.secondment.roi.panel;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The whole fiscal periods that the data cover, numbered from 1 in order of time; days before and after them have
 * numbers too, below 1 and above the last.
 */
public final class Periods implements Serializable {

    private static final long serialVersionUID = 1L;

    /** First days of the periods, and the day after the last one: days since 1970-01-01. */
    private final int[] starts;

    private final ArrayList<String> labels;

    private Periods(int[] starts, List<String> labels) {
        this.starts = starts;
        this.labels = new ArrayList<>(labels);
    }

    /** Periods of the calendar's grain that lie wholly between two days, both included. */
    public static Periods within(Calendar calendar, LocalDate from, LocalDate to) {
        List<LocalDate> starts = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        Calendar.Period period = calendar.period(from);
        if (period.first().isBefore(from)) {
            period = calendar.period(period.last().plusDays(1));
        }
        for (;
                !period.last().isAfter(to);
                period = calendar.period(period.last().plusDays(1))) {
            starts.add(period.first());
            labels.add(period.label());
        }
        starts.add(period.first());
        return new Periods(
                starts.stream().mapToInt(day -> (int) day.toEpochDay()).toArray(), labels);
    }

    public int count() {
        return labels.size();
    }

    /** Such as 2024-Q1. */
    public List<String> labels() {
        return List.copyOf(labels);
    }

    /** The number of the period that holds the day; 0 before the first, the count + 1 after the last. */
    public int of(int day) {
        int low = 0;
        int high = starts.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (starts[middle] <= day) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** First day of a period; that of count + 1 is the day after the last one. */
    public LocalDate starts(int period) {
        return LocalDate.ofEpochDay(firstDay(period));
    }

    /** First day of a period, days since 1970-01-01; that of count + 1 is the day after the last one. */
    int firstDay(int period) {
        return starts[period - 1];
    }
}
