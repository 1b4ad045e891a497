package org.secondment.roi.effect;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A unit whose own rows cross from Spark: every treated one, and a sample of controls.
 *
 * @param segment such as a client's sector; empty where unknown
 * @param series one row per outcome
 */
public record SampleUnit(String segment, SortedMap<Outcome, UnitSeries> series) {

    public SampleUnit {
        series = Collections.unmodifiableSortedMap(new TreeMap<>(series));
    }
}
