package org.secondment.roi.effect;

import java.util.Map;

/**
 * Which days the exports cover.
 *
 * @param all days of the exports as a whole
 * @param narrower days of measures whose file covers less
 */
public record Coverage(DataSpan all, Map<Measure, DataSpan> narrower) {

    public Coverage {
        narrower = Map.copyOf(narrower);
    }

    DataSpan of(Measure measure) {
        return narrower.getOrDefault(measure, all);
    }
}
