package org.secondment.roi.panel;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What billed time gives.
 *
 * @param series that it gives
 * @param missing by series that it does not give, why, and what would unlock it
 */
public record TimeSeries(Set<Series> series, Map<Series, String> missing) {

    /** Where there is no time. */
    public static final TimeSeries NONE = new TimeSeries(Set.of(), Map.of());

    public TimeSeries {
        series = Set.copyOf(series);
        missing = Collections.unmodifiableMap(new TreeMap<>(missing));
    }

    /** @param found series with amounts, and other currencies with values */
    static TimeSeries of(Set<String> found, String base) {
        Set<String> currencies = new TreeSet<>(found);
        Set<Series> series = EnumSet.noneOf(Series.class);
        Map<Series, String> missing = new EnumMap<>(Series.class);
        if (currencies.remove(Series.BILLED_HOURS.name())) {
            series.add(Series.BILLED_HOURS);
        } else {
            missing.put(
                    Series.BILLED_HOURS,
                    "No time billed to clients gives hours_billable; hours_billable in time would unlock billed hours.");
        }
        if (currencies.remove(Series.FEES_WORKED.name()) && currencies.isEmpty()) {
            series.add(Series.FEES_WORKED);
        } else {
            missing.put(Series.FEES_WORKED, unvalued(currencies, base));
        }
        return new TimeSeries(series, missing);
    }

    private static String unvalued(Set<String> currencies, String base) {
        String why = currencies.isEmpty()
                ? "No time billed to clients gives value_billed"
                : "Time gives value_billed in " + String.join(", ", currencies) + " too, and is not exchanged";
        return why + "; value_billed in " + base + " throughout time would unlock fees by date of work.";
    }
}
